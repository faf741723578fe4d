# Files that the functions which read share. Dot-sourced by the host after common.ps1.

# A file as XML; nothing where it is damaged. What IIS writes is UTF-8 without a mark, which 5.1 would take for the code page of the
# machine; a mark of another encoding counts all the same.
function Read-XmlFile {
    param([string]$File)
    $text = [string](Get-Content -LiteralPath $File -Raw -Encoding UTF8)
    try { [xml]$text } catch { return }
}

# What HTTP.sys refused before IIS saw it, from the newest lines of its logs (probes.md: iis.httperr). Times in them are UTC.
function Get-HttpErrorLines {
    $values = Get-RegistryValues -Key 'SYSTEM\CurrentControlSet\Services\HTTP\Parameters'
    $folder = if ($null -ne $values -and $values['ErrorLoggingDir']) { [Environment]::ExpandEnvironmentVariables([string]$values['ErrorLoggingDir']) } else { "$env:SystemRoot\System32\LogFiles" }
    $files = @(Get-FilesIn -Folder "$folder\HTTPERR" -Filter 'httperr*.log' | Sort-Object -Property LastWriteTimeUtc -Descending | Select-Object -First 2)
    foreach ($file in $files) {
        # Which column is which, the head of the file says.
        $fields = @()
        foreach ($line in (Get-Content -LiteralPath "$folder\HTTPERR\$($file.Name)" -TotalCount 10)) {
            if ([string]$line -like '#Fields: *') { $fields = ([string]$line).Substring(9).Split(' ') }
        }
        $date, $time, $reason, $queue = foreach ($name in 'date', 'time', 's-reason', 's-queuename') { [array]::IndexOf($fields, $name) }
        if ($date -lt 0 -or $time -lt 0 -or $reason -lt 0 -or $queue -lt 0) { continue }
        foreach ($line in (Get-Content -LiteralPath "$folder\HTTPERR\$($file.Name)" -Tail 20000)) {
            $values = ([string]$line).Split(' ')
            if ($values.Count -ne $fields.Count -or $values[0] -like '#*') { continue }
            [ordered]@{ at = "$($values[$date])T$($values[$time]).000Z"; reason = $values[$reason]; queue = $values[$queue] }
        }
    }
}

# The files of a folder, or the folders in it; nothing where there is no such folder.
function Get-FilesIn {
    param([string]$Folder, [string]$Filter = '*', [switch]$Folders)
    try {
        if ($Folders) { Get-ChildItem -LiteralPath $Folder -Filter $Filter -Directory }
        else { Get-ChildItem -LiteralPath $Folder -Filter $Filter -File }
    }
    catch {
        if ($_.FullyQualifiedErrorId -match '^(PathNotFound|DriveNotFound)') { return }
        if ($_.Exception -is [UnauthorizedAccessException]) { Stop-Reading -Code 'access-denied' -Target $Folder }
        throw
    }
}

# The last lines of a log, in whatever it is written: a mark at its beginning decides, else UTF-8, else the code page of this machine.
function Get-LogLines {
    param([string]$File, [int]$Most)
    try {
        $lines = @(Get-Content -LiteralPath $File -Tail $Most -Encoding UTF8)
        # What is no UTF-8 leaves this sign.
        if (($lines -join '').Contains([string][char]0xFFFD)) { $lines = @(Get-Content -LiteralPath $File -Tail $Most -Encoding Default) }
    }
    catch {
        if ($_.Exception -isnot [UnauthorizedAccessException]) { throw }
        Stop-Reading -Code 'access-denied' -Target $File
    }
    $lines
}

# The time that a line of a log begins with, which is that of the place; nothing where it begins with something else.
function Get-LineMoment {
    param([string]$Line)
    if ($Line -notmatch '^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)') { return }
    ConvertTo-Moment ([datetime]::ParseExact($Matches[1], 'yyyy-MM-dd HH:mm:ss', [Globalization.CultureInfo]::InvariantCulture))
}
