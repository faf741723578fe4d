# The whole chain of what the services of WSUS need to start, without these services themselves (probes.md: svc.<key>).
function Read-ServiceDependencies {
    $watched = @('WsusService', 'W3SVC', 'WAS')
    try { $watched += @((Get-DatabasePlace).service | Where-Object { $_ }) }
    catch { if ($_.FullyQualifiedErrorId -notlike 'needs-other-fact,*') { throw } }
    $chain = New-Object System.Collections.ArrayList
    $neededBy = @{}
    foreach ($service in $watched) {
        $seen = New-Object System.Collections.ArrayList
        Add-ServiceNeeds -Name $service -Seen $seen
        foreach ($need in $seen) {
            if ($watched -contains $need) { continue }
            if ($chain -notcontains $need) { [void]$chain.Add($need); $neededBy[$need] = @() }
            $neededBy[$need] += $service
        }
    }
    foreach ($need in $chain) {
        $record = Get-ServiceRecord -Name $need
        if ($record) {
            [ordered]@{ name = $record.name; state = $record.state; startMode = $record.startMode; neededBy = @($neededBy[$need]) }
        }
    }
}
