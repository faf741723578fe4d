# Errors of the database engine, whose provider has the name of its service (probes.md: evt.sql).
function Read-DatabaseEvents {
    $service = [string](Get-DatabasePlace).service
    # An engine on another host writes there; of this log only how far it reaches back can be said.
    $provider = if ($service -ne '') { $service } else { 'MSSQLSERVER' }
    Read-EventLog -Log 'Application' -Filter @{ ProviderName = $provider; Level = 1, 2 } -Keep { $service -ne '' }
}
