# The stand-ins of a practised machine: functions that answer as the Windows cmdlets of the same name do, from its state. A function
# wins over a cmdlet, so the scripts of the program run unchanged. Loaded after the host; the tests then name a machine.
# This file: the machine itself, its registry, services, disks and files.

$HostFunctions['use-machine'] = @{ Name = 'Use-Machine' }
$global:Machine = $null
$global:Answers = $null
# In the session of the tests a Windows lies on drive C, whatever this test runs on.
if (-not $env:SystemRoot) { $env:SystemRoot = 'C:\Windows'; $env:ProgramFiles = 'C:\Program Files' }

# State: the machine as JSON. Answers: what else its facts follow from, such as which pages answer.
function Use-Machine {
    param([string]$State, [string]$Answers)
    $global:Machine = ConvertFrom-Json $State
    $global:Answers = ConvertFrom-Json $Answers
    $global:Machine.name
}

function Get-Fields($Object) { if ($null -ne $Object) { $Object.PSObject.Properties } }

function Test-Refused($Fact) { $null -ne $global:Machine.refuses.$Fact -and $global:Machine.refuses.$Fact.code -eq 'access-denied' }

function Get-DatabaseRoot {
    foreach ($volume in $global:Machine.volumes) { if (@($volume.roles) -contains 'database') { return $volume.root } }
    'C:\'
}

# The instance part of an engine of its own on this machine.
function Get-InstanceName { if ($global:Machine.database.service -match '\$(.+)$') { $Matches[1] } else { 'MSSQLSERVER' } }

# Of windows.ps1.
function Get-RegistryValues {
    param([string]$Key)
    $sql = 'SOFTWARE\Microsoft\Microsoft SQL Server'
    $hasEngine = $global:Machine.database.kind -eq 'sql-here'
    if ($Key -eq 'SOFTWARE\Microsoft\Update Services\Server\Setup') {
        if ($null -eq $global:Machine.setup) { return }
        $values = @{}
        foreach ($one in (Get-Fields $global:Machine.setup)) { if ($null -ne $one.Value) { $values[$one.Name] = $one.Value } }
        return $values
    }
    if ($Key -eq 'SYSTEM\CurrentControlSet\Control\ComputerName\ActiveComputerName') { return @{ ComputerName = $global:Machine.name } }
    if ($Key -eq 'SOFTWARE\Microsoft\Windows NT\CurrentVersion') {
        return @{ CurrentBuildNumber = [string]$global:Machine.windows.build; UBR = [int]$global:Machine.windows.ubr
            ProductName = "Windows Server $($global:Machine.windows.product) Standard" }
    }
    if ($Key -eq 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment') { return @{ TEMP = '%SystemRoot%\TEMP' } }
    if ($Key -match '^SYSTEM\\CurrentControlSet\\Services\\(.+)$') {
        $service = $global:Machine.services.($Matches[1])
        if ($null -eq $service) { return }
        $values = @{ DisplayName = Get-DisplayName $service.name }
        if (@($service.dependsOn).Count -gt 0) { $values['DependOnService'] = [string[]]@($service.dependsOn) }
        if ($service.startMode -eq 'automatic-delayed') { $values['DelayedAutostart'] = 1 }
        return $values
    }
    if ($hasEngine -and $Key -eq "$sql\Instance Names\SQL") { return @{ (Get-InstanceName) = 'MSSQL15.' + (Get-InstanceName) } }
    if ($hasEngine -and $Key -eq "$sql\MSSQL15.$(Get-InstanceName)\Setup") {
        return @{ SQLDataRoot = "$(Get-DatabaseRoot)Program Files\Microsoft SQL Server\MSSQL15.$(Get-InstanceName)\MSSQL" }
    }
}

function Test-Elevated { -not (Test-Refused 'web-site') }

# What Windows shows for a service; translated, as it is there.
function Get-DisplayName($Name) {
    $names = @{
        'WsusService' = @{ 'en-US' = 'WSUS Service'; 'de-DE' = 'WSUS-Dienst'; 'ko-KR' = "WSUS $([char]0xC11C)$([char]0xBE44)$([char]0xC2A4)" }
        'W3SVC'       = @{ 'en-US' = 'World Wide Web Publishing Service'; 'de-DE' = 'WWW-Publishingdienst'; 'ko-KR' = "World Wide Web Publishing $([char]0xC11C)$([char]0xBE44)$([char]0xC2A4)" }
        'WAS'         = @{ 'en-US' = 'Windows Process Activation Service'; 'de-DE' = "Windows-Prozessaktivierungsdienst"; 'ko-KR' = "Windows Process Activation $([char]0xC11C)$([char]0xBE44)$([char]0xC2A4)" }
        'MSSQL$MICROSOFT##WID' = @{ 'en-US' = 'Windows Internal Database'; 'de-DE' = 'Interne Windows-Datenbank'; 'ko-KR' = "Windows $([char]0xB0B4)$([char]0xBD80)" }
    }
    $known = $names[$Name]
    if ($known) { $known[[string]$global:Machine.windows.language] } else { "Display $Name" }
}

function Get-CimInstance {
    param([string]$ClassName, [string]$Filter, [string]$Namespace)
    $states = @{ running = 'Running'; stopped = 'Stopped'; starting = 'Start Pending'; stopping = 'Stop Pending'; paused = 'Paused' }
    $modes = @{ automatic = 'Auto'; 'automatic-delayed' = 'Auto'; manual = 'Manual'; disabled = 'Disabled'; boot = 'Boot'; system = 'System' }
    $asked = if ($Filter -match "^Name='(.*)'$") { $Matches[1].Replace("''", "'") }
    if (@('Win32_Service', 'Win32_SystemDriver') -contains $ClassName) {
        foreach ($one in (Get-Fields $global:Machine.services)) {
            $service = $one.Value
            $isDriver = $service.name -eq 'HTTP'
            if ($isDriver -ne ($ClassName -eq 'Win32_SystemDriver') -or ($asked -and $service.name -ne $asked)) { continue }
            [pscustomobject]@{
                Name = $service.name; DisplayName = Get-DisplayName $service.name; State = $states[$service.state]
                StartMode = $modes[$service.startMode]; StartName = $(if ($isDriver) { $null } else { $service.account })
                ExitCode = [uint32]$service.exitCode; ServiceSpecificExitCode = [uint32]0
            }
        }
    }
    elseif ($ClassName -eq 'Win32_OperatingSystem') {
        [pscustomobject]@{
            TotalVisibleMemorySize = [uint64]($global:Machine.memory.totalBytes / 1024); FreePhysicalMemory = [uint64]($global:Machine.memory.availableBytes / 1024)
            MUILanguages = [string[]]@($global:Machine.windows.language)
        }
    }
    elseif ($ClassName -eq 'Win32_LogicalDisk') {
        foreach ($volume in $global:Machine.volumes) {
            [pscustomobject]@{ DeviceID = $volume.root.TrimEnd('\'); DriveType = [uint32]3; FreeSpace = [uint64]$volume.freeBytes; Size = [uint64]$volume.sizeBytes }
        }
    }
    else { throw "the stand-in knows no class $ClassName" }
}

# The files of the practised machine. What does not lie on its drives is this machine's own.
function Test-Path {
    param([string]$LiteralPath)
    if ($LiteralPath -match '^[A-Z]:\\') { $null -ne (Get-PracticeFolder $LiteralPath) }
    else { Microsoft.PowerShell.Management\Test-Path -LiteralPath $LiteralPath }
}

function Get-ChildItem {
    param([string]$LiteralPath, [string]$Filter)
    if ($LiteralPath -notmatch '^[A-Z]:\\') { return Microsoft.PowerShell.Management\Get-ChildItem @PSBoundParameters }
    $names = @('master.mdf', 'model.mdf', 'msdbdata.mdf', 'tempdb.mdf', 'SUSDB.mdf')
    if ($global:Machine.database.shared) { $names += 'Inventar.mdf' }
    foreach ($name in $names) { [pscustomobject]@{ Name = $name; FullName = "$LiteralPath\$name" } }
}
