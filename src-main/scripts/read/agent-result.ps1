# How the last searches for updates ended (probes.md: cli.au, evt.wuclient). The number decides, not its text.
function Read-AgentResult {
    $all = @(Get-EventRecords -Filter @{ LogName = 'Microsoft-Windows-WindowsUpdateClient/Operational'; ProviderName = 'Microsoft-Windows-WindowsUpdateClient'
            Id = 25, 26; StartTime = (Get-Date).AddDays(-30) } -Most 2000 | Sort-Object -Property TimeCreated -Descending)
    # Where WSUS is to be asked, its searches count: the agent asks Microsoft besides, for drivers and much else, with success.
    $searches = @(if (Test-UsesWsus) { $all | Where-Object { (Get-SearchKind -Record $_) -eq 'wsus' } })
    if (-not $searches) { $searches = @($all | Where-Object { (Get-SearchKind -Record $_) -ne 'other-program' }) }
    $failures = @($searches | Where-Object { $_.Id -eq 25 } | ForEach-Object { [ordered]@{ at = ConvertTo-Moment $_.TimeCreated; code = '0x{0:X8}' -f ([long]$_.Properties[0].Value -band 4294967295) } })
    $found = @($searches | Where-Object { $_.Id -eq 26 })
    # What the log has forgotten, the agent itself remembers. Asked only then, because that may start its service.
    $succeeded = if ($found) { $found[0].TimeCreated.ToUniversalTime() }
    if (-not $succeeded) {
        try { $told = Get-AgentSearchSuccess }
        catch {
            # Its service may not start: then what is known is what failed.
            if (-not $failures) { Stop-Reading -Code 'unreachable' -Target 'Microsoft.Update.AutoUpdate' }
            $told = $null
        }
        # In UTC, without saying so; zero means never.
        if ($told -is [datetime] -and $told.Year -gt 1980) { $succeeded = [datetime]::SpecifyKind($told, 'Utc') }
    }
    $failed = if ($failures) { @($searches | Where-Object { $_.Id -eq 25 })[0].TimeCreated.ToUniversalTime() }
    $hasFailed = $failed -and (-not $succeeded -or $failed -gt $succeeded)
    $last = if ($hasFailed) { $failed } else { $succeeded }
    [ordered]@{
        lastAt      = if ($last) { ConvertTo-Moment $last } else { $null }
        code        = if ($hasFailed) { $failures[0].code } else { $null }
        succeededAt = if ($succeeded) { ConvertTo-Moment $succeeded } else { $null }
        failures    = @($failures | Select-Object -First 20)
    }
}
