# Who holds the ports that setup gives to WSUS (probes.md: net.listeners, iis.site). What the site of WSUS itself holds is free for it.
function Read-WsusPorts {
    $own = [long](Get-SetupValue -Name 'IISTargetWebSiteIndex')
    $listeners = @(Get-NetTCPConnection -State Listen)
    foreach ($port in 8530, 8531) {
        $holder = $null
        $listener = $listeners | Where-Object { [int]$_.LocalPort -eq $port } | Select-Object -First 1
        # Process 4 is Windows itself, that is HTTP.sys: it listens for IIS, which knows for what site, or for another program.
        if ($listener -and [int]$listener.OwningProcess -eq 4) {
            $sites = @()
            try { $sites = @(Get-IisSites) }
            catch { if ($_.FullyQualifiedErrorId -notlike 'not-on-this-system,*') { throw } }
            $sites = @($sites | Where-Object { ($_.bindings -match ":$port(:|$)") -and (Get-SiteState -Site $_) -eq 'started' })
            if (-not ($sites | Where-Object { $_.id -eq $own })) {
                $holder = if ($sites) { [ordered]@{ kind = 'site'; name = $sites[0].name } } else { [ordered]@{ kind = 'program'; name = 'HTTP.sys' } }
            }
        }
        elseif ($listener) {
            $id = [int]$listener.OwningProcess
            $name = try { [string](Get-Process -Id $id).ProcessName } catch { '?' }
            $holder = [ordered]@{ kind = 'program'; name = "$name ($id)" }
        }
        [ordered]@{ port = $port; holder = $holder }
    }
}
