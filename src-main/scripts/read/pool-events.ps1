# What the Windows Process Activation Service wrote about the pool of WSUS (probes.md: evt.was). Where in an event the name of the
# pool stands depends on its id.
function Read-PoolEvents {
    $pool = try { Get-WsusPoolName } catch { if ($_.FullyQualifiedErrorId -like 'access-denied,*') { 'WsusPool' } else { throw } }
    $about = {
        param($record)
        if (@(@($record.Properties) | ForEach-Object { [string]$_.Value }) -contains $pool) { $pool }
    }
    $ids = 5002, 5009, 5010, 5011, 5013, 5021, 5057, 5059, 5074, 5075, 5076, 5077, 5117, 5186, 5189
    Read-EventLog -Log 'System' -Filter @{ ProviderName = 'Microsoft-Windows-WAS'; Id = $ids } -About $about -Keep { & $about $_ }
}
