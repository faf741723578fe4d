# The newest run of setup and what its log says (probes.md: role.postinstall.log). Lines are told apart by the types of exceptions, by
# codes and by numbers; the text beside them is in the language of the machine and goes along as it is.
function Read-SetupRuns {
    $log = Get-SetupLog
    if (-not $log) { return }
    $lines = @(Get-SetupLines -Log $log)
    $isOld = $log.tool -eq 'old-setup'
    $succeeded = if ($isOld) { @($lines -match '^\S+ \S+ +Error\s').Count -eq 0 }
    else { Test-SetupSucceeded -Lines $lines }
    # Several logs of one run overlap.
    $last = @($lines -match '^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d' | ForEach-Object { $_.Substring(0, 19) } | Sort-Object)
    $account = Get-AccountName -Sid $log.sid
    $number = $null
    $complaints = @()
    # What setup got over is no complaint.
    if (-not $succeeded) {
        $bySqlNumber = @{ 262 = 'create-database-denied'; 18452 = 'login-failed'; 18456 = 'login-failed'; -1 = 'sql-not-found'; 2 = 'sql-not-found'
            26 = 'sql-not-found'; 53 = 'sql-not-found'; 10060 = 'sql-not-found'; 10061 = 'sql-not-found'; 11001 = 'sql-not-found' }
        $folder = [string](Get-SetupFolder -Lines $lines)
        $told = [ordered]@{}
        $exception = $null
        foreach ($line in $lines) {
            # Lines of a stack are set in.
            if ($line -match '^\s') { continue }
            $text = $line -replace '^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\s+', ''
            if ($isOld) { $text = $text -replace '^(Error|Warning|Success)\s+\S+\s+', '' }
            $about = $null
            # Under each exception of the database stands its number; the tool of old calls it differently.
            if ($text -match '^Error Number:(-?\d+),State:' -or $text -match '\bMsg (\d+), Level \d+') {
                $number = [int]$Matches[1]
                $about = $bySqlNumber[$number]
                if ($exception -and $text -like 'Error Number:*') { $text = $exception }
            }
            elseif ($text -match 'schema version of the database is from a newer version of WSUS') { $about = 'schema-newer' }
            elseif ($text -match '0x80070020|0x800700B7') { $about = 'binding' }
            elseif ($text -match '0x80070BC2|0x80070BC9') { $about = 'pending-restart' }
            elseif ($text -match 'Config file did not contain a value "ContentDirectory"') { $about = 'content-dir' }
            elseif ($folder -ne '' -and $text -match '\w+Exception\b' -and $text.Contains($folder)) { $about = 'content-dir' }
            elseif ($text -match 'UnauthorizedAccessException|0x80070005') { $about = 'access-denied' }
            if ($text -match '\w+Exception\b') { $exception = $text }
            if ($about -and -not $told.Contains($about)) { $told[$about] = $text.Substring(0, [Math]::Min($text.Length, 500)) }
        }
        $complaints = @(foreach ($about in $told.Keys) { [ordered]@{ about = $about; line = $told[$about] } })
    }
    [ordered]@{
        tool       = $log.tool
        at         = if ($last) { Get-LineMoment -Line $last[-1] } else { ConvertTo-Moment $log.written }
        account    = if ($account) { $account } else { $log.root.Substring($log.root.LastIndexOf('\') + 1) }
        succeeded  = $succeeded
        sqlNumber  = $number
        complaints = $complaints
    }
}
