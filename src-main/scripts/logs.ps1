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
