# The services that look for updates and fetch them (probes.md: cli.services).
function Read-UpdateServices {
    $version = Get-RegistryValues -Key 'SOFTWARE\Microsoft\Windows NT\CurrentVersion'
    $names = @('wuauserv', 'BITS', 'UsoSvc', 'CryptSvc', 'RpcSs')
    # The orchestrator came with Windows 10: before that nobody misses it.
    if ($null -ne $version -and [int]$version['CurrentBuildNumber'] -lt 10240) { $names = @($names | Where-Object { $_ -ne 'UsoSvc' }) }
    foreach ($name in $names) {
        $service = Get-ServiceRecord -Name $name
        if (-not $service) { [ordered]@{ name = $name; startMode = $null; state = $null }; continue }
        # Windows may keep the start type to itself, which is not the same as having none.
        if (-not $service.startMode) { Stop-Reading -Code 'access-denied' -Target $name }
        [ordered]@{ name = $name; startMode = $service.startMode; state = $service.state }
    }
}
