# The id under which the computer reports (probes.md: cli.susid).
function Read-UpdateIdentity {
    $values = Get-RegistryValues -Key 'SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsUpdate'
    if ($null -eq $values) { $values = @{} }
    $id = [string]$values['SusClientId']
    [ordered]@{
        id        = if ($id -ne '') { $id } else { $null }
        validated = @($values['SusClientIdValidation'] | Where-Object { $null -ne $_ }).Count -gt 0
    }
}
