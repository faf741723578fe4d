# Whether Windows waits for a restart, and for what (probes.md: host.pendingReboot).
function Read-PendingRestart {
    $windows = 'SOFTWARE\Microsoft\Windows\CurrentVersion'
    $names = 'SYSTEM\CurrentControlSet\Control\ComputerName'
    $chosen = Get-RegistryValues -Key "$names\ComputerName"
    $session = Get-RegistryValues -Key 'SYSTEM\CurrentControlSet\Control\Session Manager'
    $files = 0
    if ($null -ne $session) {
        # Pairs of a file and its new name; an empty name means that the file will be deleted.
        foreach ($list in 'PendingFileRenameOperations', 'PendingFileRenameOperations2') {
            $files += @($session[$list] | Where-Object { $null -ne $_ }).Count -shr 1
        }
    }
    [ordered]@{
        components    = $null -ne (Get-RegistryNames -Key "$windows\Component Based Servicing\RebootPending")
        windowsUpdate = $null -ne (Get-RegistryNames -Key "$windows\WindowsUpdate\Auto Update\RebootRequired")
        newName       = $null -ne $chosen -and [string]$chosen['ComputerName'] -ne (Get-ServerName)
        files         = $files
    }
}
