# The last requests from the addresses of a computer, to the page of the agents and to that of the reports, within thirty days
# (probes.md: iis.logs). Busy servers fill gigabytes a day: of each file the newest part is read, and of all no more than 400 MB.
function Read-ComputerRequests {
    param([string]$Computer)
    $logs = @(Get-SiteLogs -Since (Get-Date).AddDays(-30) | Select-Object -First 20)
    $addresses = @(if ($logs) { Get-AddressesOfName -Name $Computer })
    if ($logs -and -not $addresses) { Stop-Reading -Code 'unreachable' -Target $Computer }
    $pattern = ' (?:' + (@($addresses | ForEach-Object { [regex]::Escape($_.Split('%')[0]) }) -join '|') + ')(?:%\d+)? '
    $client = $null
    $report = $null
    foreach ($log in $logs) {
        $requests = @(Get-LoggedRequests -File $log -Words $addresses -Pattern $pattern | Where-Object { $addresses -contains $_.Client })
        if (-not $client) { $client = $requests | Where-Object { $_.Path -like '/ClientWebService/*' } | Select-Object -Last 1 }
        if (-not $report) { $report = $requests | Where-Object { $_.Path -like '/ReportingWebService/*' } | Select-Object -Last 1 }
        if ($client -and $report) { break }
    }
    [ordered]@{
        name         = $Computer
        lastClientAt = if ($client) { $client.At } else { $null }
        lastReportAt = if ($report) { $report.At } else { $null }
        reportStatus = if ($report) { $report.Status } else { $null }
    }
}
