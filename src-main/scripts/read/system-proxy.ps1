# The proxy of the system (WinHTTP), which Windows Update uses (probes.md: net.proxy.winhttp).
function Read-SystemProxy {
    $values = Get-RegistryValues -Key 'SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings\Connections'
    $bytes = @(if ($null -ne $values) { $values['WinHttpSettings'] })
    # Twelve bytes of head; then the proxy and the list of exceptions, each after its length.
    $proxy = Get-CountedText -Bytes $bytes -At 12
    $except = if ($proxy -ne '') { Get-CountedText -Bytes $bytes -At (16 + $proxy.Length) } else { '' }
    $bypass = @($except -split '[;\s]+' | Where-Object { $_ })
    $target = Get-WsusTarget
    [ordered]@{
        proxy        = if ($proxy -ne '') { $proxy } else { $null }
        bypass       = $bypass
        wsusBypassed = $proxy -eq '' -or ($null -ne $target -and (Test-ProxyBypassed -Target $target -Proxy $proxy -Bypass $bypass))
    }
}
