# The logs of setup, which lie in the temporary folder of whoever ran it (probes.md: role.postinstall.log). Dot-sourced by the host.

# The temporary folder of everybody who may have run setup on this machine. Windows gives each session over Remote Desktop a folder of
# its own in it, which has a number for a name.
function Get-TempFolders {
    $list = 'SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList'
    foreach ($sid in @((Get-RegistryNames -Key $list).keys)) {
        $values = Get-RegistryValues -Key "$list\$sid"
        $root = [Environment]::ExpandEnvironmentVariables("$(if ($null -ne $values) { $values['ProfileImagePath'] })")
        # S-1-5-18 is Windows itself, under which management programs run setup. Accounts of services never do.
        $temp = if ($sid -eq 'S-1-5-18') { "$env:SystemRoot\Temp" }
        elseif ($sid -match '^S-1-(5-21|12-1)-[\d-]+$' -and $root -ne '') { "$root\AppData\Local\Temp" }
        if (-not $temp) { continue }
        [ordered]@{ sid = $sid; root = $root; folder = $temp }
        foreach ($session in (Get-FilesIn -Folder $temp -Folders | Where-Object { $_.Name -match '^\d+$' })) {
            [ordered]@{ sid = $sid; root = $root; folder = "$temp\$($session.Name)" }
        }
    }
}

# The newest log of a setup of WSUS, of any account; nothing where there is none. One folder that may not be looked into ends it: the
# newest log may lie there.
function Get-SetupLog {
    try { Find-SetupLog }
    catch {
        if ($_.FullyQualifiedErrorId -notlike 'access-denied,*') { throw }
        # Whose folder it is, is nobody's business.
        Stop-Reading -Code 'access-denied' -Target 'AppData'
    }
}

function Find-SetupLog {
    $found = foreach ($place in (Get-TempFolders)) {
        $files = @(Get-FilesIn -Folder $place.folder -Filter 'WSUS_PostInstall_*.log' | ForEach-Object { [ordered]@{ file = $_; tool = 'post-installation' } })
        # The first releases gave it a name that says nothing.
        if ($files.Count -eq 0) {
            $nameless = @(Get-FilesIn -Folder $place.folder -Filter 'tmp*.tmp' | Sort-Object -Property LastWriteTimeUtc -Descending | Select-Object -First 20)
            $files = @($nameless | Where-Object { Test-SetupLog -File "$($place.folder)\$($_.Name)" } | ForEach-Object { [ordered]@{ file = $_; tool = 'post-installation' } })
        }
        # The setup program of WSUS 3.0 and what it calls write a log each.
        foreach ($filter in 'WSUSSetup*.log', 'WSUSCa*.log', 'MWus*.log') {
            $files += @(Get-FilesIn -Folder $place.folder -Filter $filter | ForEach-Object { [ordered]@{ file = $_; tool = 'old-setup' } })
        }
        foreach ($one in $files) { [ordered]@{ place = $place; tool = $one.tool; name = $one.file.Name; written = $one.file.LastWriteTimeUtc } }
    }
    $newest = $found | Sort-Object -Property { $_.written } -Descending | Select-Object -First 1
    if (-not $newest) { return }
    $together = @($found | Where-Object {
            $_.tool -eq $newest.tool -and $_.place.folder -eq $newest.place.folder -and
            ($_.name -eq $newest.name -or ($newest.tool -eq 'old-setup' -and $_.written -gt $newest.written.AddHours(-1)))
        } | Sort-Object -Property { $_.written })
    [ordered]@{
        tool    = $newest.tool
        sid     = $newest.place.sid
        root    = $newest.place.root
        written = $newest.written
        files   = @($together | ForEach-Object { "$($_.place.folder)\$($_.name)" })
    }
}

# Whether a file without a telling name is a log of setup. One that another program holds is none.
function Test-SetupLog {
    param([string]$File)
    try { [string](Get-Content -LiteralPath $File -TotalCount 1) -match '^\S+ \S+ +Postinstall started' } catch { $false }
}

# The lines of the newest run in a log of setup.
function Get-SetupLines {
    param($Log)
    $lines = @(foreach ($file in $Log.files) { Get-LogLines -File $file -Most 5000 })
    $first = 0
    for ($i = 0; $i -lt $lines.Count; $i++) { if ($lines[$i] -match '^\S+ \S+ +Postinstall started') { $first = $i } }
    for ($i = $first; $i -lt $lines.Count; $i++) { [string]$lines[$i] }
}

# The folder for update files that setup was given, as its log names it; nothing where it names none. These words are the same in
# every language; the second form is that of Server Manager.
function Get-SetupFolder {
    param([string[]]$Lines)
    $asked = $false
    foreach ($line in $Lines) {
        if ($line -match 'Content directory is: *(\S.*?)\s*$') { return $Matches[1] }
        if ($asked -and $line -match 'Value is (\S.*?)\s*$') { return $Matches[1] }
        $asked = $line -match 'item=ContentDirectory\s*$'
    }
}

# The folder for update files: where the newest run failed the one that it was given, else the one that the registry keeps.
function Get-ContentFolderPath {
    $kept = [Environment]::ExpandEnvironmentVariables("$(Get-SetupValue -Name 'ContentDir')")
    $said = ''
    try {
        $log = Get-SetupLog
        if ($log -and $log.tool -eq 'post-installation') {
            $lines = @(Get-SetupLines -Log $log)
            if ($kept -eq '' -or -not (Test-SetupSucceeded -Lines $lines)) { $said = [string](Get-SetupFolder -Lines $lines) }
        }
    }
    catch { if ($kept -eq '' -or $_.FullyQualifiedErrorId -notlike 'access-denied,*') { throw } }
    $path = if ($said -ne '') { $said } else { $kept }
    if ($path.Length -gt 3) { $path = $path.TrimEnd('\') }
    # Only a whole path names a folder.
    if ($path -match '^([A-Za-z]:|\\\\)') { $path }
}

# Whether a run of the post-installation came to its good end, which its log says in the same words in every language.
function Test-SetupSucceeded {
    param([string[]]$Lines)
    @($Lines -match 'Postinstall completed|Post install has successfully completed').Count -gt 0
}

# The SQL Server that the newest run of setup was told to use; nothing where there is no log, or it was the Windows Internal Database.
function Get-SetupInstance {
    $log = Get-SetupLog
    if (-not $log) { return }
    # The words of these lines are those of the program and never translated: of the role, and of WSUS 3.0.
    foreach ($line in (Get-SetupLines -Log $log)) {
        if ($line -match '(?:SQL instname is:|SQLINSTANCE_NAME\s*=)[ \t]*(\S*)') { return $Matches[1] }
    }
}
