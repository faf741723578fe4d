# The proxy of the system (WinHTTP), which Windows Update uses (probes.md: net.proxy.winhttp).
function Read-SystemProxy {
    $values = Get-RegistryValues -Key 'SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings\Connections'
    $bytes = @(if ($null -ne $values) { $values['WinHttpSettings'] })
    # Twelve bytes of head; then a length and the proxy, a length and the list of exceptions.
    $number = {
        param([int]$At)
        if ($At + 4 -gt $bytes.Count) { return 0 }
        [int]$bytes[$At] + 256 * [int]$bytes[$At + 1] + 65536 * [int]$bytes[$At + 2]
    }
    $text = {
        param([int]$At)
        $length = & $number $At
        if ($length -le 0 -or $At + 4 + $length -gt $bytes.Count) { return '' }
        -join ($bytes[($At + 4)..($At + 3 + $length)] | ForEach-Object { [char]$_ })
    }
    $proxy = [string](& $text 12)
    $except = if ($proxy -ne '') { [string](& $text (16 + $proxy.Length)) } else { '' }
    $bypass = @($except -split '[;\s]+' | Where-Object { $_ })
    $target = Get-WsusTarget
    [ordered]@{
        proxy        = if ($proxy -ne '') { $proxy } else { $null }
        bypass       = $bypass
        wsusBypassed = $proxy -eq '' -or ($null -ne $target -and (Test-ProxyBypassed -Target $target -Proxy $proxy -Bypass $bypass))
    }
}
