# The stand-ins of a practised computer's network: adapters, addresses, names and clocks. See computer.ps1.

# The two adapters that a computer may have, as devices; the rest is software. By the number in the registry.
function Get-ComputerAdapters {
    $computer = $global:Machine.computer
    if ($null -ne $computer.wired) {
        [pscustomobject]@{ plug = $computer.wired; index = 1; guid = '{11111111-2222-3333-4444-000000000001}'; medium = 14; type = 6; linked = [bool]$global:Answers.wiredLink
            description = 'Intel(R) Ethernet Connection (17) I219-LM'; device = 'PCI\VEN_8086&DEV_1A1C&SUBSYS_0A8C1028\3&11583659&0&FE' }
    }
    if ($null -ne $computer.wireless) {
        [pscustomobject]@{ plug = $computer.wireless; index = 2; guid = '{11111111-2222-3333-4444-000000000002}'; medium = 9; type = 71; linked = [bool]$global:Answers.wirelessLink
            description = 'Intel(R) Wi-Fi 6E AX211 160MHz'; device = 'PCI\VEN_8086&DEV_51F1&SUBSYS_00948086\3&11583659&0&A3' }
    }
}

function Get-ComputerNetwork($ClassName, $Filter, $Namespace) {
    $adapters = @(Get-ComputerAdapters)
    $software = @(
        [pscustomobject]@{ index = 7; name = 'vEthernet (Default Switch)'; description = 'Hyper-V Virtual Ethernet Adapter'; guid = '{11111111-2222-3333-4444-000000000007}'; device = 'ROOT\VMS_MP\0000' }
        [pscustomobject]@{ index = 8; name = 'Local Area Connection* 1'; description = 'Microsoft Wi-Fi Direct Virtual Adapter'; guid = '{11111111-2222-3333-4444-000000000008}'; device = '{5D624F94-8850-40C3-A3FA-A4FD2080BAF3}\VWIFIMP_WFD\4&1' }
        [pscustomobject]@{ index = 9; name = 'Bluetooth'; description = 'Bluetooth Device (Personal Area Network)'; guid = '{11111111-2222-3333-4444-000000000009}'; device = 'BTH\MS_BTHPAN\6&1' }
        [pscustomobject]@{ index = 10; name = 'VPN'; description = 'TAP-Windows Adapter V9'; guid = '{11111111-2222-3333-4444-000000000010}'; device = 'ROOT\NET\0000' }
    )
    $isNew = $Namespace -eq 'root/StandardCimv2'
    if ($ClassName -eq 'Win32_NetworkAdapter' -and -not $isNew) {
        foreach ($one in $software) {
            [pscustomobject]@{ Index = [uint32]$one.index; GUID = $one.guid; Name = $one.description; NetConnectionID = $one.name; PNPDeviceID = $one.device
                PhysicalAdapter = $one.index -ne 10; ConfigManagerErrorCode = [uint32]0; MACAddress = '00:15:5D:00:00:01' }
        }
        foreach ($one in $adapters) {
            # Windows knows no address of a device that does not run.
            $runs = $one.plug.enabled -and $one.plug.errorCode -eq 0
            [pscustomobject]@{ Index = [uint32]$one.index; GUID = $one.guid; Name = $one.description; NetConnectionID = $one.plug.name; PNPDeviceID = $one.device
                PhysicalAdapter = $true; ConfigManagerErrorCode = [uint32]$one.plug.errorCode; MACAddress = $(if ($runs) { $one.plug.mac.Replace('-', ':') } else { $null }) }
        }
        [pscustomobject]@{ Index = [uint32]0; GUID = $null; Name = 'WAN Miniport (IP)'; NetConnectionID = $null; PNPDeviceID = 'SWD\MSRRAS\MS_NDISWANIP'; PhysicalAdapter = $false; ConfigManagerErrorCode = [uint32]0; MACAddress = $null }
    }
    elseif ($ClassName -eq 'MSFT_NetAdapter' -and $isNew) {
        foreach ($one in $software) {
            [pscustomobject]@{ InterfaceGuid = $one.guid; InterfaceIndex = [uint32](40 + $one.index); Name = $one.name; InterfaceDescription = $one.description; Virtual = $one.index -ne 9; HardwareInterface = $one.index -eq 9; State = [uint32]2
                InterfaceAdminStatus = [uint32]1; MediaConnectState = [uint32]$(if ($one.index -eq 7) { 1 } else { 2 }); Speed = [uint64]10000000000; NdisPhysicalMedium = [uint32]0; InterfaceType = [uint32]6
                NetworkAddresses = [string[]]@('00155D000001'); PermanentAddress = '00155D000001' }
        }
        foreach ($one in $adapters) {
            $off = -not $one.plug.enabled
            $runs = -not $off -and $one.plug.errorCode -eq 0
            $weak = $null -ne $one.plug.cable -and $one.plug.cable -eq 'weak'
            [pscustomobject]@{
                InterfaceGuid = $one.guid; InterfaceIndex = [uint32](40 + $one.index); Name = $one.plug.name; InterfaceDescription = $one.description; Virtual = $false; HardwareInterface = $true
                State = [uint32]$(if ($off) { 3 } elseif ($runs) { 2 } else { 1 }); InterfaceAdminStatus = [uint32]$(if ($off) { 2 } else { 1 })
                MediaConnectState = [uint32]$(if ($one.linked) { 1 } elseif ($runs) { 2 } else { 0 }); Speed = $(if ($one.linked) { [uint64]$(if ($weak) { 100000000 } else { 1000000000 }) } else { [uint64]::MaxValue })
                # What is not running tells no medium.
                NdisPhysicalMedium = [uint32]$(if ($runs) { $one.medium } else { 0 }); InterfaceType = [uint32]$(if ($runs) { $one.type } else { 0 })
                NetworkAddresses = [string[]]@($one.plug.mac.Replace('-', '')); PermanentAddress = $one.plug.mac.Replace('-', '')
            }
        }
    }
    elseif ($ClassName -eq 'MSFT_NetAdapterStatisticsSettingData' -and $isNew) {
        $global:Looks++
        foreach ($one in @($adapters | Where-Object { $_.linked })) {
            [pscustomobject]@{ Name = $one.plug.name; InterfaceDescription = $one.description; ReceivedPacketErrors = [uint64](5 + $global:Looks * $one.plug.packetErrors); OutboundPacketErrors = [uint64]2 }
        }
    }
    elseif ($ClassName -eq 'Win32_PnPEntity' -and $Filter -eq 'ConfigManagerErrorCode=28') {
        [pscustomobject]@{ Name = 'PCI Encryption/Decryption Controller'; ConfigManagerErrorCode = [uint32]28; CompatibleID = [string[]]@('PCI\VEN_8086&CC_1080', 'PCI\CC_108000', 'PCI\CC_1080') }
    }
    elseif ($ClassName -eq 'Win32_NetworkAdapterConfiguration' -and -not $isNew) {
        $address = $global:Answers.address
        foreach ($one in $software) {
            [pscustomobject]@{ SettingID = $one.guid; InterfaceIndex = [uint32](40 + $one.index); IPEnabled = $one.index -eq 7; IPAddress = [string[]]$(if ($one.index -eq 7) { @('172.29.16.1', 'fe80::1') } else { $null })
                DefaultIPGateway = $null; DHCPEnabled = $false; DNSServerSearchOrder = $null; IPConnectionMetric = $(if ($one.index -eq 7) { [uint32]5000 } else { $null }) }
        }
        # The first with a link has the address; an adapter without one is not enabled for IP.
        $first = @($adapters | Where-Object { $_.linked })[0]
        foreach ($one in $adapters) {
            $has = $one -eq $first
            [pscustomobject]@{
                SettingID = $one.guid; InterfaceIndex = [uint32](40 + $one.index); IPEnabled = $has; IPAddress = [string[]]$(if ($has) { @($address.addresses) + 'fe80::9c2f' } else { $null })
                DefaultIPGateway = [string[]]$(if ($has -and $null -ne $address.gateway) { @($address.gateway) } else { $null }); DHCPEnabled = [bool]$address.dhcp
                DNSServerSearchOrder = [string[]]$(if ($has -and @($address.dnsServers).Count -gt 0) { @($address.dnsServers) } else { $null }); IPConnectionMetric = $(if ($has) { [uint32]25 } else { $null })
            }
        }
    }
    elseif ($ClassName -eq 'MSFT_NetConnectionProfile' -and $isNew) {
        $first = @($adapters | Where-Object { $_.linked })[0]
        if ($first) { [pscustomobject]@{ InterfaceIndex = [uint32](40 + $first.index); Name = 'x'; NetworkCategory = [uint32]@{ public = 0; private = 1; domain = 2 }[[string]$global:Answers.address.category] } }
    }
    else { throw "the stand-in knows no class $Namespace $ClassName of a computer" }
}

# Of windows.ps1: between two looks nothing has to be waited for.
function Wait-Milliseconds { param([int]$Milliseconds) }

# The hosts file: comments, lines of others, and the one about WSUS, written in another case. Expanded by whoever runs the tests.
function Get-ComputerText($Path) {
    '# Copyright (c) 1993-2009 Microsoft Corp.'
    "#`t192.0.2.55`t$($global:Answers.name.name)"
    ''
    "127.0.0.1`tlocalhost # $($global:Answers.name.name)"
    '192.0.2.56  other.demo.example other'
    foreach ($address in @($global:Answers.name.hosts)) { "  $address`t printer $(([string]$global:Answers.name.name).ToUpperInvariant())  # for a test" }
}

# Of windows.ps1.
function Get-HostAddresses {
    param([string]$Name)
    $found = @(if ($Name -eq $global:Answers.name.name) { $global:Answers.name.resolved })
    if ($found.Count -eq 0) { throw (New-Object System.Net.Sockets.SocketException 11001) }
    $found
}

function Resolve-DnsName {
    param([string]$Name, [string]$Type, [switch]$DnsOnly, [switch]$NoHostsFile, [switch]$QuickTimeout)
    if (-not $DnsOnly -or -not $NoHostsFile) { throw 'this would read the hosts file' }
    $found = @(if ($Name -eq $global:Answers.name.name) { $global:Answers.name.dns })
    $none = if ($global:Machine.computer.dns -eq 'silent') { 'ERROR_TIMEOUT' } else { 'DNS_ERROR_RCODE_NAME_ERROR' }
    if ($found.Count -eq 0) { Write-Error -ErrorId $none -Message 'no name, in some language' -ErrorAction Stop }
    [pscustomobject]@{ Name = $Name; Type = 'CNAME'; Section = 'Answer'; NameHost = "real.$Name" }
    foreach ($address in $found) { [pscustomobject]@{ Name = "real.$Name"; Type = 'A'; Section = 'Answer'; IPAddress = $address } }
}

function Test-TcpPort {
    param([string]$Address, [int]$Port, [int]$Milliseconds)
    if ($global:Answers.name.resolved -notcontains $Address) { throw 'nobody has this address' }
    @{ open = 'Success'; refused = 'ConnectionRefused'; 'timed-out' = 'Timeout' }[[string]$global:Answers.knock]
}

# Half a second after a full one, by the clock of the computer.
function Get-ComputerNow { [datetime]'2026-11-28 10:00:00.5' }

function Get-HttpHead {
    param([string]$Scheme, [string]$Name, [string]$Address, [int]$Port, [int]$Milliseconds)
    if ($global:Answers.knock -eq 'refused') { throw (New-Object System.Net.Sockets.SocketException 10061) }
    if (-not $global:Answers.saysItsTime) { return }
    $date = (Get-ComputerNow).AddSeconds(-0.5 - $global:Machine.computer.clockOffsetSeconds).ToString('r', [Globalization.CultureInfo]::InvariantCulture)
    [ordered]@{ headers = @{ date = $date; Server = 'Microsoft-IIS/10.0' }; sentAt = (Get-ComputerNow).AddSeconds(-0.2); answeredAt = (Get-ComputerNow).AddSeconds(0.2) }
}

function Get-DirectoryTime {
    $time = (Get-ComputerNow).AddSeconds(-0.5 - $global:Machine.computer.clockOffsetSeconds).ToString('yyyyMMddHHmmss', [Globalization.CultureInfo]::InvariantCulture)
    [ordered]@{ name = "SRV-DC1.$($global:Machine.computer.domain)"; time = "$time.0Z"; sentAt = Get-ComputerNow; answeredAt = Get-ComputerNow }
}
