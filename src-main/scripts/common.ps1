# What the functions that read share. Nothing here touches Windows but through commands and the functions of windows.ps1.

# What NETWORK SERVICE is, as SDDL writes it: itself, and whatever every service is a member of.
$NetworkService = @('NS', 'S-1-5-20')
$EveryService = @('SU', 'S-1-5-6', 'AU', 'S-1-5-11', 'WD', 'S-1-1-0', 'BU', 'S-1-5-32-545')

$WsusSetupKey = 'SOFTWARE\Microsoft\Update Services\Server\Setup'

# Ends the reading of a fact with a problem that the program knows by its code.
function Stop-Reading {
    param([string]$Code, [string]$Target)
    Write-Error -ErrorId $Code -TargetObject $Target -Message $Code -ErrorAction Stop
}

# A moment as the program writes it: UTC, to the millisecond.
function ConvertTo-Moment {
    param([datetime]$Time)
    $Time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", [Globalization.CultureInfo]::InvariantCulture)
}

# One value of WSUS' own key; nothing where it is missing. A text may name variables, such as %computername%\WSUS.
function Get-SetupValue {
    param([string]$Name)
    $values = Get-RegistryValues -Key $WsusSetupKey
    if ($null -eq $values) { return }
    if ($values[$Name] -is [string]) { [Environment]::ExpandEnvironmentVariables($values[$Name]) } else { $values[$Name] }
}

# The parts of the role that WSUS itself has registered, each with its number; a part that is written as a key of its own has none.
function Get-RoleServices {
    $key = "$WsusSetupKey\Installed Role Services"
    $services = @{}
    $names = Get-RegistryNames -Key $key
    if ($null -ne $names) {
        foreach ($name in @($names.keys)) { $services[$name] = $null }
        $values = Get-RegistryValues -Key $key
        foreach ($name in @($names.values)) { $services[$name] = $values[$name] }
    }
    $services
}

# Name of the computer, from where Windows itself keeps it.
function Get-ServerName {
    $values = Get-RegistryValues -Key 'SYSTEM\CurrentControlSet\Control\ComputerName\ActiveComputerName'
    if ($null -ne $values) { [string]$values['ComputerName'] }
}

# Release of a Windows by its build and its kind, because the product's name in the registry is that of the release before on some
# systems: Windows 11 says "Windows 10" there (probes.md: host.os).
function Get-WindowsRelease {
    param([int]$Build, [string]$Kind, [string]$ProductName)
    if ($Kind -ne 'Client') {
        $servers = @{ 6002 = '2008'; 7601 = '2008 R2'; 9200 = '2012'; 9600 = '2012 R2'; 14393 = '2016'; 17763 = '2019'; 20348 = '2022'; 25398 = '23H2'; 26100 = '2025' }
        if ($servers[$Build]) { return $servers[$Build] }
        return $ProductName -replace '^(Microsoft )?Windows (Server )?', ''
    }
    if ($Build -ge 22000) { '11' } elseif ($Build -ge 10240) { '10' } elseif ($Build -eq 9600) { '8.1' } elseif ($Build -eq 9200) { '8' } else { '7' }
}

# Where SUSDB is, from SqlServerName alone (probes.md: role.dbKind). The value may begin with the name of the host.
function Get-DatabasePlace {
    # Between quotes, because nothing at all stays nothing when it is cast.
    $server = "$(Get-SetupValue -Name 'SqlServerName')"
    if ($server -eq '') { Stop-Reading -Code 'needs-other-fact' -Target 'SqlServerName' }
    if ($server -like '*MICROSOFT##WID*') {
        return [ordered]@{ kind = 'wid'; service = 'MSSQL$MICROSOFT##WID'; host = Get-ServerName; instance = 'MICROSOFT##WID' }
    }
    $parts = $server.Split(',')[0].Split('\')
    $machine = $parts[0] -replace '^(tcp|np|lpc):', ''
    $name = Get-ServerName
    $isHere = @('', '.', '(local)', 'localhost', $name) -contains $machine -or $machine -like "$name.*"
    if (-not $isHere) { return [ordered]@{ kind = 'sql-elsewhere'; service = $null; host = $machine; instance = $null } }
    $instance = if ($parts.Count -gt 1 -and $parts[1] -ne 'MSSQLSERVER') { $parts[1] } else { 'MSSQLSERVER' }
    $service = if ($instance -eq 'MSSQLSERVER') { $instance } else { 'MSSQL$' + $instance }
    [ordered]@{ kind = 'sql-here'; service = $service; host = $name; instance = $instance }
}

# One service by its key name, also a driver such as HTTP; nothing where there is none.
function Get-ServiceRecord {
    param([string]$Name)
    # In single quotes everywhere: "MSSQL$MICROSOFT##WID" would lose its middle.
    $filter = "Name='{0}'" -f $Name.Replace("'", "''")
    $found = Get-CimInstance -ClassName Win32_Service -Filter $filter
    if (-not $found) { $found = Get-CimInstance -ClassName Win32_SystemDriver -Filter $filter }
    if (-not $found) { return }
    $states = @{ 'Running' = 'running'; 'Stopped' = 'stopped'; 'Start Pending' = 'starting'; 'Continue Pending' = 'starting'
        'Stop Pending' = 'stopping'; 'Pause Pending' = 'paused'; 'Paused' = 'paused' }
    $modes = @{ 'Auto' = 'automatic'; 'Manual' = 'manual'; 'Disabled' = 'disabled'; 'Boot' = 'boot'; 'System' = 'system' }
    $mode = $modes[[string]$found.StartMode]
    if ($mode -eq 'automatic') {
        # Win32_Service shows the delay from Server 2016 on; the registry always does.
        $values = Get-RegistryValues -Key "SYSTEM\CurrentControlSet\Services\$Name"
        if ($null -ne $values -and (Test-SwitchedOn $values['DelayedAutostart'])) { $mode = 'automatic-delayed' }
    }
    [ordered]@{
        name      = [string]$found.Name
        state     = $states[[string]$found.State]
        startMode = $mode
        account   = [string]$found.StartName
        exitCode  = [long]$found.ExitCode
    }
}

# The folder of the data files of a local engine, from where its setup wrote it; nothing where that is not known.
function Get-DatabaseFolder {
    param($Place)
    if ($Place.kind -eq 'wid') { return "$env:SystemRoot\WID\Data" }
    if ($Place.kind -ne 'sql-here') { return }
    $root = 'SOFTWARE\Microsoft\Microsoft SQL Server'
    $names = Get-RegistryValues -Key "$root\Instance Names\SQL"
    if ($null -eq $names) { return }
    $id = [string]$names[$Place.instance]
    $chosen = Get-RegistryValues -Key "$root\$id\MSSQLServer"
    if ($null -ne $chosen -and $chosen['DefaultData']) { return [string]$chosen['DefaultData'] }
    $setup = Get-RegistryValues -Key "$root\$id\Setup"
    if ($null -ne $setup -and $setup['SQLDataRoot']) { [string]$setup['SQLDataRoot'] + '\DATA' }
}

# Events of one log, newest first, without their texts, which are translated (probes.md, section 9). No such event and no such
# provider is an answer; how far back the log reaches comes with it. About: who an event is about. Keep: which ones count. XPath: the
# filter, where a hashtable cannot say it; the days are in it. Nothing is searched further back: a log may hold gigabytes.
function Read-EventLog {
    param([string]$Log, [hashtable]$Filter, [string]$XPath, [scriptblock]$About, [scriptblock]$Keep = { $true })
    $most = 2000
    $week = @{ StartTime = (Get-Date).AddDays(-7) }
    $all = @(if ($XPath) { Get-EventRecords -Log $Log -XPath $XPath -Most $most } else { Get-EventRecords -Filter (@{ LogName = $Log } + $week + $Filter) -Most $most })
    $found = @($all | Where-Object $Keep)
    $oldest = @(Get-EventRecords -Log $Log)
    $cleared = @(if ($Log -eq 'Security') { Get-EventRecords -Filter (@{ LogName = 'Security'; Id = 1102 } + $week) -Most 1 }
        else { Get-EventRecords -Filter (@{ LogName = 'System'; ProviderName = 'Microsoft-Windows-Eventlog'; Id = 104 } + $week) -Most 50 |
                Where-Object { @($_.Properties | ForEach-Object { [string]$_.Value }) -contains $Log } })
    $events = @($found | Select-Object -First 200 | ForEach-Object {
            $record = [ordered]@{ at = ConvertTo-Moment $_.TimeCreated; id = [int]$_.Id }
            if ($About) {
                $who = & $About $_
                if ($who) { $record['about'] = [string]$who }
            }
            $record
        })
    [ordered]@{
        reachesBackTo = ConvertTo-Moment $(if ($oldest) { $oldest[0].TimeCreated } else { Get-Date })
        clearedAt     = if ($cleared) { ConvertTo-Moment $cleared[0].TimeCreated } else { $null }
        events        = $events
        total         = $found.Count
        countedFrom   = if ($all.Count -ge $most) { ConvertTo-Moment $all[-1].TimeCreated } else { $null }
    }
}

# Records by a filter, or the oldest one of a log. "There are none" is an error of Get-WinEvent, and no error here; so is a provider
# that writes to other logs only.
function Get-EventRecords {
    param([hashtable]$Filter, [string]$Log, [string]$XPath, [int]$Most = 1)
    try {
        if ($Filter) { Get-WinEvent -FilterHashtable $Filter -MaxEvents $Most }
        elseif ($XPath) { Get-WinEvent -LogName $Log -FilterXPath $XPath -MaxEvents $Most }
        else { Get-WinEvent -LogName $Log -Oldest -MaxEvents 1 }
    }
    catch {
        if ($_.FullyQualifiedErrorId -match '^(NoMatching(Events|Providers|Logs)Found|LogsAndProvidersDontOverlap)') { return }
        if ($_.Exception.GetBaseException() -isnot [UnauthorizedAccessException]) { throw }
        Stop-Reading -Code 'access-denied' -Target $(if ($Filter) { $Filter['LogName'] } else { $Log })
    }
}

# Adds what a service needs to start, through others too. A name with a plus sign is a group of drivers and not a service.
function Add-ServiceNeeds {
    param([string]$Name, [System.Collections.ArrayList]$Seen)
    $values = Get-RegistryValues -Key "SYSTEM\CurrentControlSet\Services\$Name"
    if ($null -eq $values) { return }
    foreach ($need in @($values['DependOnService'])) {
        if (-not $need -or ([string]$need).StartsWith('+') -or $Seen -contains $need) { continue }
        [void]$Seen.Add([string]$need)
        Add-ServiceNeeds -Name $need -Seen $Seen
    }
}

# Whether everybody who has to may read a folder: Users, and with them NETWORK SERVICE. Read from the SDDL, where nothing is translated.
function Test-FolderReadable {
    param([string]$Folder)
    $sddl = [string](Get-Acl -LiteralPath $Folder).Sddl
    $allowed = $false
    foreach ($ace in [regex]::Matches($sddl, '\((A|D);([^;]*);([^;]*);[^;]*;[^;]*;([^;)]+)')) {
        $rights = $ace.Groups[3].Value
        $reads = if ($rights -like '0x*') { ([Convert]::ToInt64($rights, 16) -band 1) -eq 1 } else { $rights -match 'FA|FR|GA|GR|CC' }
        $who = $ace.Groups[4].Value
        # BU Users, AU Authenticated Users, WD Everyone, NS NETWORK SERVICE. IO: for what lies below only.
        if (-not $reads -or $ace.Groups[2].Value -match 'IO') { continue }
        if ($ace.Groups[1].Value -eq 'D' -and @('BU', 'AU', 'WD', 'NS') -contains $who) { return $false }
        if ($ace.Groups[1].Value -eq 'A' -and @('BU', 'AU', 'WD') -contains $who) { $allowed = $true }
    }
    $allowed
}

# The rights that a folder itself gives to somebody, as the bits of Windows, read from the SDDL, where nothing is translated. Who: all
# that stands for the same account there, such as NS and S-1-5-20.
function Get-FolderRights {
    param([string]$Folder, [string[]]$Who)
    $sddl = try { [string](Get-Acl -LiteralPath $Folder).Sddl }
    catch {
        if ($_.Exception -isnot [UnauthorizedAccessException]) { throw }
        Stop-Reading -Code 'access-denied' -Target $Folder
    }
    $full = 0x1F01FF
    # No list at all lets everybody in.
    if ($sddl -match 'D:\w*NO_ACCESS_CONTROL') { return $full }
    $words = @{ FA = $full; FR = 0x120089; FW = 0x120116; FX = 0x1200A0; GA = $full; GR = 0x120089; GW = 0x120116; GX = 0x1200A0
        CC = 1; DC = 2; LC = 4; SW = 8; RP = 0x10; WP = 0x20; DT = 0x40; LO = 0x80; CR = 0x100
        SD = 0x10000; RC = 0x20000; WD = 0x40000; WO = 0x80000 }
    $allowed = 0
    $denied = 0
    foreach ($ace in [regex]::Matches($sddl, '\((A|D);([^;]*);([^;]*);[^;]*;[^;]*;([^;)]+)')) {
        # IO: for what lies below only.
        if ($ace.Groups[2].Value -match '^(..)*IO' -or $Who -notcontains $ace.Groups[4].Value) { continue }
        $rights = $ace.Groups[3].Value
        $bits = 0
        if ($rights -like '0x*') { $bits = [Convert]::ToInt64($rights, 16) }
        else { foreach ($word in [regex]::Matches($rights, '..')) { $bits = $bits -bor [int]$words[$word.Value] } }
        # The general bits of old programs, which stand for all of a kind.
        if ($bits -band 0x10000000) { $bits = $bits -bor $full }
        if ($bits -band 0x40000000) { $bits = $bits -bor 0x120116 }
        if ($ace.Groups[1].Value -eq 'D') { $denied = $denied -bor ($bits -band (-bnot $allowed)) }
        else { $allowed = $allowed -bor ($bits -band (-bnot $denied)) }
    }
    $allowed -band $full
}
