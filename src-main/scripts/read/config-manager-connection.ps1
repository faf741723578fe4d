# How Configuration Manager last tried to reach this WSUS; nothing where it does not manage it (probes.md: cm.wcm).
function Read-ConfigManagerConnection {
    if (-not (Test-ConfigManager)) { return }
    # The last ones are ways in which an attempt can fail, by what stands in the log in English everywhere.
    $asked = 'Attempting connection to (local )?WSUS server(: (?<server>[^,~]+), port: (?<port>\d+), useSSL: (?<ssl>\w+))?'
    $reached = 'Successfully connected to (local WSUS )?server'
    $failed = 'WSUS_CONFIG_FAILED|Remote configuration failed|(Web|Socket|Soap|InvalidServer|Security)Exception|STATMSG: ID=6600 '
    $attempts = New-Object System.Collections.ArrayList
    foreach ($older in $true, $false) {
        foreach ($entry in @(Get-ManagerEntries -Component 'SMS_WSUS_CONFIGURATION_MANAGER' -Log 'WCM.log' -Pattern "$asked|$reached|$failed" -Older:$older)) {
            $last = if ($attempts.Count -gt 0) { $attempts[$attempts.Count - 1] }
            if ($entry.Message -match $asked) {
                # On its own server it names neither: they are those of this WSUS.
                $isLocal = -not $Matches['server']
                [void]$attempts.Add(@{
                        At      = $entry.At
                        Server  = if ($isLocal) { Get-ServerName } else { $Matches['server'].Trim() }
                        Port    = if ($isLocal) { [int](Get-SetupValue -Name 'PortNumber') } else { [int]$Matches['port'] }
                        Ssl     = if ($isLocal) { [int](Get-SetupValue -Name 'UsingSSL') -eq 1 } else { $Matches['ssl'] -eq 'True' }
                        Outcome = $null
                    })
            }
            elseif ($last -and $null -eq $last.Outcome) { $last.Outcome = $entry.Message -match $reached }
        }
    }
    # One without an outcome is under way, unless nothing came of it for minutes.
    $patience = ConvertTo-Moment (Get-Date).AddMinutes(-5)
    $over = @($attempts | Where-Object { $null -ne $_.Outcome -or $_.At -lt $patience })
    # It may have other servers to look after; where it never asks for this one, it may have its name wrong.
    $name = "$(Get-ServerName)"
    $ours = @($over | Where-Object { $_.Server.Split('.')[0] -eq $name })
    $chosen = @(if ($ours) { $ours } else { $over }) | Select-Object -Last 1
    if ($null -eq $chosen) { Stop-Reading -Code 'unreadable' -Target 'WCM.log' }
    [ordered]@{ at = $chosen.At; server = $chosen.Server; port = $chosen.Port; ssl = $chosen.Ssl; succeeded = $chosen.Outcome -eq $true }
}
