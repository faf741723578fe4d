# The stand-ins of the event logs and of WSUS' own programming interface. See machine.ps1.

function New-Record {
    param([string]$Log, [string]$Provider, [int]$Id, $At, [int]$Level, [object[]]$Values)
    [pscustomobject]@{
        LogName = $Log; ProviderName = $Provider; Id = $Id; Level = $Level
        # Windows gives the time of the place, not UTC.
        TimeCreated = ([datetime]::Parse($At, [Globalization.CultureInfo]::InvariantCulture, 'RoundtripKind')).ToLocalTime()
        Properties = @($Values | ForEach-Object { [pscustomobject]@{ Value = $_ } })
    }
}

function ConvertTo-Record($Event) {
    $log = $Event.log.Substring(0, 1).ToUpperInvariant() + $Event.log.Substring(1)
    $provider, $level, $values = switch ($Event.provider) {
        'wsus' {
            $sign = $Event.id -eq 7053 -and $Event.at -eq $global:Machine.attackSignsAt
            'Windows Server Update Services', 2, @($(if ($sign) { 'System.InvalidCastException ... System.Windows.Data.ObjectDataProvider' } else { 'text of one language' }))
        }
        'database' { $global:Machine.database.service, 2, @('file', '5') }
        'dotnet' {
            $values = if ($Event.id -eq 1026) { , 'Application: WsusService.exe' } else { @('WsusService.exe', '10.0') }
            $(if ($Event.id -eq 1026) { '.NET Runtime' } else { 'Application Error' }), 2, $values
        }
        'scm' {
            # Errors of signing in name the service by its key, all others by what is displayed.
            $who = if (@(7038, 7041) -contains $Event.id) { $Event.about } else { Get-DisplayName $Event.about }
            'Service Control Manager', 2, @($who, '1', '60000')
        }
        'was' { 'Microsoft-Windows-WAS', 2, $(if ($Event.id -eq 5002) { , $Event.about } else { @('1', $Event.about, '8007') }) }
        'security' { 'Microsoft-Windows-Security-Auditing', 0, @(@('S-1-0-0') * 10 + 5 + 'Advapi') }
    }
    New-Record -Log $log -Provider $provider -Id $Event.id -At $Event.at -Level $level -Values $values
}

# What stands in every log and is about nothing of ours.
function Get-Noise {
    $at = $global:Machine.logsReachBackTo
    $recent = [datetime]::UtcNow.AddHours(-1).ToString('o')
    New-Record 'System' 'EventLog' 6005 $at 4 @('')
    New-Record 'Application' 'Windows Server Update Services' 501 $at 4 @('older than a week')
    New-Record 'Security' 'Microsoft-Windows-Eventlog' 4624 $at 0 @('x')
    New-Record 'System' 'Service Control Manager' 7034 $recent 2 @('Print Spooler', '1')
    New-Record 'System' 'Service Control Manager' 7036 $recent 4 @((Get-DisplayName 'WsusService'), 'running')
    New-Record 'System' 'Microsoft-Windows-WAS' 5002 $recent 2 @('DefaultAppPool')
    New-Record 'Application' '.NET Runtime' 1026 $recent 2 @('Application: Other.exe')
    New-Record 'Application' 'MSSQL$MICROSOFT##WID' 17137 $recent 4 @('SUSDB')
    New-Record 'Security' 'Microsoft-Windows-Security-Auditing' 4625 $recent 0 (@('S-1-0-0') * 10 + 3 + 'NtLmSsp')
}

function Get-WinEvent {
    param([hashtable]$FilterHashtable, [string]$LogName, [string]$FilterXPath, [switch]$Oldest, [int]$MaxEvents)
    $log = if ($FilterHashtable) { $FilterHashtable['LogName'] } else { $LogName }
    $all = if ($global:At -eq 'computer') { Get-ComputerRecords } else { @($global:Machine.events | ForEach-Object { ConvertTo-Record $_ }) + @(Get-Noise) + @(Get-UpdateRecords) }
    if ($log -eq 'Security' -and (Test-Refused 'logon-events')) { throw (New-Object UnauthorizedAccessException 'denied, in some language') }
    $records = @($all) | Where-Object { $_.LogName -eq $log }
    if ($FilterXPath) {
        if ($FilterXPath -ne "*[System[EventID=4625 and TimeCreated[timediff(@SystemTime) <= 604800000]] and EventData[Data[@Name='LogonType']='5']]") { throw 'the stand-in knows no such XPath' }
        $week = (Get-Date).AddDays(-7)
        $records = @($records | Where-Object { $_.Id -eq 4625 -and $_.Properties[10].Value -eq 5 -and $_.TimeCreated -ge $week })
    }
    foreach ($part in 'ProviderName', 'Id', 'Level') {
        if ($FilterHashtable -and $FilterHashtable.ContainsKey($part)) { $records = @($records | Where-Object { @($FilterHashtable[$part]) -contains $_.$part }) }
    }
    if ($FilterHashtable -and $FilterHashtable.ContainsKey('StartTime')) { $records = @($records | Where-Object { $_.TimeCreated -ge $FilterHashtable['StartTime'] }) }
    $records = @($records | Sort-Object { $_.TimeCreated } -Descending:(-not $Oldest))
    if ($records.Count -eq 0) { Write-Error -ErrorId 'NoMatchingEventsFound' -Message 'none, in some language' -ErrorAction Stop }
    $records | Select-Object -First $MaxEvents
}

# Of windows.ps1: the list of the console, which comes through the console's own page.
function Get-WsusComponentsWithErrors {
    if ($global:Answers.apiStatus -ne 200) { throw (New-Object System.Net.WebException 'the page does not answer') }
    foreach ($name in @($global:Machine.remembered.names)) { $name }
}
