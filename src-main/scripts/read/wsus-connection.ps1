# A connection from the computer to the port of WSUS, at each address that its name leads to (probes.md: net.tcp).
function Read-WsusConnection {
    [void](Get-NetworkInUse)
    $target = Get-WsusTarget
    if (-not $target) { return [ordered]@{ host = $null; port = $null; answer = 'not-applicable' } }
    $answers = @(Resolve-AsWindows -Name $target.host | Select-Object -First 3 | ForEach-Object { Test-TcpPort -Address $_ -Port $target.port -Milliseconds 4000 })
    $answer = if ($answers.Count -eq 0) { 'not-found' } elseif ($answers -contains 'Success') { 'open' }
    elseif ($answers -contains 'ConnectionRefused') { 'refused' } else { 'timed-out' }
    [ordered]@{ host = $target.host; port = $target.port; answer = $answer }
}
