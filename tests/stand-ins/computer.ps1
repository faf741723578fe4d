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
        if ($computer.scanSource.reason -eq 'deferral') { foreach ($class in $computer.scanSource.elsewhere) { $values["Defer${class}Updates"] = 1 } }
        if ($computer.scanSource.reason -eq 'policy') { foreach ($class in 'feature', 'quality', 'driver', 'other') { $values["SetPolicyDrivenUpdateSourceFor${class}Updates"] = [int](@($computer.scanSource.elsewhere) -notcontains $class) } }
        return $values
    }
    if ($Key -eq "$WindowsUpdatePolicyKey\AU") {
        # The word is a mistake that Windows takes for nothing.
        $values = @{ AUOptions = 4; UseWUServer = $(if ($computer.policy.useServer) { 1 } else { '1' }) }
        if ($computer.scanSource.reason -eq 'policy') { $values['UseUpdateClassPolicySource'] = 1 }
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
    if ($Key -eq 'SOFTWARE\Microsoft\PolicyManager\current\device\Update') {
        $values = @{ AllowAutoUpdate = 2 }
        if ($computer.scanSource.reason -eq 'mdm') { foreach ($class in $computer.scanSource.elsewhere) { $values["SetPolicyDrivenUpdateSourceFor${class}Updates"] = 0 } }
        return $values
    }
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

function Test-ComputerPath($Path) { @('C:\Windows\SoftwareDistribution\DataStore', 'C:\Windows\System32\drivers\etc\hosts', 'C:\Windows\Temp', 'C:\Windows\Logs\CBS') -contains $Path }

# The store is old, unless somebody has renamed its folder: then Windows has made a new one.
function Get-ComputerFiles($Folder, $Filter) {
    if ($Folder -eq 'C:\Windows\Logs\CBS' -and $Filter -eq 'CBS.log') { return [pscustomobject]@{ Name = 'CBS.log'; FullName = "$Folder\CBS.log"; LastWriteTimeUtc = [datetime]::UtcNow } }
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
    Get-PowerRecords
    Get-SearchRecords
    if (Test-JoinedLately) { New-Record 'System' 'NetJoin' 4096 $global:Machine.computer.installedAt 4 @($global:Machine.computer.name, 'domain', $global:Machine.computer.domain) }
}

# What Windows wrote when the computer went on and off. The log knows other events of these providers too.
function Get-PowerRecords {
    $hour = [datetime]::UtcNow.AddHours(-1)
    New-Record 'System' 'Microsoft-Windows-Kernel-General' 16 $hour.ToString('o') 4 @(10, 'hive')
    New-Record 'System' 'Microsoft-Windows-Power-Troubleshooter' 1 $global:Machine.logsReachBackTo 4 @([datetime]::UtcNow.AddDays(-31), [datetime]::UtcNow.AddDays(-30.5))
    $changes = @($global:Machine.computer.powerHistory)
    for ($i = 0; $i -lt $changes.Count; $i++) {
        $at = Get-ComputerMoment $changes[$i].at
        switch ($changes[$i].is) {
            'started' { New-Record 'System' 'Microsoft-Windows-Kernel-General' 12 $at.ToString('o') 4 @(10, 0, 22631, 4460, 0, 0, $at) }
            'shut-down' { New-Record 'System' 'Microsoft-Windows-Kernel-General' 13 $at.ToString('o') 4 @($at) }
            'woken' {
                # Both ends, in UTC as it comes without a word about that; written some seconds after.
                $asleep = Get-ComputerMoment $changes[$i + 1].at
                $both = @($asleep, $at | ForEach-Object { [datetime]::SpecifyKind($_, 'Unspecified') })
                New-Record 'System' 'Microsoft-Windows-Power-Troubleshooter' 1 $at.AddSeconds(7).ToString('o') 4 ($both + @(1200, 900))
            }
            'broken-off' {
                $bytes = [byte[]]@(foreach ($time in $at.ToLocalTime(), $at) { foreach ($part in $time.Year, $time.Month, [int]$time.DayOfWeek, $time.Day, $time.Hour, $time.Minute, $time.Second, $time.Millisecond) { $part -band 255; $part -shr 8 } })
                New-Record 'System' 'EventLog' 6008 $at.AddMinutes(9).ToString('o') 2 (@('3:02:11', 'of that day', '', '', '', '') + , $bytes)
            }
        }
    }
}

# What the agent wrote about its searches; the Store searches more often, and elsewhere.
function Get-SearchRecords {
    $wsus = [guid]'3da21691-e39d-4da6-8a4b-b43877bcb1b7'
    $store = [guid]'855e8a7c-ecb4-4ca3-b045-1dfa50104289'
    $log = 'Microsoft-Windows-WindowsUpdateClient/Operational'
    $provider = 'Microsoft-Windows-WindowsUpdateClient'
    $agent = $global:Machine.computer.agent
    $policy = $global:Machine.computer.policy
    $microsoft = [guid]'9482f4b4-e343-43b6-b170-9a65bc822c77'
    $asked = if ($null -ne $policy.server -and $policy.useServer -and $global:Machine.computer.scanSource.standard -eq 'wsus') { $wsus } else { $microsoft }
    # Besides WSUS the agent asks Microsoft for drivers, also where WSUS is out of reach.
    if ($asked -eq $wsus -and $null -ne $agent.lastAt -and ([datetime]::UtcNow - (Get-ComputerMoment $agent.lastAt)).TotalDays -lt 30) { New-Record $log $provider 26 ([datetime]::UtcNow.AddMinutes(-25).ToString('o')) 4 @([uint32]1, $microsoft) }
    New-Record $log $provider 26 ([datetime]::UtcNow.AddMinutes(-20).ToString('o')) 4 @([uint32]3, $store)
    New-Record $log $provider 25 ([datetime]::UtcNow.AddMinutes(-30).ToString('o')) 2 @(-2145107924, $store)
    New-Record $log $provider 41 ([datetime]::UtcNow.AddMinutes(-15).ToString('o')) 4 @('title', $wsus)
    if ($null -ne $agent.succeededAt) { New-Record $log $provider 26 $agent.succeededAt 4 @([uint32]0, $asked) }
    foreach ($failure in @($agent.failures)) { New-Record $log $provider 25 $failure.at 2 @([Convert]::ToInt32(([string]$failure.code).Substring(2), 16), $asked) }
}

# Of windows.ps1: the agent, whose service may be forbidden to start or gone.
function Assert-AgentRuns {
    $mode = $global:Machine.computer.services.wuauserv.startMode
    if ($null -eq $mode) { throw (New-Object Runtime.InteropServices.COMException 'in some language', -2147023836) }
    if ($mode -eq 'disabled') { throw (New-Object Runtime.InteropServices.COMException 'in some language', -2147023838) }
}

function Get-AgentSearchSuccess {
    Assert-AgentRuns
    $at = $global:Machine.computer.agent.succeededAt
    if ($null -eq $at) { return [datetime]'1899-12-30' }
    [datetime]::SpecifyKind((Get-ComputerMoment $at), 'Unspecified')
}

function Get-AgentServices {
    Assert-AgentRuns
    $default = @{ wsus = '3da21691-e39d-4da6-8a4b-b43877bcb1b7'; 'windows-update' = '9482f4b4-e343-43b6-b170-9a65bc822c77'; 'other-program' = '11111111-0000-0000-0000-000000000001' }[[string]$global:Machine.computer.scanSource.standard]
    foreach ($id in '9482f4b4-e343-43b6-b170-9a65bc822c77', '855e8a7c-ecb4-4ca3-b045-1dfa50104289', '3da21691-e39d-4da6-8a4b-b43877bcb1b7', '11111111-0000-0000-0000-000000000001') { @{ id = $id; isDefault = $id -eq $default } }
}
