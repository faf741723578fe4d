# The stand-ins of a practised machine: functions that answer as the Windows cmdlets of the same name do, from its state. A function
# wins over a cmdlet, so the scripts of the program run unchanged. Loaded after the host; the tests then name a machine.
# This file: the machine itself, its registry, services, disks and files.

$HostFunctions['use-machine'] = @{ Name = 'Use-Machine' }
$global:Machine = $null
$global:Answers = $null
$global:At = 'server'
# In the session of the tests a Windows lies on drive C, whatever this test runs on.
if (-not $env:SystemRoot) { $env:SystemRoot = 'C:\Windows'; $env:ProgramFiles = 'C:\Program Files' }

# State: the machine as JSON. Answers: what else its facts follow from, such as which pages answer. At: at which of the two machines
# the program runs; those of the computer stand in computer.ps1.
function Use-Machine {
    param([string]$State, [string]$Answers, [string]$At = 'server')
    $global:At = $At
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

# A server that is a computer of its own WSUS.
function Test-SameMachine { $global:Machine.computer.name -eq $global:Machine.name }

# Of windows.ps1.
function Get-RegistryValues {
    param([string]$Key)
    if ($global:At -eq 'computer' -or ($Key -eq $WindowsUpdatePolicyKey -and (Test-SameMachine))) { return Get-ComputerRegistry $Key }
    $sql = 'SOFTWARE\Microsoft\Microsoft SQL Server'
    $hasEngine = $global:Machine.database.kind -eq 'sql-here'
    $known = Get-SetupRegistry $Key
    if ($null -ne $known) { return $known }
    if ($Key -eq 'SOFTWARE\Microsoft\Update Services\Server\Setup') {
        if ($null -eq $global:Machine.setup) { return }
        $values = @{}
        foreach ($one in (Get-Fields $global:Machine.setup)) { if ($null -ne $one.Value) { $values[$one.Name] = $one.Value } }
        foreach ($name in @($values.Keys)) { if ($name -like '*Sid') { $values[$name] = ConvertTo-SidBytes $values[$name] } }
        return $values
    }
    if ($Key -eq 'SYSTEM\CurrentControlSet\Control\ComputerName\ActiveComputerName') { return @{ ComputerName = $global:Machine.name } }
    if ($Key -eq 'SOFTWARE\Microsoft\Windows NT\CurrentVersion') {
        return @{ CurrentBuildNumber = [string]$global:Machine.windows.build; UBR = [int]$global:Machine.windows.ubr; InstallationType = 'Server'
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
    Get-ServerKey $Key
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
    if ($global:At -eq 'computer') { return Get-ComputerInstance $ClassName $Filter $Namespace }
    $states = @{ running = 'Running'; stopped = 'Stopped'; starting = 'Start Pending'; stopping = 'Stop Pending'; paused = 'Paused' }
    $modes = @{ automatic = 'Auto'; 'automatic-delayed' = 'Auto'; manual = 'Manual'; disabled = 'Disabled'; boot = 'Boot'; system = 'System' }
    $asked = if ($Filter -match "^(?:Name|DeviceID)='(.*)'$") { $Matches[1].Replace("''", "'") }
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
            $letter = $volume.root.TrimEnd('\')
            if ($asked -and $asked -ne $letter) { continue }
            [pscustomobject]@{ DeviceID = $letter; DriveType = [uint32]3; FileSystem = Get-FileSystem $volume.root; FreeSpace = [uint64]$volume.freeBytes; Size = [uint64]$volume.sizeBytes }
        }
    }
    elseif ($ClassName -eq 'Win32_Volume') {
        # What has no letter: the partition for recovery, and a disk that hangs in a folder.
        [pscustomobject]@{ Name = '\\?\Volume{1}\'; FileSystem = 'FAT32'; DriveLetter = $null }
        [pscustomobject]@{ Name = 'D:\Mounts\Archive\'; FileSystem = 'ReFS'; DriveLetter = $null }
    }
    elseif ($ClassName -eq 'RSOP_UserPrivilegeRight') {
        $by = $global:Machine.installation.logonRight.byPolicy
        if ($null -eq $by) { throw 'there is no such namespace, in some language' }
        if ($by) { [pscustomobject]@{ UserRight = 'SeServiceLogonRight'; AccountList = [string[]]@('displayed and translated') } }
    }
    elseif ($ClassName -eq 'Win32_Process') {
        [pscustomobject]@{ ProcessId = 40; CommandLine = 'c:\windows\system32\inetsrv\w3wp.exe -ap "DefaultAppPool" -v "v4.0"'; PrivatePageCount = [uint64]50000000 }
        if ($null -ne $global:Answers.workload.workerBytes) {
            [pscustomobject]@{ ProcessId = 41; CommandLine = "c:\windows\system32\inetsrv\w3wp.exe -ap `"$($global:Machine.pool.name)`" -v `"v4.0`""; PrivatePageCount = [uint64]$global:Answers.workload.workerBytes }
        }
    }
    elseif ($ClassName -eq 'Win32_PerfFormattedData_Counters_HTTPServiceRequestQueues') {
        if ($asked -eq $global:Machine.pool.name) { [pscustomobject]@{ Name = $asked; CurrentQueueSize = [uint32]$global:Answers.workload.waitingRequests } }
    }
    else { Get-ServerClass $ClassName }
}

# The files of the practised machine. What does not lie on its drives is this machine's own.
function Test-Path {
    param([string]$LiteralPath)
    if ($global:At -eq 'computer' -and $LiteralPath -match '^[A-Z]:\\') { return Test-ComputerPath $LiteralPath }
    if ($LiteralPath -like '*\Services\WsusService.exe') { return $global:Machine.installation.features.role -eq 'installed' }
    if ($LiteralPath -match '\\web\.config$') { $null -ne (Get-PracticeConfig $LiteralPath) }
    elseif ($LiteralPath -match '^[A-Z]:\\') { (Test-FolderOfSetup $LiteralPath) -or $null -ne (Get-PracticeFolder $LiteralPath) }
    else { Microsoft.PowerShell.Management\Test-Path -LiteralPath $LiteralPath }
}

function Get-ChildItem {
    param([string]$LiteralPath, [string]$Filter, [switch]$File, [switch]$Directory)
    if ($LiteralPath -notmatch '^[A-Z]:\\') { return Microsoft.PowerShell.Management\Get-ChildItem @PSBoundParameters }
    if ($global:At -eq 'computer') { return Get-ComputerFiles $LiteralPath $Filter }
    if (Test-SetupFolder $LiteralPath) { return Get-SetupItems -Folder $LiteralPath -Filter $Filter -Folders $Directory }
    if ($LiteralPath -like '*\LogFiles\W3SVC*') { return Get-SiteLogItems }
    if ($LiteralPath -like '*\HTTPERR') { return [pscustomobject]@{ Name = 'httperr1.log'; LastWriteTimeUtc = [datetime]::UtcNow } }
    if ($LiteralPath -like '*\WebServices\*') {
        $config = Get-PracticeConfig "$LiteralPath\web.config"
        [pscustomobject]@{ Name = 'web.config'; LastWriteTimeUtc = [datetime]::UtcNow }
        [pscustomobject]@{ Name = 'web.config.broken'; LastWriteTimeUtc = [datetime]::UtcNow }
        if ($config.copy) { [pscustomobject]@{ Name = $config.copy; LastWriteTimeUtc = [datetime]::UtcNow.AddDays(-3) } }
        return
    }
    $names = @('master.mdf', 'model.mdf', 'msdbdata.mdf', 'tempdb.mdf', 'SUSDB.mdf')
    if ($global:Machine.database.shared) { $names += 'Inventar.mdf' }
    foreach ($name in $names) { [pscustomobject]@{ Name = $name; FullName = "$LiteralPath\$name" } }
}

# One configuration file of the site, by its path; nothing where it is not there.
function Get-PracticeConfig($Path) {
    foreach ($one in $global:Machine.webConfig.files) { if ("C:\Program Files\Update Services\$($one.path)" -eq $Path) { return $one } }
}

function Get-Content {
    param([string]$LiteralPath, [switch]$Raw, [int]$TotalCount, [int]$Tail, [string]$Encoding)
    if ($LiteralPath -notmatch '^[A-Z]:\\') { return Microsoft.PowerShell.Management\Get-Content @PSBoundParameters }
    if ($global:At -eq 'computer') { return Get-ComputerText $LiteralPath }
    if (Test-SetupFolder ($LiteralPath.Substring(0, $LiteralPath.LastIndexOf('\')))) { return Get-SetupText -Path $LiteralPath -Encoding $Encoding -Most $TotalCount }
    if ($LiteralPath -like '*\LogFiles\W3SVC*') { return Get-SiteLogLines $LiteralPath | Select-Object -First $TotalCount }
    if ($LiteralPath -like '*\HTTPERR\*') {
        '#Software: Microsoft HTTP API 2.0'
        '#Fields: date time c-ip c-port s-ip s-port cs-version cs-method cs-uri streamid sc-status s-siteid s-reason s-queuename'
        if ($TotalCount) { return }
        $pool = $global:Machine.pool
        '2020-01-01 00:00:00 10.0.0.1 50000 10.0.0.9 8530 HTTP/1.1 GET / - 503 1 QueueFull {0}' -f $pool.name
        if ($null -eq $pool.lastHttpErrorAt) { return }
        $at = ([string]$pool.lastHttpErrorAt).Replace('T', ' ').Substring(0, 19)
        '{0} 10.0.0.1 50000 10.0.0.9 80 HTTP/1.1 GET / - 503 1 AppOffline DefaultAppPool' -f $at
        foreach ($one in (Get-Fields $pool.httpErrors)) {
            for ($i = 0; $i -lt $one.Value; $i++) { '{0} 10.0.0.1 50000 10.0.0.9 8530 HTTP/1.1 POST /ClientWebService/client.asmx - 503 1 {1} {2}' -f $at, $one.Name, $pool.name }
        }
        return
    }
    if ($LiteralPath -like '*.broken') { return '<configuration' }
    $file = Get-PracticeConfig $LiteralPath
    if ($file -and -not $file.wellFormed) { return '<configuration><system.webServer></configuration>' }
    $isRoot = $LiteralPath -like '*\Root\web.config'
    $types = @(if ($isRoot) { $global:Machine.webConfig.duplicateTypes | ForEach-Object { '<mimeMap fileExtension="{0}" mimeType="x/y" />' -f $_ } }) -join ''
    $identity = if ($isRoot -and $global:Machine.webConfig.impersonation) { '<identity impersonate="true" />' }
    # Adding again what was taken away before is no mistake.
    '<configuration><system.web>{0}</system.web><system.webServer><staticContent><remove fileExtension=".cab" /><mimeMap fileExtension=".cab" mimeType="x/y" />{1}</staticContent></system.webServer></configuration>' -f $identity, $types
}
