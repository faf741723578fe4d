# The stand-ins of a practised computer: what the Windows cmdlets answer where the program runs on it. See machine.ps1, which asks
# these where the tests say that they are at the computer.

$global:Looks = 0
$WindowsUpdateKey = 'SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsUpdate'
$TcpIpKey = 'SYSTEM\CurrentControlSet\Services\Tcpip\Parameters'

function Get-ComputerMoment($At) { [datetime]::Parse([string]$At, [Globalization.CultureInfo]::InvariantCulture, 'RoundtripKind').ToUniversalTime() }

# A number as the registry gives it: with a sign.
function ConvertTo-Signed([long]$Number) { if ($Number -gt 2147483647) { [int]($Number - 4294967296) } else { [int]$Number } }

# As netsh writes it for WinHTTP: twelve bytes of head, then the proxy and the list of exceptions, each after its length.
function ConvertTo-WinHttpSettings($Proxy) {
    $number = { param([int]$Value) @([byte]($Value -band 255), [byte](($Value -shr 8) -band 255), [byte]0, [byte]0) }
    $text = { param([string]$Value) @(& $number $Value.Length) + @($Value.ToCharArray() | ForEach-Object { [byte]$_ }) }
    $except = if ($null -ne $Proxy) { @($Proxy.bypass) -join ';' } else { '' }
    $flags = if ($null -ne $Proxy) { 3 } else { 1 }
    [byte[]](@(& $number 24) + @(& $number 0) + @(& $number $flags) + @(& $text $(if ($null -ne $Proxy) { $Proxy.proxy } else { '' })) + @(& $text $except))
}

function Get-ComputerRegistry($Key) {
    $computer = $global:Machine.computer
    if ($Key -eq 'SYSTEM\CurrentControlSet\Control\ComputerName\ActiveComputerName') { return @{ ComputerName = $computer.name } }
    if ($Key -eq 'SOFTWARE\Microsoft\Windows NT\CurrentVersion') {
        # A computer that is long there was installed when it says; a new one was installed before and joined then.
        $installed = Get-ComputerMoment $computer.installedAt
        if (Test-JoinedLately) { $installed = $installed.AddHours(-5) }
        return @{ CurrentBuildNumber = [string]$computer.build; UBR = 4460; InstallationType = 'Client'; ProductName = 'Windows 10 Pro'
            InstallDate = ConvertTo-Signed ([long][Math]::Floor(($installed - [datetime]'1970-01-01').TotalSeconds)) }
    }
    if ($Key -eq $WindowsUpdatePolicyKey) {
        $values = @{ ElevateNonAdmins = 0 }
        if ($null -ne $computer.policy.server) { $values['WUServer'] = $computer.policy.server }
        if ($null -ne $computer.policy.statusServer) { $values['WUStatusServer'] = $computer.policy.statusServer }
        # A name of a group counts only where it is switched on.
        $values['TargetGroup'] = if ($null -ne $computer.policy.targetGroup) { $computer.policy.targetGroup } else { 'left over' }
        $values['TargetGroupEnabled'] = [int]($null -ne $computer.policy.targetGroup)
        return $values
    }
    if ($Key -eq "$WindowsUpdatePolicyKey\AU") {
        # The word is a mistake that Windows takes for nothing.
        $values = @{ AUOptions = 4; UseWUServer = $(if ($computer.policy.useServer) { 1 } else { '1' }) }
        if ($computer.policy.noAutoUpdate) { $values['NoAutoUpdate'] = 1 }
        return $values
    }
    if ($Key -like '*\Group Policy\State\Machine\Extension-List\{00000000-0000-0000-0000-000000000000}') {
        if ($null -eq $computer.policy.appliedAt) { return @{ Status = 0 } }
        $ticks = (Get-ComputerMoment $computer.policy.appliedAt).ToFileTimeUtc()
        return @{ Status = 0; EndTimeHi = ConvertTo-Signed ($ticks -shr 32); EndTimeLo = ConvertTo-Signed ($ticks -band 4294967295) }
    }
    if ($Key -eq $WindowsUpdateKey) {
        $values = @{ SusClientIdValidation = [byte[]]@(6, 2, 2, 0) }
        if ($null -ne $computer.updateId) { $values['SusClientId'] = $computer.updateId }
        return $values
    }
    if ($Key -eq 'SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings\Connections') {
        return @{ DefaultConnectionSettings = [byte[]]@(70, 0, 0, 0); WinHttpSettings = ConvertTo-WinHttpSettings $computer.proxy }
    }
    if ($Key -eq "$WindowsUpdateKey\Auto Update\RebootRequired") { if ($computer.pendingRestart) { return @{} } else { return } }
    if ($Key -match '^SYSTEM\\CurrentControlSet\\Control\\Class\\\{4d36e972-e325-11ce-bfc1-08002be10318\}\\000(\d)$') { return @{ '*PhysicalMediaType' = @{ '1' = 14; '2' = 9 }[$Matches[1]]; '*IfType' = @{ '1' = 6; '2' = 71 }[$Matches[1]] } }
    if ($Key -eq $TcpIpKey) { return @{ DataBasePath = '%SystemRoot%\System32\drivers\etc'; Hostname = $computer.name } }
    if ($Key -eq 'SYSTEM\CurrentControlSet\Services\W32Time\Parameters') {
        return @{ NtpServer = 'time.windows.com,0x9'; Type = @{ domain = 'NT5DS'; 'time-server' = 'NTP'; none = 'NoSync' }[[string]$computer.timeFollows] }
    }
    if ($Key -match '^SYSTEM\\CurrentControlSet\\Services\\([^\\]+)$') {
        $service = Get-ComputerService $Matches[1]
        if ($null -eq $service) { return }
        return @{ DisplayName = "Display $($service.name)"; DelayedAutostart = [int]($service.startMode -eq 'automatic-delayed') }
    }
}

# Within the last days the System log still knows of it.
function Test-JoinedLately {
    $null -ne $global:Machine.computer.domain -and (Get-ComputerMoment $global:Machine.computer.installedAt) -gt [datetime]::UtcNow.AddDays(-30)
}

# Services that every computer has besides, and the one of Configuration Manager.
function Get-ComputerServices {
    foreach ($one in (Get-Fields $global:Machine.computer.services)) { if ($null -ne $one.Value.startMode) { $one.Value } }
    [pscustomobject]@{ name = 'W32Time'; startMode = 'manual'; state = 'running' }
    [pscustomobject]@{ name = 'Spooler'; startMode = 'automatic'; state = 'running' }
    if ($global:Machine.computer.configManagerClient) { [pscustomobject]@{ name = 'CcmExec'; startMode = 'automatic-delayed'; state = 'running' } }
}

function Get-ComputerService($Name) { Get-ComputerServices | Where-Object { $_.name -eq $Name } }

function Get-ComputerInstance($ClassName, $Filter, $Namespace) {
    $computer = $global:Machine.computer
    if ($ClassName -eq 'Win32_SystemDriver') { return }
    if ($ClassName -eq 'Win32_Service') {
        $states = @{ running = 'Running'; stopped = 'Stopped'; starting = 'Start Pending'; stopping = 'Stop Pending'; paused = 'Paused' }
        $modes = @{ automatic = 'Auto'; 'automatic-delayed' = 'Auto'; manual = 'Manual'; disabled = 'Disabled' }
        $asked = if ($Filter -match "^Name='(.*)'$") { $Matches[1] }
        foreach ($service in (Get-ComputerServices | Where-Object { -not $asked -or $_.name -eq $asked })) {
            [pscustomobject]@{
                Name = $service.name; DisplayName = "Display $($service.name)"; State = $states[$service.state]
                StartMode = $modes[$service.startMode]; StartName = 'LocalSystem'; ExitCode = [uint32]0; ServiceSpecificExitCode = [uint32]0
            }
        }
        return
    }
    if ($ClassName -eq 'Win32_ComputerSystem') {
        $joined = $null -ne $computer.domain
        return [pscustomobject]@{
            Name = $computer.name; PartOfDomain = $joined; Domain = $(if ($joined) { $computer.domain } else { 'WORKGROUP' })
            DomainRole = [uint16]$(if ($joined) { 1 } else { 0 }); Manufacturer = 'Dell Inc.'; Model = 'OptiPlex 7090'
        }
    }
    if ($ClassName -eq 'Win32_OperatingSystem') { return [pscustomobject]@{ LastBootUpTime = (Get-BootTime).ToLocalTime(); MUILanguages = [string[]]@('ko-KR') } }
    if ($ClassName -eq 'Win32_LogicalDisk') {
        if ($Filter -eq "DeviceID='C:'") { [pscustomobject]@{ DeviceID = 'C:'; DriveType = [uint32]3; FreeSpace = [uint64]$computer.freeBytes; Size = [uint64]500000000000 } }
        return
    }
    Get-ComputerNetwork $ClassName $Filter $Namespace
}

function Get-BootTime {
    $started = @($global:Machine.computer.powerHistory | Where-Object { $_.is -eq 'started' })
    if ($started) { Get-ComputerMoment $started[0].at } else { [datetime]::UtcNow.AddDays(-3) }
}

function Test-ComputerPath($Path) { @('C:\Windows\SoftwareDistribution\DataStore', 'C:\Windows\System32\drivers\etc\hosts') -contains $Path }

# The store is old, unless somebody has renamed its folder: then Windows has made a new one.
function Get-ComputerFiles($Folder, $Filter) {
    if ($Folder -ne 'C:\Windows\SoftwareDistribution\DataStore' -or $Filter -ne 'DataStore.edb') { return }
    $made = if ($null -ne $global:Machine.computer.storeRenamedTo) { [datetime]::UtcNow.AddMinutes(-5) } else { [datetime]::UtcNow.AddDays(-300) }
    [pscustomobject]@{ Name = 'DataStore.edb'; FullName = "$Folder\DataStore.edb"; CreationTime = $made.ToLocalTime() }
}

function Get-ComputerRecords {
    $old = $global:Machine.logsReachBackTo
    $boot = Get-BootTime
    $hour = [datetime]::UtcNow.AddHours(-1).ToString('o')
    $store = 'C:\Windows\SoftwareDistribution\DataStore\DataStore.edb'
    New-Record 'Application' 'ESENT' 454 $boot.AddHours(-2).ToString('o') 2 @('svchost', '1234', $store, '-1206')
    New-Record 'Application' 'ESENT' 455 $hour 2 @('SettingSyncHost', '77', 'C:\Users\x\WebCacheV01.dat', '-1023')
    New-Record 'Application' 'ESENT' 102 $hour 4 @('svchost', '1234', $store)
    if ($global:Machine.computer.storeDamaged) { foreach ($id in 454, 474, 474, 489, 490, 455) { New-Record 'Application' 'ESENT' $id $hour 2 @('svchost', '1234', $store, '-1206') } }
    New-Record 'System' 'EventLog' 6005 $old 4 @('')
    New-Record 'System' 'NetJoin' 4097 $old 2 @('failed')
    # Every start of Windows leaves a 27 of its own; another adapter has losses too.
    New-Record 'System' 'Microsoft-Windows-Kernel-Boot' 27 $boot.ToString('o') 4 @(0)
    New-Record 'System' 'e1rexpress' 27 $hour 3 @('', 'Intel(R) I210 Gigabit Network Connection')
    New-Record 'Microsoft-Windows-WLAN-AutoConfig/Operational' 'Microsoft-Windows-WLAN-AutoConfig' 8001 $hour 4 @('{1}', 'Intel(R) Wi-Fi 6E AX211 160MHz')
    foreach ($one in (Get-ComputerAdapters)) {
        $lost = @(for ($i = 1; $i -le $one.plug.linkLosses; $i++) { [datetime]::UtcNow.AddMinutes(-7 * $i).ToString('o') })
        if ($null -ne $global:Machine.computer.linkLostAt) { $lost += $global:Machine.computer.linkLostAt }
        foreach ($at in $lost) {
            if ($one.medium -eq 14) { New-Record 'System' 'e1dexpress' 27 $at 3 @('', $one.description) }
            else { New-Record 'Microsoft-Windows-WLAN-AutoConfig/Operational' 'Microsoft-Windows-WLAN-AutoConfig' 8003 $at 4 @($one.guid, $one.description, 'profile', 'x') }
        }
    }
    if (Test-JoinedLately) { New-Record 'System' 'NetJoin' 4096 $global:Machine.computer.installedAt 4 @($global:Machine.computer.name, 'domain', $global:Machine.computer.domain) }
}

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
