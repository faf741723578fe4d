# Windows Firewall: is it on, and its inbound TCP rules for the ports of WSUS (probes.md: net.firewall.rules). By name: what is
# displayed is translated. Rules of this server also where they are switched off; rules of a policy stand in the active store.
function Read-FirewallRules {
    $ports = Get-WsusPortPair
    $stores = @(@{ Name = 'PersistentStore'; From = 'this-server' }, @{ Name = 'ActiveStore'; From = 'policy' })
    $rules = foreach ($store in $stores) {
        $fitting = @{}
        foreach ($filter in (Get-NetFirewallPortFilter -PolicyStore $store.Name)) {
            if (@('TCP', '6', 'Any') -contains [string]$filter.Protocol -and (Test-PortAmong -Written $filter.LocalPort -Ports $ports)) { $fitting[[string]$filter.InstanceID] = $true }
        }
        # The pages of WSUS are those of Windows itself: what is for another program, app or service does not concern them.
        foreach ($filter in (Get-NetFirewallApplicationFilter -PolicyStore $store.Name)) {
            if ($filter.Package -or @('Any', 'System', '') -notcontains [string]$filter.Program) { $fitting.Remove([string]$filter.InstanceID) }
        }
        foreach ($filter in (Get-NetFirewallServiceFilter -PolicyStore $store.Name)) {
            if (@('Any', '') -notcontains [string]$filter.Service) { $fitting.Remove([string]$filter.InstanceID) }
        }
        foreach ($rule in (Get-NetFirewallRule -PolicyStore $store.Name -Direction Inbound)) {
            if (-not $fitting.ContainsKey([string]$rule.InstanceID)) { continue }
            if ($store.From -eq 'policy' -and [string]$rule.PolicyStoreSourceType -ne 'GroupPolicy') { continue }
            [ordered]@{
                name    = [string]$rule.Name
                action  = ([string]$rule.Action).ToLowerInvariant()
                enabled = [string]$rule.Enabled -eq 'True'
                from    = $store.From
            }
        }
    }
    $on = @(Get-NetFirewallProfile -PolicyStore ActiveStore | Where-Object { [string]$_.Enabled -eq 'True' }).Count -gt 0
    [ordered]@{ on = $on; rules = @($rules) }
}
