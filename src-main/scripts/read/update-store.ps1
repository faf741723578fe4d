# The local database of Windows Update, and what has to be so before it may be renamed (probes.md: cli.store, host.pendingReboot).
function Read-UpdateStore {
    $since = (Get-CimInstance -ClassName Win32_OperatingSystem).LastBootUpTime
    # What was complained about before this store was made was about another one.
    $folder = "$env:SystemRoot\SoftwareDistribution\DataStore"
    $file = @(if (Test-Path -LiteralPath $folder) { Get-ChildItem -LiteralPath $folder -Filter 'DataStore.edb' })
    if ($file -and $file[0].CreationTime -gt $since) { $since = $file[0].CreationTime }
    $errors = @(Get-EventRecords -Filter @{ LogName = 'Application'; ProviderName = 'ESENT'; Level = 1, 2; StartTime = $since } -Most 2000 |
            Where-Object { (@($_.Properties) | ForEach-Object { [string]$_.Value }) -join ' ' -match '\\DataStore\\DataStore\.edb' })
    $disk = Get-CimInstance -ClassName Win32_LogicalDisk -Filter ("DeviceID='{0}'" -f $env:SystemRoot.Substring(0, 2))
    # A key that is there says it, whatever stands in it.
    $waiting = @('SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing\RebootPending',
        'SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsUpdate\Auto Update\RebootRequired' | Where-Object { $null -ne (Get-RegistryValues -Key $_) })
    [ordered]@{ storeErrors = $errors.Count; freeBytes = [long]$disk.FreeSpace; pendingRestart = $waiting.Count -gt 0 }
}
