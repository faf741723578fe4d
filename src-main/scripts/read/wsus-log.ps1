# What SoftwareDistribution.log says in its newest part (probes.md: log.softwareDistribution). Numbers, and names and texts that
# WSUS has in one language only; its times are UTC.
function Read-WsusLog {
    $target = [Environment]::ExpandEnvironmentVariables("$(Get-SetupValue -Name 'TargetDir')").TrimEnd('\')
    if ($target -eq '') { $target = "$env:ProgramFiles\Update Services" }
    $text = Get-LogText -File "$target\LogFiles\SoftwareDistribution.log" -Most 20MB
    # Before WSUS was set up, there is no log.
    if ($null -eq $text) { return [ordered]@{ firstLineAt = $null; signs = @(); errors = 0 } }
    $stamp = '(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)\.(\d{1,3}) UTC'
    $known = [ordered]@{
        'ping-not-local'      = 'Ping method is only available'
        'schema-mismatch'     = 'schema version of the database|Number (?:207|208|2812), Class|SqlException\.Number: (?:207|208|2812);'
        'disk-full'           = 'Number (?:1105|9002), Class|SqlException\.Number: (?:1105|9002);|0x80070070|not enough space on the disk'
        'registry-unreadable' = 'EventId=504,|SOFTWARE\\Microsoft\\Update Services\\Server\\Setup'
        'sql-exception'       = 'SqlException|Number -?\d+, Class'
    }
    $first = [regex]::Match($text, "(?m)^$stamp")
    $signs = New-Object System.Collections.ArrayList
    # An entry goes on until the next one begins: stacks and what SQL Server said stand below it.
    $entries = @([regex]::Split($text, "(?m)^(?=$stamp)") -match (@($known.Values) -join '|'))
    foreach ($entry in $entries) {
        if ($entry -notmatch "^$stamp\s*(Error|Warning)\b" -and $entry -notmatch "^$stamp.*Type=(Error|Warning)") { continue }
        $at = '{0}T{1}.{2}Z' -f $Matches[1], $Matches[2], $Matches[3].PadRight(3, '0')
        foreach ($sign in $known.Keys) {
            if ($entry -notmatch $known[$sign]) { continue }
            [void]$signs.Add([ordered]@{ at = $at; sign = $sign })
            break
        }
    }
    [ordered]@{
        firstLineAt = if ($first.Success) { '{0}T{1}.{2}Z' -f $first.Groups[1].Value, $first.Groups[2].Value, $first.Groups[3].Value.PadRight(3, '0') } else { $null }
        signs       = @($signs | Sort-Object -Property @{ Expression = { $_.at } } -Descending | Select-Object -First 200)
        errors      = [regex]::Matches($text, "(?m)^$stamp\s*Error\b").Count
    }
}
