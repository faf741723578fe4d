# Name, release, build and language of Windows (probes.md: host.os, host.identity).
function Read-WindowsVersion {
    $values = Get-RegistryValues -Key 'SOFTWARE\Microsoft\Windows NT\CurrentVersion'
    if ($null -eq $values) { Stop-Reading -Code 'not-on-this-system' -Target 'Windows' }
    $build = [int]$values['CurrentBuildNumber']
    $system = Get-CimInstance -ClassName Win32_OperatingSystem
    [ordered]@{
        name     = Get-ServerName
        product  = Get-WindowsRelease -Build $build -Kind ([string]$values['InstallationType']) -ProductName ([string]$values['ProductName'])
        build    = $build
        ubr      = [int]$values['UBR']
        language = [string]@($system.MUILanguages)[0]
    }
}
