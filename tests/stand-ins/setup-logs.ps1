# The stand-ins of the logs of setup and of the component store. See machine.ps1.

# A moment as the logs write it: the time of the place, to the second.
function ConvertTo-LogTime($At, [int]$Seconds = 0) {
    $time = [datetime]::Parse($At, [Globalization.CultureInfo]::InvariantCulture, 'RoundtripKind').ToLocalTime().AddSeconds($Seconds)
    $time.ToString('yyyy-MM-dd HH:mm:ss', [Globalization.CultureInfo]::InvariantCulture)
}

# Whether this file knows the folder.
function Test-SetupFolder($Folder) { $Folder -match '^C:\\Windows\\(Temp|Logs\\CBS)$|^C:\\Users\\[^\\]+\\AppData\\Local\\Temp(\\\d+)?$' }

# Where the newest log lies: over Remote Desktop in the folder of the session, which some servers do without.
function Get-RunFolder {
    $temp = (Get-Profiles)['S-1-5-21-1-2-3-1105'][0] + '\AppData\Local\Temp'
    if ($global:Machine.windows.language -eq 'de-DE') { "$temp\2" } else { $temp }
}

# Every file by its path, with the moment of its last line and what makes its lines.
function Get-SetupFiles {
    $old = [datetime]::UtcNow.AddYears(-2).ToString('o')
    $files = @(
        @{ path = 'C:\Windows\Logs\CBS\CBS.log'; at = [datetime]::UtcNow.ToString('o'); lines = { Get-StoreLog } }
        @{ path = 'C:\Windows\Logs\CBS\CbsPersist_20200101000000.log'; at = $old; lines = { '2020-01-01 00:00:00, Info                  CBS    Ending TrustedInstaller initialization.' } }
        @{ path = 'C:\Windows\Temp\MpCmdRun.log'; at = $old; lines = { 'x' } })
    $run = $global:Machine.installation.run
    if ($run) {
        $files += @{ path = 'C:\Users\other\AppData\Local\Temp\WSUS_PostInstall_20240101T120000.log'; at = $old; lines = {
                '2024-01-01 12:00:00  Postinstall started'; '2024-01-01 12:00:01  Content directory is: X:\Old'; '2024-01-01 12:00:02  System.Exception: 0x80070020' } }
        if ($run.tool -eq 'old-setup') {
            $files += @{ path = "$(Get-RunFolder)\WSUSSetup.log"; at = $run.at; lines = { Get-OldSetupLog } }
            $files += @{ path = "$(Get-RunFolder)\WSUSSetupMsi_241124_1203.log"; at = $run.at; lines = { 'MSI (s) (10:20) [10:00:00:000]: first line'; "Property(S): SQLINSTANCE_NAME = $($global:Machine.installation.target.server)" } }
            $files += @{ path = "$(Get-RunFolder)\WSUSCa_241124_1203.log"; at = $run.at; lines = { '{0}  Success   CustomActions.Dll  Begin' -f (ConvertTo-LogTime $global:Machine.installation.run.at -30) } }
        }
        else {
            # What the first releases wrote had no telling name.
            $name = if ($global:Machine.windows.build -eq 14393) { 'tmp4F2A.tmp' } else { 'WSUS_PostInstall_20261128T120000.log' }
            $files += @{ path = "$(Get-RunFolder)\$name"; at = $run.at; lines = { Get-PostInstallLog } }
            $files += @{ path = "$(Get-RunFolder)\tmp0001.tmp"; at = [datetime]::UtcNow.ToString('o'); lines = { 'of another program' } }
        }
    }
    $files
}

function Get-SetupItems($Folder, $Filter, $Folders) {
    if ($Folder -like 'C:\Users\*' -and (Test-Refused 'setup-runs')) { throw (New-Object UnauthorizedAccessException 'denied, in some language') }
    $files = @(Get-SetupFiles)
    if ($Folders) {
        [pscustomobject]@{ Name = 'Low' }
        if (@($files | Where-Object { $_.path.StartsWith("$Folder\2\") }).Count) { [pscustomobject]@{ Name = '2' } }
        return
    }
    foreach ($file in $files) {
        $name = $file.path.Substring($file.path.LastIndexOf('\') + 1)
        if ("$Folder\$name" -ne $file.path -or $name -notlike $Filter) { continue }
        [pscustomobject]@{ Name = $name; FullName = $file.path; LastWriteTimeUtc = ([datetime]::Parse($file.at, [Globalization.CultureInfo]::InvariantCulture, 'RoundtripKind')).ToUniversalTime() }
    }
}

# A German machine writes in its code page, which is no UTF-8.
function Get-SetupText($Path, $Encoding, $Most) {
    foreach ($file in (Get-SetupFiles)) {
        if ($file.path -ne $Path) { continue }
        $lines = @(& $file.lines)
        if ($Encoding -eq 'UTF8' -and $global:Machine.windows.language -eq 'de-DE') { $lines = @($lines | ForEach-Object { $_ -replace '[^\x00-\x7f]|verweigert|Pfad', [string][char]0xFFFD }) }
        if ($Most) { return $lines | Select-Object -First $Most }
        return $lines
    }
}

function Get-PostInstallLog {
    $run = $global:Machine.installation.run
    $at = ConvertTo-LogTime $run.at
    $before = ConvertTo-LogTime $run.at -60
    "$before  Postinstall started"
    "$before  Detected role services: Api, UI, WidDatabase, Services"
    if ($global:Machine.windows.language -eq 'ko-KR') {
        # As Server Manager runs it.
        "$before  Start: LoadSettingsFromXml"
        "$before  Start: GetConfigValue with filename=UpdateServices-Services.xml item=ContentLocal"
        "$before  Value is true"
        "$before  End: GetConfigValue"
        "$before  Start: GetConfigValue with filename=UpdateServices-Services.xml item=ContentDirectory"
        "$before  Value is $($global:Machine.installation.contentFolder.path)"
    }
    else { "$before  Content directory is: $($global:Machine.installation.contentFolder.path)" }
    "$before  SQL instname is: $($global:Machine.installation.target.server)"
    "$before  Start: Run"
    "$before  Configuring groups..."
    "$before  System.DirectoryServices.AccountManagement.NoMatchingPrincipalException: got over"
    '   at System.DirectoryServices.AccountManagement.Principal.FindByIdentity(0x80070005)'
    foreach ($one in $run.complaints) {
        "$at  $($one.line)"
        '   at Microsoft.UpdateServices.Administration.PostInstall.Run()'
    }
    if ($null -ne $run.sqlNumber) {
        if (@($run.complaints).Count -eq 0) { "$at  System.Data.SqlClient.SqlException (0x80131904): in some language" }
        'ClientConnectionId:00000000-0000-0000-0000-000000000000'
        "Error Number:$($run.sqlNumber),State:1,Class:14"
    }
    "$at  Creating or upgrading database..."
    if ($run.succeeded) { "$at  End: Run"; "$at  Postinstall completed" }
}

function Get-OldSetupLog {
    $run = $global:Machine.installation.run
    '{0}  Success   MWUSSetup          Validating pre-requisites...' -f (ConvertTo-LogTime $run.at -60)
    foreach ($one in $run.complaints) { '{0}  Error     MWUSSetup          {1}' -f (ConvertTo-LogTime $run.at -2), $one.line }
    if (-not $run.succeeded) { '{0}  Error     MWUSSetup          CSetupDriver::LaunchSetup: Setup failed (Error 0x80070643: in some language)' -f (ConvertTo-LogTime $run.at) }
}

function Get-StoreLog {
    $at = ConvertTo-LogTime ([datetime]::UtcNow.AddHours(-3).ToString('o'))
    $line = { param($time, $text) '{0}, Info                  CBS    {1}' -f $time, $text }
    & $line $at 'Session: 30579072_1 initialized by client WinMgmt.'
    & $line $at 'Session: 30579072_1 finalized. Reboot required: no [HRESULT = 0x00000000 - S_OK]'
    $failed = $global:Machine.installation.featureError
    if ($failed) {
        $begin = ConvertTo-LogTime $failed.at -90
        $end = ConvertTo-LogTime $failed.at
        & $line $begin 'Session: 30579072_298067563 initialized by client DISM Package Manager Provider, external staging directory: (null)'
        & $line $begin 'Expecting attribute name [HRESULT = 0x800f080d - CBS_E_MANIFEST_INVALID_ITEM]'
        & $line $end "Exec: Processing complete.  Session: 30579072_298067563, Package: Microsoft-Windows-ServerCore-Package~31bf3856ad364e35~amd64~~10.0.17763.1 [HRESULT = $($failed.code)]"
        & $line $end "Session: 30579072_298067563 finalized. Reboot required: no [HRESULT = $($failed.code.ToLowerInvariant()) - CBS_E]"
    }
    # An update that failed after it, by Windows Update and by hand.
    $now = ConvertTo-LogTime ([datetime]::UtcNow.ToString('o'))
    & $line $now 'Session: 30579073_5 initialized by client WindowsUpdateAgent.'
    & $line $now 'Session: 30579073_5 finalized. Download error: 0x8024402c [WU_E], Reboot required: no [HRESULT = 0x800f0906 - CBS_E_DOWNLOAD_FAILURE]'
    & $line $now 'Session: 30579073_6 initialized by client DISM Package Manager Provider.'
    & $line $now 'Exec: Processing complete.  Session: 30579073_6, Package: Package_for_KB5099001~31bf3856ad364e35~amd64~~10.0.1.1 [HRESULT = 0x800f0922]'
    & $line $now 'Session: 30579073_6 finalized. Reboot required: no [HRESULT = 0x800f0922 - CBS_E_INSTALLERS_FAILED]'
}
