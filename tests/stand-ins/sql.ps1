# The stand-in of the database engine: answers the queries that the program ships, as SqlClient would, from the state of the practised
# machine, with the numbers that an engine or the way to it refuses with. See machine.ps1.

# Each query by its text: what is not one of the files, word for word, is not answered.
$global:QueryNames = @{}
$folder = Join-Path (Join-Path (Split-Path (Split-Path $PSScriptRoot)) 'src-main') (Join-Path 'scripts' 'read')
foreach ($file in (Microsoft.PowerShell.Management\Get-ChildItem -LiteralPath $folder -Filter '*.sql')) {
    $global:QueryNames[[IO.File]::ReadAllText($file.FullName)] = $file.BaseName
}

# Of windows.ps1.
function Get-MachineAccount { param([string]$Name) 'DEMO\' + $Name + '$' }

# Of windows.ps1.
function Invoke-SqlQuery {
    param([string]$ConnectionString, [string]$Text, [object[]]$Parameters, [int]$Seconds, [int]$Most)
    $name = $global:QueryNames[$Text]
    if (-not $name) { throw 'the stand-in knows no such query' }
    $given = @{}
    foreach ($one in $Parameters) { $given[$one.name] = $one.value }
    $settings = @{}
    foreach ($part in $ConnectionString.Split(';')) { $key, $value = $part.Split('='); $settings[$key] = $value }
    $number = Get-RefusalNumber -Source $settings['Data Source'] -Catalog $settings['Initial Catalog']
    if ($null -ne $number) { return [ordered]@{ rows = @(); more = $false; refusal = [ordered]@{ number = $number; state = 1; opened = $false } } }
    $rows = @(& "Get-Rows-$name" $given)
    [ordered]@{ rows = @($rows | Select-Object -First $Most); more = $rows.Count -gt $Most; refusal = $null }
}

# What opening a database ends in; nothing where it opens.
function Get-RefusalNumber($Source, $Catalog) {
    $database = $global:Machine.database
    $target = $global:Machine.installation.target
    $meant = if ($target) { $target.server } else { 'np:\\.\pipe\MICROSOFT##WID\tsql\query' }
    if ($Source -ne $meant) { return 53 }
    if ($target -and -not $target.opened) { return $target.sqlNumber }
    if (Test-Refused 'database-connection') { return 5 }
    $runs = $null -eq $database.service -or $global:Machine.services.($database.service).state -eq 'running'
    if (-not ($runs -and $database.answers)) {
        if ($database.kind -eq 'sql-elsewhere') { return 53 }
        if ($runs) { return -2 }
        return $(if ($database.kind -eq 'sql-here' -and $database.service -like '*$*') { -1 } else { 2 })
    }
    if ($Catalog -eq 'master') { return }
    if ($Catalog -ne 'SUSDB') { return 4060 }
    $numbers = @{ 'recovery-pending' = 945; suspect = 926; offline = 942 }
    if ($numbers[$database.files]) { return $numbers[$database.files] }
    if ($database.access -eq 'single-user') { return 924 }
}

function Get-Rows-existing-database($Given) {
    $installation = $global:Machine.installation
    $isThere = if ($null -ne $installation.toCome) { $null -ne $installation.leftover -and $installation.leftover.attached } else { $true }
    if (-not $isThere -or $Given['database'] -ne 'SUSDB') { return }
    $access = if ($null -ne $installation.toCome) { $installation.leftover.access } else { $global:Machine.database.access }
    [ordered]@{ access = $access.ToUpperInvariant().Replace('-', '_') }
}

function Get-Rows-setup-database($Given) {
    $target = $global:Machine.installation.target
    $rights = if ($Given['login'] -eq '') { $target.person.sysadmin } elseif ($Given['login'] -eq $target.login) { $target.sysadmin }
    [ordered]@{ version = "$($target.version).0.2000.5"; personIsAdministrator = $target.person.sysadmin; loginIsAdministrator = $rights }
}

# A moment as the database keeps it: UTC without saying so, and the first day that it knows for never.
function ConvertTo-SqlMoment($At) {
    if ($null -eq $At) { return [datetime]'1753-01-01' }
    $moment = [datetime]::Parse($At, [Globalization.CultureInfo]::InvariantCulture, 'RoundtripKind').ToUniversalTime()
    [datetime]::SpecifyKind($moment, 'Unspecified')
}

# Whether a name is that of the computer of the visit, with its domain or without.
function Test-OwnName($Name) { $Name.Split('.')[0] -eq $global:Machine.computer.name.Split('.')[0] }

function Get-Rows-database-engine($Given) {
    $database = $global:Machine.database
    $account = if ($database.kind -eq 'sql-elsewhere') { Get-MachineAccount $global:Machine.name } else { '' }
    $state = if ($database.files -eq 'ok') { 'ONLINE' } else { $database.files.ToUpperInvariant().Replace('-', '_') }
    $isThere = $Given['database'] -eq 'SUSDB'
    [ordered]@{
        state = $(if ($isThere) { $state }); access = $(if ($isThere) { $database.access.ToUpperInvariant().Replace('-', '_') })
        maySeeLogins = $true; isKnown = $Given['account'] -eq $account; hasLogin = [bool]$database.wsusLogin
        isAdministrator = $false; groupsMayEnter = $false
    }
}

function Get-Rows-database-susdb { [ordered]@{ maySeeUsers = $true; hasRole = [bool]$global:Machine.database.wsusLogin } }

function Get-Rows-all-computers {
    $all = $global:Machine.fleet.all
    [ordered]@{
        total = [int]$all.total; notReported7Days = [int]$all.notReported7Days
        newestContactAt = ConvertTo-SqlMoment $all.newestContactAt; newestReportAt = ConvertTo-SqlMoment $all.newestReportAt
    }
}

function Get-Rows-event-table { [ordered]@{ events = [long]$global:Machine.fleet.eventRows } }

function Get-Rows-registration-limit { [ordered]@{ most = [int]$global:Machine.fleet.limit; registered = [int]$global:Machine.fleet.all.total } }

function Get-Rows-known-computer($Given) {
    $record = $global:Machine.computer.record
    if ($null -eq $record -or -not (Test-OwnName $Given['name'])) { return }
    $groups = @(foreach ($group in @($record.groups)) { , @('group', $group) })
    if ($null -ne $record.requestedGroup) { $groups += , @('requested', $record.requestedGroup) }
    if ($groups.Count -eq 0) { $groups = @(, @($null, $null)) }
    foreach ($group in $groups) {
        [ordered]@{
            id = $record.id; address = $record.address; lastContactAt = ConvertTo-SqlMoment $record.lastContactAt
            lastReportAt = ConvertTo-SqlMoment $record.lastReportAt; lastResult = [array]::IndexOf(@('unknown', 'succeeded', 'failed'), $record.lastResult)
            parentServer = $record.parentServer; kind = $group[0]; groupName = $group[1]
        }
    }
}

# What one look sees: the row, and the others that took on a new name.
function Get-Rows-computer-doubles($Given) {
    $computer = $global:Machine.computer
    $isThere = $null -ne $computer.record -and ($Given['id'] -eq $computer.record.id -or (Test-OwnName $Given['name']))
    $now = if ($isThere) { @($computer.doubles.names)[0] }
    $other = if ($isThere) { $computer.doubles.sameAddress }
    $renamed = @($computer.doubles.renamed)
    if ($renamed.Count -eq 0) { $renamed = @($null) }
    foreach ($one in $renamed) {
        [ordered]@{
            id = $(if ($isThere) { $computer.record.id }); name = $(if ($now) { $now.name } elseif ($isThere) { $computer.name })
            address = $(if ($now) { $now.address } elseif ($isThere) { $computer.record.address }); namedAt = $(if ($now) { ConvertTo-SqlMoment $now.at })
            otherName = $other.name; otherContactAt = $(if ($other) { ConvertTo-SqlMoment $other.lastContactAt })
            renamedId = $one.id; renamedName = $one.name; renamedAddress = $one.address; renamedAt = $(if ($one) { ConvertTo-SqlMoment $one.at })
        }
    }
}

function Get-Rows-computer-list {
    $total = [int]$global:Machine.fleet.all.total
    [ordered]@{ name = 'pc-new.demo.example'; lastContactAt = $null; lastReportAt = ConvertTo-SqlMoment $null; address = $null; total = $total }
    $record = $global:Machine.computer.record
    if ($null -eq $record) { return }
    [ordered]@{
        name = $global:Machine.computer.name; lastContactAt = ConvertTo-SqlMoment $record.lastContactAt
        lastReportAt = ConvertTo-SqlMoment $record.lastReportAt; address = $record.address; total = $total
    }
}

# What lies on the disk and in the registry beside what the other stand-ins know: they are asked for everything else.
$global:Others = @{}
foreach ($name in 'Get-RegistryValues', 'Test-Path') { $global:Others[$name] = (Get-Item -LiteralPath "function:$name").ScriptBlock }
if (-not $env:SystemDrive) { $env:SystemDrive = 'C:' }

function Get-RegistryValues {
    param([string]$Key)
    if ($Key -eq 'SYSTEM\CurrentControlSet\Control\ProductOptions' -and $global:Machine.installation.target.domainController) { return @{ ProductType = 'LanmanNT' } }
    & $global:Others['Get-RegistryValues'] @PSBoundParameters
}

function Test-Path {
    param([string]$LiteralPath)
    if ($LiteralPath -notlike 'C:\Windows\WID\Data\SUSDB*') { return & $global:Others['Test-Path'] @PSBoundParameters }
    if (Test-Refused 'existing-database') { throw (New-Object UnauthorizedAccessException 'denied, in some language') }
    $installation = $global:Machine.installation
    if ($null -ne $installation.toCome) { @($installation.leftover.files) -contains $LiteralPath } else { $global:Machine.database.kind -eq 'wid' }
}
