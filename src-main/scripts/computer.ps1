# What the functions share that read a computer which should report to WSUS. Dot-sourced by the host after common.ps1.

$WindowsUpdatePolicyKey = 'SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate'

# A moment that Windows keeps as a number of hundred nanoseconds in two halves.
function ConvertFrom-FileTime {
    param($High, $Low)
    if ($null -eq $High -or $null -eq $Low) { return }
    # The registry gives both halves with a sign.
    $ticks = (([long]$High -band 4294967295) -shl 32) -bor ([long]$Low -band 4294967295)
    if ($ticks -gt 0) { [datetime]::FromFileTimeUtc($ticks) }
}

# A text among the values of a key; null where it is missing or empty.
function Get-TextValue {
    param([hashtable]$Values, [string]$Name)
    $text = [string]$Values[$Name]
    if ($text -ne '') { $text } else { $null }
}

# Whether a value switches something on. It is a number: the word "1" in its place switches nothing.
function Test-SwitchedOn {
    param($Value)
    $Value -is [int] -and $Value -eq 1
}

# A text in a value of bytes that follows its own length, four bytes long; empty where there is none.
function Get-CountedText {
    param([object[]]$Bytes, [int]$At)
    if ($At + 4 -gt $Bytes.Count) { return '' }
    $length = [int]$Bytes[$At] + 256 * [int]$Bytes[$At + 1] + 65536 * [int]$Bytes[$At + 2]
    if ($length -eq 0 -or $At + 4 + $length -gt $Bytes.Count) { return '' }
    -join ($Bytes[($At + 4)..($At + 3 + $length)] | ForEach-Object { [char]$_ })
}

# The address of WSUS in the policy in its parts; nothing where there is none, or where it is no address.
function Get-WsusTarget {
    $values = Get-RegistryValues -Key $WindowsUpdatePolicyKey
    if ($null -eq $values -or ([string]$values['WUServer']).Trim() -notmatch '^(https?)://([^/:]+)(?::(\d+))?(/?)$') { return }
    $scheme = $Matches[1].ToLowerInvariant()
    $port = if ($Matches[3]) { [int]$Matches[3] } elseif ($scheme -eq 'https') { 443 } else { 80 }
    [ordered]@{ scheme = $scheme; host = $Matches[2]; port = $port }
}

# A moment among the values of an event. As a system time it comes without saying that it is UTC.
function Get-EventTime {
    param($Record, [int]$Index)
    if (@($Record.Properties).Count -le $Index) { return }
    $value = $Record.Properties[$Index].Value
    if ($value -isnot [datetime] -or $value.Year -lt 1900) { return }
    if ([string]$value.Kind -eq 'Unspecified') { [datetime]::SpecifyKind($value, 'Utc') } else { $value.ToUniversalTime() }
}

# When the computer broke off, from the data of event 6008: two system times, one of the place and one in UTC.
function Get-BrokenOff {
    param([object[]]$Bytes)
    if ($Bytes.Count -lt 32) { return }
    $one = Get-SystemTime -Bytes $Bytes -At 0
    $two = Get-SystemTime -Bytes $Bytes -At 16
    if (-not $one -or -not $two) { return }
    # Which of them is which is told by the distance of this place from UTC.
    foreach ($pair in @($one, $two), @($two, $one)) { if ($pair[0].ToLocalTime().Ticks -eq $pair[1].Ticks) { return $pair[0] } }
}

# Year, month, day of the week, day, hour, minute, second and milliseconds, two bytes each, as if in UTC.
function Get-SystemTime {
    param([object[]]$Bytes, [int]$At)
    $year, $month, $weekday, $day, $hour, $minute, $second = foreach ($one in 0..6) { [int]$Bytes[$At + 2 * $one] + 256 * [int]$Bytes[$At + 2 * $one + 1] }
    if ($year -lt 2000 -or $month -lt 1 -or $month -gt 12 -or $day -lt 1 -or $day -gt 31) { return }
    [datetime]::SpecifyKind(([datetime]'2000-01-01').AddYears($year - 2000).AddMonths($month - 1).AddDays($day - 1).AddHours($hour).AddMinutes($minute).AddSeconds($second), 'Utc')
}

# What a service is that updates come from.
function Get-ServiceKind {
    param([string]$Id)
    switch ($Id.Trim('{', '}').ToLowerInvariant()) {
        '3da21691-e39d-4da6-8a4b-b43877bcb1b7' { return 'wsus' }
        # Windows Update, as the agent calls it in two ways, and Microsoft Update.
        '9482f4b4-e343-43b6-b170-9a65bc822c77' { return 'windows-update' }
        '8b24b027-1dee-babb-9a95-3517dfb9c552' { return 'windows-update' }
        '7971f918-a847-4430-9279-4a52d1efe18d' { return 'windows-update' }
    }
    'other-program'
}

# Whom an event of the agent is about. The Store searches too, and names its own service; before Windows 10 the event names none.
function Get-SearchKind {
    param($Record)
    $services = @(@($Record.Properties) | ForEach-Object { $_.Value } | Where-Object { $_ -is [guid] })
    if ($services.Count -gt 0) { Get-ServiceKind -Id ([string]$services[0]) } else { 'wsus' }
}

# Whether the policy names a WSUS server and says to use it.
function Test-UsesWsus {
    $policy = Get-RegistryValues -Key $WindowsUpdatePolicyKey
    $automatic = Get-RegistryValues -Key "$WindowsUpdatePolicyKey\AU"
    $null -ne $policy -and "$($policy['WUServer'])" -ne '' -and $null -ne $automatic -and (Test-SwitchedOn $automatic['UseWUServer'])
}

# Which classes of updates come from Windows Update although there is WSUS, and why.
function Get-ClassesElsewhere {
    param($Policy, $Automatic)
    $mdm = Get-RegistryValues -Key 'SOFTWARE\Microsoft\PolicyManager\current\device\Update'
    if ($null -eq $mdm) { $mdm = @{} }
    $classes = 'Feature', 'Quality', 'Driver', 'Other'
    $sources = @(@{ values = $Policy; reason = 'policy'; on = Test-SwitchedOn $Automatic['UseUpdateClassPolicySource'] }, @{ values = $mdm; reason = 'mdm'; on = $true })
    foreach ($source in $sources) {
        $set = @($classes | Where-Object { $null -ne $source.values["SetPolicyDrivenUpdateSourceFor${_}Updates"] })
        if (-not $source.on -or -not $set) { continue }
        # 0 is Windows Update, 1 is WSUS.
        $names = @($set | Where-Object { [string]$source.values["SetPolicyDrivenUpdateSourceFor${_}Updates"] -eq '0' } | ForEach-Object { $_.ToLowerInvariant() })
        return @{ names = $names; reason = if ($names) { $source.reason } else { $null } }
    }
    # Windows 10 alone: deferrals beside WSUS send it to Windows Update, unless that is forbidden.
    $version = Get-RegistryValues -Key 'SOFTWARE\Microsoft\Windows NT\CurrentVersion'
    if ([int]$version['CurrentBuildNumber'] -ge 22000 -or (Test-SwitchedOn $Policy['DisableDualScan'])) { return @{ names = @(); reason = $null } }
    $names = @()
    if ((Test-SwitchedOn $Policy['DeferFeatureUpdates']) -or [int]$mdm['DeferFeatureUpdatesPeriodInDays'] -gt 0) { $names += 'feature' }
    if ((Test-SwitchedOn $Policy['DeferQualityUpdates']) -or [int]$mdm['DeferQualityUpdatesPeriodInDays'] -gt 0) { $names += 'quality' }
    @{ names = $names; reason = if ($names) { 'deferral' } else { $null } }
}
