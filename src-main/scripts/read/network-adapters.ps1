# The real network adapters (probes.md: net.adapters, net.adapterStats, net.wifi).
function Read-NetworkAdapters {
    $adapters = @(Get-RealAdapters)
    $linked = @($adapters | Where-Object { $_.linked })
    $before = @{}
    $after = @{}
    if ($linked) {
        $before = Get-PacketErrors
        Wait-Milliseconds -Milliseconds 2000
        $after = Get-PacketErrors
    }
    $month = (Get-Date).AddDays(-30)
    # Drivers of wired adapters write 4 or 27, the service of wireless ones 8003; both name the adapter as its driver does.
    $losses = @(Get-EventRecords -Filter @{ LogName = 'System'; Id = 4, 27; StartTime = $month } -Most 5000) +
        @(Get-EventRecords -Filter @{ LogName = 'Microsoft-Windows-WLAN-AutoConfig/Operational'; Id = 8003; StartTime = $month } -Most 2000)
    foreach ($adapter in $adapters) {
        # A card without a driver has no name that an event could carry; some events carry an empty one.
        $own = @($losses | Where-Object { $adapter.description -and @($_.Properties | ForEach-Object { [string]$_.Value }) -contains $adapter.description } | Sort-Object -Property TimeCreated -Descending)
        $lost = if ($own) { $own[0].TimeCreated }
        # Many drivers write nothing. Where there is one adapter alone, a network that was lost was its own.
        if (-not $lost -and $adapters.Count -eq 1) {
            $gone = @(Get-EventRecords -Filter @{ LogName = 'Microsoft-Windows-NetworkProfile/Operational'; Id = 10001; StartTime = $month } -Most 1)
            if ($gone) { $lost = $gone[0].TimeCreated }
        }
        [ordered]@{
            name         = $adapter.name
            kind         = $adapter.kind
            enabled      = $adapter.enabled
            errorCode    = $adapter.errorCode
            linked       = $adapter.linked
            megabits     = $adapter.megabits
            linkLosses   = @($own | Where-Object { $_.TimeCreated -gt (Get-Date).AddHours(-1) }).Count
            packetErrors = if ($adapter.linked) { [long]$after[$adapter.name] - [long]$before[$adapter.name] } else { 0 }
            mac          = $adapter.mac
            lostAt       = if ($lost -and -not $adapter.linked) { ConvertTo-Moment $lost } else { $null }
        }
    }
}
