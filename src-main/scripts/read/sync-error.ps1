# The kind of the failure in which the synchronisation of Configuration Manager still stands (probes.md: cm.lastSync).
function Read-SyncError {
    $sync = Get-ManagerSync
    if ($null -eq $sync -or $null -eq $sync.failedAt -or "$($sync.succeededAt)" -gt $sync.failedAt) { return 'none' }
    $sync.error
}
