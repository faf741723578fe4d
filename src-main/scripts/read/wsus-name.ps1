# Where the name of the WSUS server leads from the computer (probes.md: net.dns.resolve, net.hosts).
function Read-WsusName {
    [void](Get-NetworkInUse)
    $target = Get-WsusTarget
    if (-not $target) { return [ordered]@{ name = $null; resolved = @(); dns = @(); hosts = @() } }
    $name = $target.host
    [ordered]@{
        name     = $name
        resolved = @(Resolve-AsWindows -Name $name)
        dns      = @(Resolve-ByNameServers -Name $name)
        hosts    = @(Get-HostsLines -Name $name)
    }
}
