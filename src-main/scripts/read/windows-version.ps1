# Name, release, build and language of Windows (probes.md: host.os, host.identity).
function Read-WindowsVersion {
    $values = Get-RegistryValues -Key 'SOFTWARE\Microsoft\Windows NT\CurrentVersion'
    if ($null -eq $values) { Stop-Reading -Code 'not-on-this-system' -Target 'Windows' }
    $build = [int]$values['CurrentBuildNumber']
    # By the build: the product's name in the registry is that of the release before on some systems.
    $releases = @{ 6002 = '2008'; 7601 = '2008 R2'; 9200 = '2012'; 9600 = '2012 R2'; 14393 = '2016'; 17763 = '2019'; 20348 = '2022'; 25398 = '23H2'; 26100 = '2025' }
    $product = $releases[$build]
    if (-not $product) { $product = ([string]$values['ProductName']) -replace '^(Microsoft )?Windows (Server )?', '' }
    $system = Get-CimInstance -ClassName Win32_OperatingSystem
    [ordered]@{
        name     = Get-ServerName
        product  = $product
        build    = $build
        ubr      = [int]$values['UBR']
        language = [string]@($system.MUILanguages)[0]
    }
}
