# How busy the pool of WSUS is, and what HTTP.sys had to refuse for it within a day (probes.md: iis.pool.workers, iis.queue, iis.httperr).
function Read-PoolWorkload {
    $pool = Get-WsusPoolName
    $workers = @(Get-CimInstance -ClassName Win32_Process -Filter "Name='w3wp.exe'")
    # Without full rights Windows shows that there are workers, and not whose.
    if ($workers.Count -gt 0 -and -not ($workers | Where-Object { $_.CommandLine })) { Stop-Reading -Code 'access-denied' -Target 'w3wp.exe' }
    $ours = $workers | Where-Object { [string]$_.CommandLine -like "*-ap `"$pool`"*" } | Select-Object -First 1
    $queue = Get-CimInstance -ClassName Win32_PerfFormattedData_Counters_HTTPServiceRequestQueues -Filter ("Name='{0}'" -f $pool.Replace("'", "''"))
    $byReason = [ordered]@{}
    $last = $null
    $since = ConvertTo-Moment (Get-Date).AddDays(-1)
    foreach ($line in (Get-HttpErrorLines)) {
        if ($line.queue -ne $pool -or $line.at -lt $since) { continue }
        $byReason[$line.reason] = 1 + [int]$byReason[$line.reason]
        if ($null -eq $last -or $line.at -gt $last) { $last = $line.at }
    }
    [ordered]@{
        workerBytes     = if ($ours) { [long]$ours.PrivatePageCount } else { $null }
        waitingRequests = if ($queue) { [long]@($queue)[0].CurrentQueueSize } else { 0 }
        httpErrors      = $byReason
        lastHttpErrorAt = $last
    }
}
