# The local disks, and what Windows and WSUS keep on each (probes.md: host.disk).
function Read-Volumes {
    $machine = Get-RegistryValues -Key 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment'
    $content = Get-SetupValue -Name 'ContentDir'
    $database = try { Get-DatabaseFolder -Place (Get-DatabasePlace) }
    catch { if ($_.FullyQualifiedErrorId -notlike 'needs-other-fact,*') { throw } }
    $places = [ordered]@{
        system   = $env:SystemRoot
        database = $database
        content  = $content
        temp     = if ($null -ne $machine) { [Environment]::ExpandEnvironmentVariables([string]$machine['TEMP']) } else { $null }
    }
    foreach ($disk in (Get-CimInstance -ClassName Win32_LogicalDisk -Filter 'DriveType=3')) {
        $root = "$($disk.DeviceID)\"
        [ordered]@{
            root      = $root
            freeBytes = [long]$disk.FreeSpace
            sizeBytes = [long]$disk.Size
            roles     = @($places.Keys | Where-Object { $places[$_] -and ([string]$places[$_]).StartsWith($root, [StringComparison]::OrdinalIgnoreCase) })
        }
    }
}
