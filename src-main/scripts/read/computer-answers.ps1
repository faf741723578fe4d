# Whether a computer answers this server at all (probes.md: peer.reachability): a ping, and the ports of Windows. Of several addresses
# the best answer counts: one that is left over does not make a computer silent.
function Read-ComputerAnswers {
    param([string]$Computer)
    $addresses = @(Get-AddressesOfName -Name $Computer | Where-Object { $_ -notlike '*%*' } | Sort-Object -Property @{ Expression = { $_.Contains(':') } })
    if ($addresses.Count -eq 0) { Stop-Reading -Code 'unreachable' -Target $Computer }
    $ports = 135, 445, 3389, 5985
    # What is refused was answered by somebody.
    $words = @{ 'Success' = 'open'; 'ConnectionRefused' = 'refused'; 'ConnectionReset' = 'refused' }
    $ping = $false
    $best = @{}
    foreach ($address in ($addresses | Select-Object -First 2)) {
        if ((Get-PingAnswer -Address $address -Milliseconds 2000) -eq 'Success') { $ping = $true }
        foreach ($knock in (Get-PortAnswers -Address $address -Ports $ports -Milliseconds 4000)) {
            $word = $words[[string]$knock.Answer]
            if (-not $word) { $word = 'timed-out' }
            if ($best[$knock.Port] -ne 'open' -and $word -ne 'timed-out') { $best[$knock.Port] = $word }
        }
    }
    # As Windows writes the name of a computer; an address without a name leads back to itself.
    $name = "$(Get-AddressName -Address $addresses[0])"
    $isName = $name -ne '' -and $name -ne $addresses[0]
    [ordered]@{
        name          = $Computer
        addresses     = $addresses
        nameOfAddress = if ($isName) { $name.Split('.')[0].ToUpperInvariant() } else { $null }
        ping          = $ping
        ports         = @($ports | ForEach-Object { [ordered]@{ port = $_; answer = if ($best[$_]) { $best[$_] } else { 'timed-out' } } })
    }
}
