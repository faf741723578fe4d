# Which computer this is, and since when (probes.md: host.identity, host.os).
function Read-ComputerIdentity {
    $values = Get-RegistryValues -Key 'SOFTWARE\Microsoft\Windows NT\CurrentVersion'
    if ($null -eq $values) { Stop-Reading -Code 'not-on-this-system' -Target 'Windows' }
    $system = Get-CimInstance -ClassName Win32_ComputerSystem
    $build = [int]$values['CurrentBuildNumber']
    $joined = [bool]$system.PartOfDomain
    # Seconds since 1970, as a number without a sign.
    $installed = ([datetime]'1970-01-01').AddSeconds([long]$values['InstallDate'] -band 4294967295)
    # Joining a domain leaves an event; one that the log has forgotten is long ago.
    if ($joined) {
        $event = @(Get-EventRecords -Filter @{ LogName = 'System'; ProviderName = 'NetJoin'; Id = 4096 } -Most 1)
        if ($event -and $event[0].TimeCreated.ToUniversalTime() -gt $installed) { $installed = $event[0].TimeCreated.ToUniversalTime() }
    }
    [ordered]@{
        name             = Get-ServerName
        product          = Get-WindowsRelease -Build $build -Kind ([string]$values['InstallationType']) -ProductName ([string]$values['ProductName'])
        build            = $build
        installedAt      = ConvertTo-Moment ([datetime]::SpecifyKind($installed, 'Utc'))
        domain           = if ($joined) { [string]$system.Domain } else { $null }
        # 4 and 5 are domain controllers.
        domainController = [int]$system.DomainRole -ge 4
    }
}
