# What the Service Control Manager wrote about the services of WSUS (probes.md: svc.failureHistory). Most of its events carry the
# displayed name, which is translated; it is turned into the key name with the help of this same machine.
function Read-ServiceEvents {
    $watched = @('WsusService', 'W3SVC', 'WAS')
    try { $watched += @((Get-DatabasePlace).service | Where-Object { $_ }) }
    catch {
        if ($_.FullyQualifiedErrorId -notlike 'needs-other-fact,*') { throw }
        # A role that was never configured: the database that comes with it may be what fails.
        $watched += 'MSSQL$MICROSOFT##WID'
    }
    $keys = @{}
    # Also where the service is gone again: some events name it by its key.
    foreach ($name in $watched) { $keys[$name] = $name }
    foreach ($service in (Get-CimInstance -ClassName Win32_Service)) {
        if ($watched -contains $service.Name) { $keys[[string]$service.DisplayName] = [string]$service.Name }
    }
    $about = {
        param($record)
        @(@($record.Properties) | ForEach-Object { [string]$_.Value } | Where-Object { $_ -and $keys.ContainsKey($_) } | ForEach-Object { $keys[$_] })[0]
    }
    $ids = 7000, 7001, 7003, 7009, 7011, 7022, 7023, 7024, 7031, 7034, 7038, 7041
    Read-EventLog -Log 'System' -Filter @{ ProviderName = 'Service Control Manager'; Id = $ids } -About $about -Keep { & $about $_ }
}
