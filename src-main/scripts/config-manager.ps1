# Configuration Manager, as several functions that read need it. Dot-sourced by the host after accounts.ps1.

# Whether Configuration Manager has its role for WSUS on this server: then the role's own thread has a key (probes.md: role.configMgr).
function Test-ConfigManager {
    $keys = 'SOFTWARE\Microsoft\SMS\COMPONENTS\SMS_EXECUTIVE\Threads\SMS_WSUS_CONTROL_MANAGER', 'SOFTWARE\Microsoft\SMS\Tracing\SMS_WSUS_CONTROL_MANAGER'
    foreach ($key in $keys) { if ($null -ne (Get-RegistryValues -Key $key)) { return $true } }
    $false
}

# The computer account of the site server, with which Configuration Manager comes in; nothing where there is none.
function Get-SiteServerAccount {
    if (-not (Test-ConfigManager)) { return }
    $values = Get-RegistryValues -Key 'SOFTWARE\Microsoft\SMS\Identification'
    $server = if ($null -ne $values) { ([string]$values['Site Server']).Split('.')[0] } else { '' }
    if ($server -eq '') { Stop-Reading -Code 'needs-other-fact' -Target 'Site Server' }
    $sid = Get-AccountSid -Name "$server`$"
    if (-not $sid) { return @{ Name = "$server`$"; Sid = ''; Groups = @() } }
    # On its own server it comes in as Windows itself.
    $groups = if ($server -eq (Get-ServerName)) { @('S-1-5-32-544') } else { @(Get-DirectoryGroupSids -Sid $sid) }
    @{ Name = Get-AccountName -Sid $sid; Sid = $sid; Groups = $groups }
}

# The entries of one of its logs that a pattern fits, oldest first: message and moment (log-formats.md, 4). The registry knows where
# each of its components writes; a log that is not on this server is out of reach.
function Get-ManagerEntries {
    param([string]$Component, [string]$Log, [string]$Pattern, [switch]$Older)
    $values = Get-RegistryValues -Key "SOFTWARE\Microsoft\SMS\Tracing\$Component"
    $file = if ($null -ne $values) { [string]$values['TraceFilename'] } else { '' }
    if ($file -eq '') { Stop-Reading -Code 'unreachable' -Target $Log }
    # What was rolled over has a last letter less.
    $text = Get-LogText -File $(if ($Older) { $file -replace 'g$', '_' } else { $file })
    if ($null -eq $text) {
        if ($Older) { return }
        Stop-Reading -Code 'unreachable' -Target $Log
    }
    $form = if ($text.Contains('<![LOG[')) {
        '<!\[LOG\[(?<message>[\s\S]*?)\]LOG\]!><time="(?<time>\d{1,2}:\d\d:\d\d\.\d{3})\d*(?<bias>[+-]\d{1,4})?" date="(?<date>\d{1,2}-\d{1,2}-\d{4})"'
    }
    else { '(?m)^(?<message>.*?) {0,2}\$\$<[^>]*><(?<date>\d\d-\d\d-\d{4}) (?<time>\d\d:\d\d:\d\d\.\d{3})(?<bias>[+-]\d{1,4})?>' }
    $invariant = [Globalization.CultureInfo]::InvariantCulture
    foreach ($entry in [regex]::Matches($text, $form)) {
        $message = $entry.Groups['message'].Value
        if ($message -notmatch $Pattern) { continue }
        # The bias is what has to be added to come to UTC, unlike everywhere else; without one it is the clock of this server.
        $wall = [datetime]::ParseExact($entry.Groups['date'].Value + ' ' + $entry.Groups['time'].Value, 'M-d-yyyy H:mm:ss.fff', $invariant)
        $bias = $entry.Groups['bias']
        $time = if ($bias.Success) { [datetime]::SpecifyKind($wall.AddMinutes([int]$bias.Value), 'Utc') } else { [datetime]::SpecifyKind($wall, 'Local') }
        @{ Message = $message; At = ConvertTo-Moment $time }
    }
}

# What a failed synchronisation complains about. Decided by its code, a status of HTTP and the names of methods, and by what
# Configuration Manager writes in English everywhere (wsus-knowledge.md, S2).
function Get-SyncErrorKind {
    param([string]$Method, [string]$Message, [string]$Code)
    # What WSUS itself met on its way up, in the names of its programming interface.
    if ($Message -match '^\s*(Uss|Dss|LocalDB|Proxy|ImportUpdate|Approval|IncompatibleProtocol)\w*(Error|Fail|Found|Busy|Uss|Version)') { return 'other' }
    if ($Message -match 'WSUS server not configured') { return 'not-configured' }
    $status = if ($Message -match 'HTTP\D{0,12}(\d{3})\b' -or $Message -match '\((\d{3})\)') { $Matches[1] } else { '' }
    $isOurs = $Method -match 'AdminProxy|ApiRemoting|SoapHttpClientProtocol|WebClientProtocol|HttpWebRequest'
    if ($Code -eq '0x8013150A' -or $Code -eq '0x80070005' -or $Message -match 'principal permission' -or ($isOurs -and $status -eq '401')) { return 'permission' }
    if ($Message -match 'SSL/TLS|TrustFailure|UntrustedRoot' -or ($isOurs -and $status -eq '403')) { return 'ssl' }
    # A call that came to no answer, or to none of WSUS.
    if ($status -eq '503' -or ($isOurs -and $Code -eq '0x80131509')) { return 'unavailable' }
    'other'
}

# The newest results of the synchronisation, 6702 and 6703; nothing where Configuration Manager does not manage this WSUS.
function Get-ManagerSync {
    if (-not (Test-ConfigManager)) { return }
    $done = $null
    $failed = $null
    foreach ($older in $false, $true) {
        $entries = @(Get-ManagerEntries -Component 'SMS_WSUS_SYNC_MANAGER' -Log 'wsyncmgr.log' -Pattern 'STATMSG: ID=670[23] ' -Older:$older)
        foreach ($entry in $entries) {
            # Its own moment is UTC and to the millisecond.
            if ($entry.Message -match 'GMTDATE=\w{3} (\w{3} +\d{1,2} [\d:]+\.\d{3} \d{4})') {
                $text = $Matches[1] -replace ' +', ' '
                $time = [datetime]::ParseExact($text, 'MMM d H:mm:ss.fff yyyy', [Globalization.CultureInfo]::InvariantCulture)
                $entry.At = ConvertTo-Moment ([datetime]::SpecifyKind($time, 'Utc'))
            }
        }
        $newest = @($entries | Sort-Object -Property @{ Expression = { $_.At } } -Descending)
        if ($null -eq $done) { $done = $newest | Where-Object { $_.Message -match 'ID=6702 ' } | Select-Object -First 1 }
        if ($null -eq $failed) { $failed = $newest | Where-Object { $_.Message -match 'ID=6703 ' } | Select-Object -First 1 }
        if ($done -and $failed) { break }
    }
    $result = [ordered]@{ succeededAt = $null; failedAt = $null; error = $null; method = $null; message = $null; code = $null }
    if ($done) { $result.succeededAt = $done.At }
    if (-not $failed) { return $result }
    $result.failedAt = $failed.At
    if ($failed.Message -match 'ISTR0="(.*?)" ISTR1="(.*?)" ISTR2=') {
        $result.method = $Matches[1]
        $result.message = $Matches[2]
    }
    if ($failed.Message -match 'LE=0[xX]([0-9A-Fa-f]+)' -and $Matches[1] -notmatch '^0+$') { $result.code = '0x' + $Matches[1].ToUpperInvariant().PadLeft(8, '0') }
    $result.error = Get-SyncErrorKind -Method "$($result.method)" -Message "$($result.message)" -Code "$($result.code)"
    $result
}
