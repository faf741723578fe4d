# What Windows Update installed and what failed within the last two months, newest first (probes.md: evt.wuclient). The values of an
# event are told apart by their names; the title is that of the update, in the language in which it came.
function Read-UpdateHistory {
    $filter = @{ LogName = 'System'; ProviderName = 'Microsoft-Windows-WindowsUpdateClient'; Id = 19, 20; StartTime = (Get-Date).AddDays(-60) }
    $failed = @()
    $installed = @()
    foreach ($record in (Get-EventRecords -Filter $filter -Most 500)) {
        $values = @{}
        foreach ($data in ([xml]$record.ToXml()).Event.EventData.ChildNodes) { $values[$data.GetAttribute('Name')] = [string]$data.InnerText }
        $entry = [ordered]@{ at = ConvertTo-Moment $record.TimeCreated; title = [string]$values['updateTitle'] }
        if ([int]$record.Id -eq 19) { $installed += $entry; continue }
        $code = [string]$values['errorCode']
        # Written in hexadecimal; a number with a sign means the same.
        $entry['code'] = if ($code -match '^-?\d+$') { '0x{0:X8}' -f [int]$code } else { '0x' + ($code -replace '^0x', '').ToUpperInvariant() }
        $failed += $entry
    }
    [ordered]@{ failed = $failed; installed = $installed }
}
