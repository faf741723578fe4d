# The stand-ins of the logs of WSUS, Configuration Manager and IIS on a practised server. See machine.ps1, and server.ps1 for what they share.

# The real one reads, from a file that its writer holds open, as the writers of logs do.
${function:Get-RealFileTail} = ${function:Get-FileTail}

# Of windows.ps1.
function Get-FileTail {
    param([string]$File, [int]$Bytes)
    $log = Get-PracticeLog $File
    $path = [IO.Path]::Combine([IO.Path]::GetTempPath(), [guid]::NewGuid().ToString())
    if ($null -eq $log) { return Get-RealFileTail -File "$path.missing" -Bytes $Bytes }
    $content = [byte[]]($log.Mark + $log.Encoding.GetBytes(($log.Lines -join "`r`n") + "`r`n"))
    $writer = [IO.File]::Open($path, 'Create', 'Write', 'ReadWrite, Delete')
    try {
        $writer.Write($content, 0, $content.Length)
        $writer.Flush()
        Get-RealFileTail -File $path -Bytes $Bytes
    }
    finally { $writer.Close(); [IO.File]::Delete($path) }
}

# The lines of a log of the practised machine, in an encoding that such logs have; nothing where there is none.
function Get-PracticeLog($File) {
    $lines = switch -Wildcard ($File) {
        '*\LogFiles\SoftwareDistribution.log' { Get-WsusLogLines }
        '*\Logs\wsyncmgr.log' { Get-SyncLines }
        '*\Logs\wsyncmgr.lo_' { Get-OldSyncLines }
        '*\Logs\WCM.log' { Get-ConnectionLines }
        '*\W3SVC*\u_ex*.log' { Get-SiteLogLines $File }
    }
    if ($null -eq $lines) { return }
    # IIS writes UTF-8 everywhere, without a mark.
    if ($File -like '*\u_ex*.log') { return @{ Lines = $lines; Mark = [byte[]]@(); Encoding = [Text.Encoding]::UTF8 } }
    switch ([string]$global:Machine.windows.language) {
        'ko-KR' { @{ Lines = $lines; Mark = [byte[]]@(255, 254); Encoding = [Text.Encoding]::Unicode } }
        'de-DE' { @{ Lines = $lines; Mark = [byte[]]@(); Encoding = [Text.Encoding]::GetEncoding('iso-8859-1') } }
        default { @{ Lines = $lines; Mark = [byte[]]@(239, 187, 191); Encoding = [Text.Encoding]::UTF8 } }
    }
}

function Get-WsusLogLines {
    $log = $global:Machine.wsusLog
    if ($null -eq $log.firstLineAt) { return }
    $stamp = { param($at) (ConvertTo-Time $at).ToString("yyyy-MM-dd HH:mm:ss.fff 'UTC'", [Globalization.CultureInfo]::InvariantCulture) }
    $tab = "`t"
    "$(& $stamp $log.firstLineAt)${tab}Info${tab}WsusService.7${tab}SusService.Main${tab}$(Get-Translated)"
    "$(& $stamp $log.firstLineAt)${tab}Info${tab}w3wp.13${tab}DBConnection.OnReceivingInfoMessage${tab}no error: SqlException.Errors is empty"
    "$(& $stamp $log.firstLineAt)${tab}Info${tab}WsusService.9${tab}EventLogEventReporter.ReportEvent${tab}EventId=361,Type=Information,Category=Synchronization,Message=$(Get-Translated)"
    $texts = @{
        'ping-not-local'      = 'HmtWebServices.CheckReportingWebService|Reporting WebService SoapException:System.Web.Services.Protocols.SoapException: ... ---> Ping method is only available from local machine.'
        'schema-mismatch'     = 'DBConnection.DoProcessSqlExceptions|Source .Net SqlClient Data Provider, Server np:\\.\pipe, Number 208, Class 16, State 1, Procedure spX, LineNumber 12: x'
        'sql-exception'       = 'DataAccess.ExecuteSP|System.Data.SqlClient.SqlException: x'
        'registry-unreadable' = 'EventLogEventReporter.ReportEvent|EventId=504,Type=Error,Category=7,Message=x'
        'disk-full'           = 'ContentSyncAgent.Download|System.IO.IOException 0x80070070: x'
    }
    $signs = @($log.signs)
    for ($i = $signs.Count; $i -lt $log.errors; $i++) { "$(& $stamp $log.firstLineAt)${tab}Error${tab}WsusService.3${tab}CabUtilities.Check${tab}$(Get-Translated)" }
    foreach ($sign in @($signs | Sort-Object -Property at)) {
        $method, $text = $texts[$sign.sign].Split('|')
        "$(& $stamp $sign.at)${tab}Error${tab}WsusService.9${tab}$method${tab}$text"
        ''
        "   $(Get-Translated) System.Web.Services.Protocols.SoapHttpClientProtocol.Invoke(String methodName, Object[] parameters)"
    }
}

# One entry as Configuration Manager writes it: on the wall of this server, with its bias, in the newer or in the older form.
function ConvertTo-ManagerLine($At, $Component, $Message) {
    $invariant = [Globalization.CultureInfo]::InvariantCulture
    $isKorean = [string]$global:Machine.windows.language -eq 'ko-KR'
    $bias = if ($isKorean) { -540 } else { 480 }
    $wall = (ConvertTo-Time $At).AddMinutes(-$bias)
    if ($isKorean) {
        '<![LOG[{0}]LOG]!><time="{1}{2}" date="{3}" component="{4}" context="" type="1" thread="5976" file="x.cpp:1">' -f $Message,
            $wall.ToString('HH:mm:ss.fff', $invariant), $bias, $wall.ToString('M-d-yyyy', $invariant), $Component
    }
    else { '{0}  $$<{1}><{2}+{3}><thread=5976 (0x1758)>' -f $Message, $Component, $wall.ToString('MM-dd-yyyy HH:mm:ss.fff', $invariant), $bias }
}

# A message of status. GMTDATE is what counts; the line is written a moment later.
function ConvertTo-SyncLine($At, $Id, $Method, $Text, $Code) {
    $time = ConvertTo-Time $At
    $date = $time.ToString('ddd MMM dd HH:mm:ss.fff yyyy', [Globalization.CultureInfo]::InvariantCulture)
    $severity = if ($Id -eq 6703) { 'E' } else { 'I' }
    $rest = @(2..9 | ForEach-Object { "ISTR$_=`"`"" }) -join ' '
    $number = if ($Code) { ([string]$Code) -replace '^0x', '' } else { '0' }
    ConvertTo-ManagerLine $time.AddMilliseconds(31).ToString('o') 'SMS_WSUS_SYNC_MANAGER' ("STATMSG: ID=$Id SEV=$severity LEV=M SOURCE=`"SMS Server`" COMP=`"SMS_WSUS_SYNC_MANAGER`" " +
        "SYS=SRV-STANDORT.demo.example SITE=DEM PID=2836 TID=9640 GMTDATE=$date ISTR0=`"$Method`" ISTR1=`"$Text`" $rest NUMATTRS=0 LE=0X$($number.ToLowerInvariant())")
}

# A success goes to what was rolled over, so that both files are looked at.
function Get-OldSyncLines {
    $sync = $global:Machine.configManager.sync
    ConvertTo-ManagerLine $global:Machine.logsReachBackTo 'SMS_WSUS_SYNC_MANAGER' 'Starting Sync'
    if ($null -ne $sync.failedAt) { ConvertTo-SyncLine $global:Machine.logsReachBackTo 6703 'CWSyncMgr::DoSync' 'older' '0x80131509' }
    if ($null -ne $sync.succeededAt -and $null -ne $sync.failedAt) { ConvertTo-SyncLine $sync.succeededAt 6702 '' '' $null }
}

function Get-SyncLines {
    $sync = $global:Machine.configManager.sync
    $at = [datetime]::UtcNow.AddHours(-2).ToString('o')
    ConvertTo-ManagerLine $at 'SMS_WSUS_SYNC_MANAGER' "Wakeup for a polling cycle $(Get-Translated)"
    ConvertTo-SyncLine $at 6701 '' '' $null
    if ($null -ne $sync.failedAt) {
        ConvertTo-ManagerLine $sync.failedAt 'SMS_WSUS_SYNC_MANAGER' "Sync failed: $($sync.message). Source: $($sync.method)"
        ConvertTo-SyncLine $sync.failedAt 6703 $sync.method $sync.message $sync.code
        ConvertTo-ManagerLine $sync.failedAt 'SMS_WSUS_SYNC_MANAGER' 'Sync failed. Will retry in 60 minutes'
    }
    elseif ($null -ne $sync.succeededAt) { ConvertTo-SyncLine $sync.succeededAt 6702 '' '' $null }
}

function Get-ConnectionLines {
    $manager = $global:Machine.configManager
    $asked = ConvertTo-Time $manager.askedAt
    $component = 'SMS_WSUS_CONFIGURATION_MANAGER'
    $named = "$($manager.server), port: $($manager.port), useSSL: $($manager.ssl)"
    $before = $asked.AddHours(-1).ToString('o')
    ConvertTo-ManagerLine $before $component "Attempting connection to WSUS server: SRV-ANDERE.demo.example, port: 8530, useSSL: False"
    ConvertTo-ManagerLine $before $component "Successfully connected to server: SRV-ANDERE.demo.example, port: 8530, useSSL: False"
    ConvertTo-ManagerLine $asked.ToString('o') $component "Attempting connection to WSUS server: $named"
    $next = $asked.AddMilliseconds(400).ToString('o')
    if ($manager.answered) { ConvertTo-ManagerLine $next $component "Successfully connected to server: $named"; return }
    ConvertTo-ManagerLine $next $component "System.Net.WebException: $(Get-Translated)~~at x"
    ConvertTo-ManagerLine $next $component 'Remote configuration failed on WSUS Server.~'
    ConvertTo-ManagerLine $next $component 'Setting new configuration state to 3 (WSUS_CONFIG_FAILED)'
}

# --- logs of IIS

# One file for what came within two days, and one for what came before. Both were last closed long ago.
function Get-SiteLogItems {
    [pscustomobject]@{ Name = 'u_ex200101.log'; CreationTimeUtc = [datetime]::UtcNow.AddDays(-900); LastWriteTimeUtc = [datetime]::UtcNow }
    [pscustomobject]@{ Name = 'u_ex260102.log'; CreationTimeUtc = [datetime]::UtcNow.AddDays(-2); LastWriteTimeUtc = [datetime]::UtcNow.AddDays(-2) }
    [pscustomobject]@{ Name = 'u_ex260101.log'; CreationTimeUtc = (ConvertTo-Time $global:Machine.logsReachBackTo); LastWriteTimeUtc = [datetime]::UtcNow }
}

function ConvertTo-RequestLine($At, $Path, $Client, $Account, $Status, $SubStatus, $Win32) {
    $time = (ConvertTo-Time $At).ToString('yyyy-MM-dd HH:mm:ss', [Globalization.CultureInfo]::InvariantCulture)
    $who = if ($Account) { ([string]$Account).Replace(' ', '+') } else { '-' }
    "$time 192.0.2.20 POST $Path - 8530 $who $Client Windows-Update-Agent/10.0+Client-Protocol/2.50 - $Status $SubStatus $Win32 31"
}

function Get-SiteLogLines($File) {
    $machine = $global:Machine
    $columns = '#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) cs(Referer) sc-status sc-substatus sc-win32-status time-taken'
    '#Software: Microsoft Internet Information Services 10.0'
    '#Version: 1.0'
    # Of a time when other columns were written.
    '#Fields: date time cs-uri-stem c-ip'
    '2020-01-01 00:00:01 /ClientWebService/client.asmx 192.0.2.77'
    $columns
    if ($File -like '*u_ex200101*') { return }
    $isNew = $File -like '*u_ex260102*'
    $edge = [datetime]::UtcNow.AddDays(-2)
    $requests = New-Object System.Collections.ArrayList
    foreach ($one in @($machine.consoleRequests.refused)) {
        [void]$requests.Add(@{ At = $one.at; Line = ConvertTo-RequestLine $one.at '/ApiRemoting30/WebService.asmx' '192.0.2.50' $one.account $one.status $one.subStatus 5 })
    }
    foreach ($minutes in 1, 30, 4000) {
        $at = [datetime]::UtcNow.AddMinutes(-$minutes).ToString('o')
        # A sign-in, and what other computers want.
        foreach ($sign in @(401, 2, 5), @(401, 1, 2148074254), @(200, 0, 0)) {
            [void]$requests.Add(@{ At = $at; Line = ConvertTo-RequestLine $at '/ApiRemoting30/WebService.asmx' '192.0.2.51' $(if ($sign[0] -eq 200) { 'DEMO\demo admin' }) $sign[0] $sign[1] $sign[2] })
        }
        [void]$requests.Add(@{ At = $at; Line = ConvertTo-RequestLine $at '/ClientWebService/client.asmx' '192.0.2.177' $null 200 0 0 })
        [void]$requests.Add(@{ At = $at; Line = ConvertTo-RequestLine $at '/ReportingWebService/ReportingWebService.asmx' '192.0.2.7' $null 401 3 5 })
    }
    foreach ($one in @($global:Answers.requests)) {
        [void]$requests.Add(@{ At = $one.at; Line = ConvertTo-RequestLine $one.at $one.path $one.from $null $one.status 0 0 })
    }
    foreach ($one in @($requests | Sort-Object -Property @{ Expression = { ConvertTo-Time $_.At } })) { if (((ConvertTo-Time $one.At) -ge $edge) -eq $isNew) { $one.Line } }
}
