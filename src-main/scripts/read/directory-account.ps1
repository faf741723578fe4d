# The account of a computer in Active Directory; nothing where this server is in no domain (probes.md: ad.computer).
function Read-DirectoryAccount {
    param([string]$Computer)
    $system = Get-CimInstance -ClassName Win32_ComputerSystem
    if (-not $system.PartOfDomain) { return }
    # In a filter some letters mean something.
    $account = [regex]::Replace($Computer.Split('.')[0], '[\\*()\x00/]', { param($found) '\{0:x2}' -f [int][char]$found.Value })
    $filter = "(&(objectCategory=computer)(sAMAccountName=$account`$))"
    $attributes = @('userAccountControl', 'pwdLastSet', 'lastLogonTimestamp', 'dNSHostName')
    $domain = [string]$system.Domain
    $suffix = if ($Computer.Contains('.')) { $Computer.Substring($Computer.IndexOf('.') + 1) } else { $domain }
    try {
        $found = @(Search-Directory -Filter $filter -Attributes $attributes)
        # One of another domain of the forest, which may have a namesake here.
        if ($suffix -ne $domain -and -not ($found -and [string]$found[0]['dNSHostName'] -eq $Computer)) {
            $domain = $suffix
            $found = @(Search-Directory -Filter $filter -Attributes $attributes -Domain $domain)
        }
    }
    catch {
        if ($_.Exception.InnerException -is [UnauthorizedAccessException]) { throw }
        Stop-Reading -Code 'unreachable' -Target $domain
    }
    if ($found.Count -eq 0) { return [ordered]@{ name = $Computer; state = 'missing'; passwordSetAt = $null; lastLogonAt = $null } }
    $moments = foreach ($attribute in 'pwdLastSet', 'lastLogonTimestamp') {
        $ticks = [long]$found[0][$attribute]
        if ($ticks -gt 0) { ConvertTo-Moment ([datetime]::FromFileTimeUtc($ticks)) } else { '' }
    }
    [ordered]@{
        name          = $Computer
        # Bit 2: the account is disabled.
        state         = if (([int]$found[0]['userAccountControl'] -band 2) -eq 2) { 'disabled' } else { 'present' }
        passwordSetAt = if ($moments[0]) { $moments[0] } else { $null }
        lastLogonAt   = if ($moments[1]) { $moments[1] } else { $null }
    }
}
