# Whether a computer answers this server at all (probes.md: peer.reachability): a ping, and the ports of Windows. Of several addresses
# the best answer counts: one that is left over does not make a computer silent. And whether a magic packet from here would get there.
function Read-ComputerAnswers {
    param([string]$Computer)
    $addresses = @(Get-AddressesOfName -Name $Computer | Where-Object { $_ -notlike '*%*' } | Sort-Object -Property @{ Expression = { $_.Contains(':') } })
    if ($addresses.Count -eq 0) { Stop-Reading -Code 'unreachable' -Target $Computer }
    # The packet is a broadcast: it ends at the subnet, and the address of the adapter stands in it. That comes first, because Windows
    # forgets it of a neighbour that does not answer.
    $four = @($addresses | Where-Object { -not $_.Contains(':') })
    $wake = try {
        $near = @(foreach ($card in (Get-CimInstance -ClassName Win32_NetworkAdapterConfiguration -Filter 'IPEnabled=TRUE')) {
            for ($at = 0; $at -lt @($card.IPAddress).Count; $at++) {
                $own = @($card.IPAddress)[$at]
                if (-not $own -or $own.Contains(':')) { continue }
                $from = $own.Split('.')
                $mask = @($card.IPSubnet)[$at].Split('.')
                $four | Where-Object {
                    $to = $_.Split('.')
                    @(0..3 | Where-Object { ([int]$from[$_] -band [int]$mask[$_]) -ne ([int]$to[$_] -band [int]$mask[$_]) }).Count -eq 0
                }
            }
        })
        # From probing (2) on it is known, permanent (6) included; before that, it is being looked for or was not found.
        $known = @(Get-CimInstance -Namespace 'root/StandardCimv2' -ClassName MSFT_NetNeighbor | Where-Object { $near -contains $_.IPAddress -and $_.State -ge 2 -and $_.LinkLayerAddress -match '[1-9A-F]' })
        if ($four.Count -eq 0) { $null } elseif ($near.Count -eq 0) { 'other-subnet' } elseif ($known.Count -eq 0) { 'no-hardware-address' } else { 'packet-can-reach' }
    }
    catch { $null }
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
        wakeOnLan     = $wake
    }
}
