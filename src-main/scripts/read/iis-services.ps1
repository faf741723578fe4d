# The two services that carry IIS, and the other sites of this host (probes.md: svc.was, svc.w3svc, iis.site).
function Read-IisServices {
    $id = [long](Get-SetupValue -Name 'IISTargetWebSiteIndex')
    # An ordinary user may see the services and not the sites.
    $sites = $null
    try { $sites = @(Get-IisSites | Where-Object { $_.id -ne $id } | ForEach-Object { [string]$_.name }) }
    catch { if ($_.FullyQualifiedErrorId -notlike 'access-denied,*') { throw } }
    [ordered]@{
        was        = Get-ServiceRecord -Name 'WAS'
        w3svc      = Get-ServiceRecord -Name 'W3SVC'
        otherSites = $sites
    }
}
