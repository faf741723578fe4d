# The folder for update files that setup was given, and whether it will do (probes.md: content.paths, content.fs, content.acl).
function Read-ContentFolder {
    $path = Get-ContentFolderPath
    if (-not $path) { return }
    $isShare = $path.StartsWith('\\')
    $disk = if (-not $isShare) { Get-CimInstance -ClassName Win32_LogicalDisk -Filter ("DeviceID='{0}'" -f $path.Substring(0, 2)) }
    $isMapped = $null -ne $disk -and [int]$disk.DriveType -eq 4
    $format = if ($disk -and -not $isMapped) { [string]$disk.FileSystem }
    if ($format) {
        # A disk may be hung into a folder of another one.
        foreach ($volume in (Get-CimInstance -ClassName Win32_Volume -Filter 'DriveLetter IS NULL')) {
            if ("$path\".StartsWith([string]$volume.Name, [StringComparison]::OrdinalIgnoreCase)) { $format = [string]$volume.FileSystem }
        }
    }
    $exists = [bool](Test-Path -LiteralPath $path)
    # Files and folders may be added: 2 and 4.
    $writable = $null
    if ($exists) {
        $writable = ((Get-FolderRights -Folder $path -Who ($NetworkService + $EveryService)) -band 6) -eq 6
        if ($isShare -or $isMapped) {
            # There the account of this computer counts. Which groups it is in, and what the share itself lets through, only that server knows.
            $everybody = @('AU', 'S-1-5-11', 'WD', 'S-1-1-0', 'DC')
            $writable = if (((Get-FolderRights -Folder $path -Who $everybody) -band 6) -eq 6) { $true } else { $null }
        }
    }
    [ordered]@{
        path       = $path
        exists     = $exists
        place      = if ($isShare) { 'network-share' } elseif ($isMapped) { 'mapped-drive' } else { 'local-drive' }
        fileSystem = if ($format -match 'FAT') { 'FAT' } elseif (@('NTFS', 'ReFS') -contains $format) { $format } else { $null }
        writable   = $writable
    }
}
