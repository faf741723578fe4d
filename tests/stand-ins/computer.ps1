# The stand-ins of a practised computer: what the Windows cmdlets answer where the program runs on it. See machine.ps1, which asks
# these where the tests say that they are at the computer.

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
    throw "the stand-in knows no class $ClassName of a computer"
}

function Get-ComputerRecords {
    $old = $global:Machine.logsReachBackTo
    New-Record 'System' 'EventLog' 6005 $old 4 @('')
    New-Record 'System' 'NetJoin' 4097 $old 2 @('failed')
    if (Test-JoinedLately) { New-Record 'System' 'NetJoin' 4096 $global:Machine.computer.installedAt 4 @($global:Machine.computer.name, 'domain', $global:Machine.computer.domain) }
}
