# Logs that the functions which read share. Dot-sourced by the host after files.ps1.

# The newest part of a log as text, in whole lines; nothing where there is no such file (log-formats.md, 1.1).
function Get-LogText {
    param([string]$File, [int]$Most = 8MB)
    $part = Get-FileTail -File $File -Bytes $Most
    if ($null -eq $part) { return }
    $head = [byte[]]$part.Head
    $bytes = [byte[]]$part.Tail
    if ($bytes.Length -eq 0) { return '' }
    $mark = [BitConverter]::ToString($head, 0, [Math]::Min(3, $head.Length))
    $zeros = 0
    for ($at = 1; $at -lt $head.Length; $at += 2) { if ($head[$at] -eq 0) { $zeros++ } }
    $encoding = $null
    if ($mark -like 'FF-FE*' -or $zeros * 6 -gt $head.Length) { $encoding = [Text.Encoding]::Unicode }
    elseif ($mark -like 'FE-FF*') { $encoding = [Text.Encoding]::BigEndianUnicode }
    $from = 0
    if ($null -eq $encoding) {
        # No letter of any code page in use has the byte 10 in it, so lines can be told apart before the letters are.
        if ($part.Cut) { $from = [array]::IndexOf($bytes, [byte]10) + 1 }
        $whole = [array]::LastIndexOf($bytes, [byte]10) + 1 - $from
        $strict = [Text.Encoding]::GetEncoding('utf-8', [Text.EncoderFallback]::ExceptionFallback, [Text.DecoderFallback]::ExceptionFallback)
        $encoding = [Text.Encoding]::UTF8
        try { [void]$strict.GetCharCount($bytes, $from, [Math]::Max(0, $whole)) } catch { $encoding = [Text.Encoding]::Default }
    }
    $text = $encoding.GetString($bytes, $from, $bytes.Length - $from)
    if ($part.Cut -and $from -eq 0) { $text = $text.Substring($text.IndexOf("`n") + 1) }
    $text.TrimStart([char]0xFEFF)
}

# The logs of the WSUS site, newest first, that something written since may stand in; nothing where there is no site
# (probes.md: iis.logs). By the time of their making, because an open one keeps the time at which it was last closed.
function Get-SiteLogs {
    param([datetime]$Since)
    $id = [long](Get-SetupValue -Name 'IISTargetWebSiteIndex')
    $site = Get-IisElements -Words 'list', 'site', '/config:*' -Element 'SITE' | Where-Object { [long]$_.GetAttribute('SITE.ID') -eq $id } | Select-Object -First 1
    if (-not $site) { return }
    $log = $site.SelectSingleNode('site/logFile')
    $central = @(Get-IisElements -Words 'list', 'config', '/section:system.applicationHost/log' -Element 'CONFIG/*' | ForEach-Object { $_.GetAttribute('centralLogFileMode') })
    $isCentral = $central.Count -gt 0 -and $central[0] -ne '' -and $central[0] -ne 'Site'
    if (-not $log -or $isCentral -or $log.GetAttribute('enabled') -eq 'false' -or @('', 'W3C') -notcontains $log.GetAttribute('logFormat')) {
        Stop-Reading -Code 'not-on-this-system' -Target 'logFile'
    }
    $folder = [Environment]::ExpandEnvironmentVariables($log.GetAttribute('directory')).TrimEnd('\') + "\W3SVC$id"
    try { $files = @(Get-ChildItem -LiteralPath $folder -Filter '*.log') }
    # Nobody has asked yet.
    catch { if ($_.FullyQualifiedErrorId -like 'PathNotFound,*') { return } else { throw } }
    foreach ($file in ($files | Sort-Object -Property CreationTimeUtc -Descending)) {
        "$folder\$($file.Name)"
        if ($file.CreationTimeUtc -lt $Since.ToUniversalTime()) { return }
    }
}

# The requests in the newest part of a log of IIS in whose line a text stands and that a pattern fits, oldest first. Times in it are UTC.
function Get-LoggedRequests {
    param([string]$File, [string[]]$Words, [string]$Pattern)
    $text = Get-LogText -File $File -Most 20MB
    if ($null -eq $text -or -not ($Words | Where-Object { $text.IndexOf($_, [StringComparison]::OrdinalIgnoreCase) -ge 0 })) { return }
    # Which column is which, lines between the others say; the first of them stands at the head of the file.
    $columns = @()
    foreach ($line in (Get-Content -LiteralPath $File -TotalCount 10)) { if ($line -like '#Fields: *') { $columns = $line.Substring(9).Trim().Split(' ') } }
    foreach ($found in [regex]::Matches($text, "(?im)^#Fields: .*$|^(?!#).*(?:$Pattern).*$")) {
        $line = $found.Value.Trim()
        if ($line -like '#Fields: *') { $columns = $line.Substring(9).Split(' '); continue }
        $cells = $line.Split(' ')
        if ($cells.Count -ne $columns.Count) { continue }
        $cell = @{}
        for ($at = 0; $at -lt $cells.Count; $at++) { $cell[$columns[$at]] = $cells[$at] }
        if (-not $cell['date'] -or -not $cell['time'] -or -not $cell['sc-status']) { continue }
        @{
            At        = "$($cell['date'])T$($cell['time']).000Z"
            Path      = "$($cell['cs-uri-stem'])"
            Status    = [int]$cell['sc-status']
            SubStatus = [int]$cell['sc-substatus']
            Win32     = [long]$cell['sc-win32-status']
            # A blank is written as a plus sign.
            Account   = if (@($null, '', '-') -contains $cell['cs-username']) { $null } else { $cell['cs-username'].Replace('+', ' ') }
            Client    = "$($cell['c-ip'])".Split('%')[0]
        }
    }
}
