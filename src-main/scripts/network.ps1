# The network of a computer: its adapters, its address, names and clocks. Dot-sourced by the host after computer.ps1.

# Whether WinHTTP goes straight to an address in spite of a proxy: there is none for its scheme, or an exception fits. Exceptions
# are whole names with wildcards, perhaps with a scheme before and a port behind; <local> is every name without a dot.
function Test-ProxyBypassed {
    param($Target, [string]$Proxy, [string[]]$Bypass)
    # "http=proxy:8080;https=proxy:8443" has one for each scheme.
    if ($Proxy.Contains('=') -and -not ($Proxy -split '[;\s]+' | Where-Object { $_ -like "$($Target.scheme)=*" })) { return $true }
    foreach ($one in $Bypass) {
        if ($one -eq '<local>') {
            if (-not $Target.host.Contains('.')) { return $true }
            continue
        }
        if ($one -notmatch '^(?:(\w+)://)?([^:]+)(?::(\d+))?$') { continue }
        $scheme, $name, $port = $Matches[1], $Matches[2], $Matches[3]
        if (($scheme -and $scheme -ne $Target.scheme) -or ($port -and [int]$port -ne $Target.port)) { continue }
        if ($Target.host -match ('^' + [regex]::Escape($name).Replace('\*', '.*') + '$')) { return $true }
    }
    $false
}

# The network adapters that are hardware, wired ones first, without those of VPN, virtual machines and Bluetooth. One class of WMI
# knows the devices and their error codes, the other one their links; what is out of order may be missing in the second.
function Get-RealAdapters {
    $interfaces = @{}
    foreach ($one in (Get-CimInstance -Namespace 'root/StandardCimv2' -ClassName MSFT_NetAdapter)) { $interfaces[[string]$one.InterfaceGuid] = $one }
    $found = foreach ($device in (Get-CimInstance -ClassName Win32_NetworkAdapter)) {
        # What stands on no bus of hardware was made by software.
        if ([string]$device.PNPDeviceID -notmatch '^\w+\\' -or [string]$device.PNPDeviceID -match '^(ROOT|SWD|BTH|COMPOSITEBUS)\\') { continue }
        $interface = $interfaces[[string]$device.GUID]
        if ($interface -and ($interface.Virtual -or -not $interface.HardwareInterface)) { continue }
        $code = [int]$device.ConfigManagerErrorCode
        # Not plugged in any more (45).
        if ($code -eq 45 -or (-not $interface -and -not $device.PhysicalAdapter)) { continue }
        $linked = $null -ne $interface -and [int]$interface.MediaConnectState -eq 1
        $kind = Get-AdapterKind -Interface $interface -Index ([int]$device.Index) -Linked $linked
        if (-not $kind) { continue }
        $address = if ($interface) { [string]@(@($interface.NetworkAddresses) + $interface.PermanentAddress | Where-Object { $_ })[0] } else { [string]$device.MACAddress }
        # All bits set: the speed is not known.
        $speed = if ($linked -and [decimal]$interface.Speed -lt 9000000000000000000) { [long]$interface.Speed } else { 0 }
        [ordered]@{
            name        = [string]$(if ($interface) { $interface.Name } elseif ($device.NetConnectionID) { $device.NetConnectionID } else { $device.Name })
            description = [string]$(if ($interface) { $interface.InterfaceDescription } else { $device.Name })
            guid        = [string]$device.GUID
            kind        = $kind
            enabled     = $code -ne 22 -and ($null -eq $interface -or ([int]$interface.State -ne 3 -and [int]$interface.InterfaceAdminStatus -ne 2))
            errorCode   = $code
            linked      = $linked
            megabits    = [Math]::Floor($speed / 1000000)
            mac         = ($address -replace '[^0-9A-Fa-f]', '' -replace '(..)(?=.)', '$1-').ToUpperInvariant()
        }
    }
    $found = @($found | Where-Object { $_.kind -eq 'wired' }) + @($found | Where-Object { $_.kind -eq 'wireless' })
    # A card without a driver (28) is no adapter yet: what it is, its class on the bus says. Looked for where nothing has a link, because it takes a while.
    if (-not ($found | Where-Object { $_.linked })) {
        foreach ($device in (Get-CimInstance -ClassName Win32_PnPEntity -Filter 'ConfigManagerErrorCode=28')) {
            $class = @(@($device.CompatibleID) -match '^PCI\\CC_02(00|80)$')
            if (-not $class) { continue }
            $kind = if ($class[0].EndsWith('80')) { 'wireless' } else { 'wired' }
            $found += [ordered]@{ name = [string]$device.Name; description = ''; guid = ''; kind = $kind; enabled = $true; errorCode = 28; linked = $false; megabits = 0; mac = '' }
        }
    }
    $found
}

# Wired or wireless; nothing for what is neither. An adapter that is switched off tells its medium in the registry alone.
function Get-AdapterKind {
    param($Interface, [int]$Index, [bool]$Linked)
    $medium = if ($Interface) { [int]$Interface.NdisPhysicalMedium } else { 0 }
    $type = if ($Interface) { [int]$Interface.InterfaceType } else { 0 }
    if ($medium -eq 0 -or $type -eq 0) {
        $values = Get-RegistryValues -Key ('SYSTEM\CurrentControlSet\Control\Class\{{4d36e972-e325-11ce-bfc1-08002be10318}}\{0:D4}' -f $Index)
        if ($null -ne $values -and $medium -eq 0) { $medium = [int]$values['*PhysicalMediaType'] }
        if ($null -ne $values -and $type -eq 0) { $type = [int]$values['*IfType'] }
    }
    # NDIS: 1 and 9 are Wi-Fi, 14 is Ethernet, 8 mobile radio, which counts where it is in use. Types: 71 Wi-Fi, 6 Ethernet.
    if (@(1, 9) -contains $medium -or $type -eq 71) { 'wireless' }
    elseif ($medium -eq 8) { if ($Linked) { 'wireless' } }
    elseif ($medium -eq 14 -or ($type -eq 6 -and @(0, 19) -contains $medium)) { 'wired' }
}

# Damaged packets since the adapters started, by name of the adapter.
function Get-PacketErrors {
    $errors = @{}
    foreach ($one in (Get-CimInstance -Namespace 'root/StandardCimv2' -ClassName MSFT_NetAdapterStatisticsSettingData)) {
        $errors[[string]$one.Name] = [long]$one.ReceivedPacketErrors + [long]$one.OutboundPacketErrors
    }
    $errors
}

# Where the computer is in the network: what the connections give it that have a link, or lead out (a VPN does, the network of a
# virtual machine does not). The one that is used first comes first.
function Get-NetworkPlace {
    $real = @(Get-RealAdapters)
    $linked = @($real | Where-Object { $_.linked } | ForEach-Object { $_.guid })
    $all = @(Get-CimInstance -ClassName Win32_NetworkAdapterConfiguration)
    $used = @($all | Where-Object { $_.IPEnabled -and ($_.DefaultIPGateway -or $linked -contains [string]$_.SettingID) } |
            Sort-Object { -not $_.DefaultIPGateway }, { [long]$_.IPConnectionMetric })
    $gateways = @($used | ForEach-Object { @($_.DefaultIPGateway) } | Where-Object { $_ })
    $own = @(if ($used) { $used } else { $all | Where-Object { @($real | ForEach-Object { $_.guid }) -contains [string]$_.SettingID } })
    $profiles = @{}
    foreach ($one in (Get-CimInstance -Namespace 'root/StandardCimv2' -ClassName MSFT_NetConnectionProfile)) { $profiles[[string]$one.InterfaceIndex] = [int]$one.NetworkCategory }
    $kinds = @($used | ForEach-Object { $profiles[[string]$_.InterfaceIndex] } | Where-Object { $null -ne $_ })
    [ordered]@{
        # Every adapter gives itself one of fe80, which leads nowhere.
        addresses  = @($used | ForEach-Object { @($_.IPAddress) } | Where-Object { $_ -and $_ -notlike 'fe80:*' })
        gateway    = @(@($gateways | Where-Object { $_ -notlike '*:*' }) + $gateways | Where-Object { $_ })[0]
        dhcp       = $own.Count -eq 0 -or @($own | Where-Object { $_.DHCPEnabled }).Count -gt 0
        dnsServers = @($used | ForEach-Object { @($_.DNSServerSearchOrder) } | Where-Object { $_ } | Select-Object -Unique)
        category   = if ($kinds -contains 2) { 'domain' } elseif ($kinds.Count -gt 0) { @('public', 'private')[$kinds[0]] } else { $null }
    }
}

# The same where there is a network at all: an address that others can answer to. Without it nothing can be said about them.
function Get-NetworkInUse {
    $place = Get-NetworkPlace
    if (-not ($place.addresses | Where-Object { $_ -notlike '169.254.*' })) { Stop-Reading -Code 'needs-other-fact' -Target 'network-address' }
    $place
}

# What Windows takes a name for, with hosts file and cache; nothing where it knows none. IPv4 first.
function Resolve-AsWindows {
    param([string]$Name)
    try { $found = @(Get-HostAddresses -Name $Name) } catch [System.Net.Sockets.SocketException] { return }
    $found | Where-Object { $_ -notlike '*:*' }
    $found | Where-Object { $_ -like '*:*' }
}

# What the name servers alone say to a name. No such name, and no answer at all, are answers; an address stands for itself.
function Resolve-ByNameServers {
    param([string]$Name)
    if ($Name -match '^[0-9.]+$') { return $Name }
    try { $records = @(Resolve-DnsName -Name $Name -Type A -DnsOnly -NoHostsFile -QuickTimeout) }
    catch {
        if ($_.FullyQualifiedErrorId -notmatch '^(DNS_|RCODE_|ERROR_TIMEOUT)') { throw }
        return
    }
    $records | Where-Object { $_.IPAddress } | ForEach-Object { [string]$_.IPAddress }
}

# The addresses that the hosts file gives to a name; to a short one also under its full name.
function Get-HostsLines {
    param([string]$Name)
    $values = Get-RegistryValues -Key 'SYSTEM\CurrentControlSet\Services\Tcpip\Parameters'
    $folder = if ($null -ne $values -and $values['DataBasePath']) { [string]$values['DataBasePath'] } else { '%SystemRoot%\System32\drivers\etc' }
    $file = [Environment]::ExpandEnvironmentVariables($folder).TrimEnd('\') + '\hosts'
    if (-not (Test-Path -LiteralPath $file)) { return }
    foreach ($line in (Get-Content -LiteralPath $file)) {
        $words = @(([string]$line).Split('#')[0] -split '\s+' | Where-Object { $_ })
        if (@($words | Select-Object -Skip 1 | Where-Object { $_ -eq $Name -or (-not $Name.Contains('.') -and $_ -like "$Name.*") })) { $words[0] }
    }
}

# How far this clock is ahead of the one of WSUS, in seconds. A page says its time with every answer, a refusal included, cut to
# the whole second; both times around the question are this computer's own.
function Get-ClockOfWsus {
    param($Target)
    foreach ($address in (Resolve-AsWindows -Name $Target.host | Select-Object -First 2)) {
        try { $head = Get-HttpHead -Scheme $Target.scheme -Name $Target.host -Address $address -Port $Target.port -Milliseconds 4000 } catch { continue }
        if (-not $head -or -not $head.headers['Date']) { continue }
        $date = [datetime]::ParseExact($head.headers['Date'], 'r', [Globalization.CultureInfo]::InvariantCulture)
        return [ordered]@{ name = $Target.host; offset = Get-ClockOffset -Head $head -Other $date }
    }
}

# The same, held against a domain controller.
function Get-ClockOfDomain {
    try { $head = Get-DirectoryTime } catch { return }
    if (-not $head -or $head.time -notmatch '^(\d{14})\.') { return }
    $date = [datetime]::ParseExact($Matches[1], 'yyyyMMddHHmmss', [Globalization.CultureInfo]::InvariantCulture)
    [ordered]@{ name = $head.name; offset = Get-ClockOffset -Head $head -Other $date }
}

# Half a second is what a time loses on average that is cut to whole seconds.
function Get-ClockOffset {
    param($Head, [datetime]$Other)
    $middle = ($Head.sentAt - $Other).TotalSeconds + ($Head.answeredAt - $Head.sentAt).TotalSeconds / 2
    [long][Math]::Round($middle - 0.5)
}

# Whom the clock follows: a policy wins over the setting, and a service that is forbidden follows nobody.
function Get-TimeSource {
    $service = Get-ServiceRecord -Name 'W32Time'
    if (-not $service -or $service.startMode -eq 'disabled') { return 'none' }
    foreach ($key in 'SOFTWARE\Policies\Microsoft\W32Time\Parameters', 'SYSTEM\CurrentControlSet\Services\W32Time\Parameters') {
        $values = Get-RegistryValues -Key $key
        if ($null -eq $values -or -not $values['Type']) { continue }
        if ($values['Type'] -eq 'NTP') { return 'time-server' }
        if (@('NT5DS', 'AllSync') -contains $values['Type']) { return 'domain' }
        return 'none'
    }
    'none'
}

# The ports of WSUS: the one in the registry, and with SSL the plain one beside it. WSUS derives one from the other: 80 and 443, else the
# plain one is one below.
function Get-WsusPortPair {
    $port = [int](Get-SetupValue -Name 'PortNumber')
    if ([int](Get-SetupValue -Name 'UsingSSL') -ne 1) { return $port }
    if (80, 443 -contains $port) { return 443, 80 }
    $secure = if ($port -eq 8530) { 8531 } else { $port }
    $secure, ($secure - 1)
}

# Whether ports as a rule of the firewall writes them hold one of these: numbers, ranges such as 8000-9000, Any.
function Test-PortAmong {
    param($Written, $Ports)
    foreach ($one in @($Written)) {
        if ([string]$one -eq 'Any') { return $true }
        if ([string]$one -notmatch '^(\d+)(?:-(\d+))?$') { continue }
        $from = [int]$Matches[1]
        $to = if ($Matches[2]) { [int]$Matches[2] } else { $from }
        foreach ($port in $Ports) { if ($port -ge $from -and $port -le $to) { return $true } }
    }
    $false
}
