# The id under which the computer reports (probes.md: cli.susid).
function Read-UpdateIdentity {
    $values = Get-RegistryValues -Key 'SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsUpdate'
    if ($null -eq $values) { $values = @{} }
    [ordered]@{
        id        = Get-TextValue -Values $values -Name 'SusClientId'
        validated = @($values['SusClientIdValidation'] | Where-Object { $null -ne $_ }).Count -gt 0
    }
}
