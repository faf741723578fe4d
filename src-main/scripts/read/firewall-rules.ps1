# Windows Firewall: is it on, and its inbound TCP rules for the ports of WSUS (probes.md: net.firewall.rules). By name: what is
# displayed is translated. Rules of this server also where they are switched off; rules of a policy stand in the active store.
function Read-FirewallRules {
    $ports = @([string](Get-SetupValue -Name 'PortNumber'))
    if ([int](Get-SetupValue -Name 'UsingSSL') -eq 1) { $ports += [string]([int]$ports[0] - 1) }
    $stores = @(@{ Name = 'PersistentStore'; From = 'this-server' }, @{ Name = 'ActiveStore'; From = 'policy' })
    $rules = foreach ($store in $stores) {
        $filters = @{}
        foreach ($filter in (Get-NetFirewallPortFilter -PolicyStore $store.Name -Protocol TCP)) {
            if (@($filter.LocalPort) | Where-Object { $ports -contains [string]$_ }) { $filters[[string]$filter.InstanceID] = $true }
        }
        foreach ($rule in (Get-NetFirewallRule -PolicyStore $store.Name -Direction Inbound)) {
            if (-not $filters.ContainsKey([string]$rule.InstanceID)) { continue }
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
