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

# The address of WSUS in the policy in its parts; nothing where there is none, or where it is no address.
function Get-WsusTarget {
    $values = Get-RegistryValues -Key $WindowsUpdatePolicyKey
    if ($null -eq $values -or ([string]$values['WUServer']).Trim() -notmatch '^(https?)://([^/:]+)(?::(\d+))?(/?)$') { return }
    $scheme = $Matches[1].ToLowerInvariant()
    $port = if ($Matches[3]) { [int]$Matches[3] } elseif ($scheme -eq 'https') { 443 } else { 80 }
    [ordered]@{ scheme = $scheme; host = $Matches[2]; port = $port }
}

# Whether WinHTTP goes straight to an address in spite of a proxy: there is none for its scheme, or an exception fits. Exceptions
# are whole names with wildcards, perhaps with a scheme before and a port behind; <local> is every name without a dot.
function Test-ProxyBypassed {
    param($Target, [string]$Proxy, [string[]]$Bypass)
    # "http=proxy:8080;https=proxy:8443" has one for each scheme.
    if ($Proxy.Contains('=') -and -not ($Proxy -split '[;\s]+' | Where-Object { $_ -like "$($Target.scheme)=*" })) { return $true }
    foreach ($one in $Bypass) {
        if ($one -eq '<local>') {
            if (-not $Target.host.Contains('.')) { return $true }
            continue
        }
        if ($one -notmatch '^(?:(\w+)://)?([^:]+)(?::(\d+))?$') { continue }
        $scheme, $name, $port = $Matches[1], $Matches[2], $Matches[3]
        if (($scheme -and $scheme -ne $Target.scheme) -or ($port -and [int]$port -ne $Target.port)) { continue }
        if ($Target.host -match ('^' + [regex]::Escape($name).Replace('\*', '.*') + '$')) { return $true }
    }
    $false
}
