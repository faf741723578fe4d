# Where the pages of WSUS are to be asked for on this machine, and by which names it is known: the one of its certificate, as
# wsusutil configuressl wrote it down, then that with the domain. Not a fact: the way to those that are read from pages.
function Read-WsusDoors {
    $port = Get-SetupValue -Name 'PortNumber'
    $bindings = $null
    # Without the rights of an administrator nobody sees them; then WSUS' own ports are asked.
    try { $bindings = @((Get-WsusSite).bindings) } catch { $bindings = $null }
    $name = [string](Get-ServerName)
    $network = Get-RegistryValues -Key 'SYSTEM\CurrentControlSet\Services\Tcpip\Parameters'
    $domain = if ($null -ne $network) { [string]$network['Domain'] }
    $full = if ($domain) { "$name.$domain" }
    $names = @(@([string](Get-SetupValue -Name 'ServerCertificateName'), $full, $name) | Where-Object { $_ })
    # Set apart, because a list of one would not stay a list below.
    if (-not $names) { $names = @('localhost') }
    if (-not $bindings) { $bindings = $null }
    [ordered]@{
        port     = if ($null -eq $port) { $null } else { [int]$port }
        ssl      = [int](Get-SetupValue -Name 'UsingSSL') -eq 1
        bindings = $bindings
        names    = $names
    }
}
