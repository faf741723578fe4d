# The newest error with which Windows refused to add a role or a feature (probes.md: log.cbs). Only how each session of the component
# store ended counts: within one, many errors are nothing. Sessions of Windows Update are another fact.
function Read-FeatureInstallation {
    $folder = "$env:SystemRoot\Logs\CBS"
    # When the log has grown, Windows puts it aside under another name.
    $files = @(foreach ($filter in 'CBS.log', 'CbsPersist_*.log') { Get-FilesIn -Folder $folder -Filter $filter })
    if ($files.Count -eq 0) { Stop-Reading -Code 'not-on-this-system' -Target 'CBS.log' }
    foreach ($file in ($files | Sort-Object -Property LastWriteTimeUtc -Descending | Select-Object -First 2)) {
        $ofFeatures = @{}
        $newest = $null
        foreach ($line in (@(Get-LogLines -File "$folder\$($file.Name)" -Most 50000) -match 'Session: \d+_\d+')) {
            if ($line -match 'Session: (\d+_\d+) initialized by client ([^.,]+)') {
                $ofFeatures[$Matches[1]] = $Matches[2] -notmatch '^(WindowsUpdate|UpdateAgent)'
            }
            elseif ($line -match 'Session: (\d+_\d+), Package: Package_for_') { $ofFeatures[$Matches[1]] = $false }
            elseif ($line -match 'Session: (\d+_\d+) finalized\b.*\[HRESULT = 0x([89A-Fa-f][0-9A-Fa-f]{7})') {
                $code = '0x' + $Matches[2].ToUpperInvariant()
                if ($ofFeatures[$Matches[1]]) { $newest = [ordered]@{ at = Get-LineMoment -Line $line; code = $code } }
            }
        }
        if ($newest) { return $newest }
    }
}
