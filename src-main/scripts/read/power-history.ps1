# When the computer was on, off or asleep within the last month, newest first (probes.md: pwr.history).
function Read-PowerHistory {
    $month = (Get-Date).AddDays(-30)
    $changes = New-Object System.Collections.ArrayList
    foreach ($event in (Get-EventRecords -Filter @{ LogName = 'System'; ProviderName = 'Microsoft-Windows-Kernel-General'; Id = 12, 13; StartTime = $month } -Most 200)) {
        [void]$changes.Add(@{ at = $event.TimeCreated.ToUniversalTime(); is = if ($event.Id -eq 12) { 'started' } else { 'shut-down' } })
    }
    # One event tells of both ends of a sleep, and is written when it is over.
    foreach ($event in (Get-EventRecords -Filter @{ LogName = 'System'; ProviderName = 'Microsoft-Windows-Power-Troubleshooter'; Id = 1; StartTime = $month } -Most 200)) {
        $asleep = Get-EventTime -Record $event -Index 0
        $woken = Get-EventTime -Record $event -Index 1
        if ($asleep) { [void]$changes.Add(@{ at = $asleep; is = 'asleep' }) }
        [void]$changes.Add(@{ at = if ($woken) { $woken } else { $event.TimeCreated.ToUniversalTime() }; is = 'woken' })
    }
    # Written at the next start; when it broke off, the data behind the translated words says.
    foreach ($event in (Get-EventRecords -Filter @{ LogName = 'System'; ProviderName = 'EventLog'; Id = 6008; StartTime = $month } -Most 50)) {
        $data = @($event.Properties | Where-Object { $_.Value -is [byte[]] })
        $broken = if ($data) { Get-BrokenOff -Bytes $data[0].Value }
        [void]$changes.Add(@{ at = if ($broken) { $broken } else { $event.TimeCreated.ToUniversalTime() }; is = 'broken-off' })
    }
    foreach ($one in ($changes | Sort-Object { $_.at } -Descending | Select-Object -First 100)) { [ordered]@{ at = ConvertTo-Moment $one.at; is = $one.is } }
}
