# The web site of WSUS with its bindings, and who listens on its port (probes.md: iis.site, iis.portOwner).
function Read-WebSite {
    $site = Get-WsusSite
    if (-not $site) { return }
    $port = [int](Get-SetupValue -Name 'PortNumber')
    $listener = Get-NetTCPConnection -State Listen | Where-Object { [int]$_.LocalPort -eq $port } | Select-Object -First 1
    $owner = [ordered]@{ is = 'none' }
    if ($listener) {
        # Process 4 is Windows itself, that is HTTP.sys: it listens for IIS.
        $id = [int]$listener.OwningProcess
        $owner = if ($id -eq 4) { [ordered]@{ is = 'windows-http' } }
        else {
            # It may have ended since.
            $name = try { [string](Get-Process -Id $id).ProcessName } catch { '?' }
            [ordered]@{ is = 'other-program'; process = $name; pid = $id }
        }
    }
    $same = Get-IisSites | Where-Object {
        $other = $_
        $other.id -ne $site.id -and ($other.bindings | Where-Object { $site.bindings -contains $_ }) -and (Get-SiteState -Site $other) -eq 'started'
    } | Select-Object -First 1
    [ordered]@{
        id          = $site.id
        name        = $site.name
        state       = Get-SiteState -Site $site
        bindings    = $site.bindings
        port        = $port
        portOwner   = $owner
        sameBinding = if ($same) { $same.name } else { $null }
    }
}
