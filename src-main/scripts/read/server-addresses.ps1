# The addresses of this server that others can reach it at (probes.md: net.ip): not those that Windows makes up for one link.
function Read-ServerAddresses {
    $adapters = @(Get-CimInstance -ClassName Win32_NetworkAdapterConfiguration -Filter 'IPEnabled=TRUE')
    $all = @($adapters | ForEach-Object { @($_.IPAddress) } | Where-Object { $_ -and $_ -notlike '169.254.*' -and $_ -notmatch '^fe[89ab]' })
    [ordered]@{ name = Get-ServerName; addresses = @($all | ForEach-Object { [string]$_ }) }
}
