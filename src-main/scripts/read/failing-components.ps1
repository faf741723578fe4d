# The list that the console shows, and when WSUS' health monitor last wrote it (probes.md: wsus.components). The list comes through
# the web service of the console, so it is missing exactly when it is needed most.
function Read-FailingComponents {
    try { $names = @(Get-WsusComponentsWithErrors) }
    catch [System.Net.WebException] {
        $answer = $_.Exception.GetBaseException().Response
        # The page answers, and this user is no administrator of WSUS.
        if ($answer -and @(401, 403) -contains [int]$answer.StatusCode) { Stop-Reading -Code 'access-denied' -Target '/ApiRemoting30/WebService.asmx' }
        Stop-Reading -Code 'unreachable' -Target '/ApiRemoting30/WebService.asmx'
    }
    # The numbers of one round of the monitor: all is well, or a part that is not (wsus-knowledge.md, 2.1).
    $ids = 10000, 12002, 12012, 12022, 12032, 12042, 12052, 13042
    $last = @(Get-EventRecords -Filter @{ LogName = 'Application'; ProviderName = 'Windows Server Update Services'; Id = $ids } -Most 1)
    [ordered]@{
        names     = $names
        writtenAt = if ($last) { ConvertTo-Moment $last[0].TimeCreated } else { $null }
    }
}
