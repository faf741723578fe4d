# The role of WSUS and its two kinds of database, as Windows and as WSUS itself list them (probes.md: role.features, role.roleServices).
function Read-RoleFeatures {
    $names = [ordered]@{ role = 'UpdateServices'; wid = 'UpdateServices-WidDB'; sql = 'UpdateServices-DB' }
    $states = @{ 'Installed' = 'installed'; 'Available' = 'available'; 'Removed' = 'removed'
        'InstallPending' = 'install-pending'; 'UninstallPending' = 'available' }
    $found = @{}
    try {
        # All of them, because one that this release of Windows does not know would be an error.
        foreach ($feature in (Get-WindowsFeature)) {
            $state = $states[[string]$feature.InstallState]
            # Windows Server 2008 R2 says only whether a feature is there.
            if (-not $state) { $state = if ($feature.Installed) { 'installed' } else { 'available' } }
            $found[[string]$feature.Name] = $state
        }
    }
    catch {
        # Without the module, without the right, or while something else is being installed: what Server Manager last wrote down.
        foreach ($name in $names.Values) {
            $cached = Get-RegistryValues -Key "SOFTWARE\Microsoft\ServerManager\ServicingStorage\ServerComponentCache\$name"
            if ($null -ne $cached) { $found[$name] = if ([int]$cached['InstallState'] -eq 1) { 'installed' } else { 'available' } }
        }
        # A Windows that is no server has no roles.
        $windows = Get-RegistryValues -Key 'SOFTWARE\Microsoft\Windows NT\CurrentVersion'
        $isClient = $null -ne $windows -and $windows['InstallationType'] -eq 'Client'
        if ($found.Count -eq 0 -and -not $isClient) {
            if ($_.FullyQualifiedErrorId -like 'CommandNotFoundException*') { Stop-Reading -Code 'not-on-this-system' -Target 'ServerManager' }
            if ($_.Exception -is [UnauthorizedAccessException]) { Stop-Reading -Code 'access-denied' -Target 'ServerManager' }
            throw
        }
    }
    $services = Get-RoleServices
    $answer = [ordered]@{}
    foreach ($one in $names.Keys) { $answer[$one] = if ($found.ContainsKey($names[$one])) { $found[$names[$one]] } else { 'available' } }
    $answer['registered'] = @(
        if ($services.Contains('UpdateServices-WidDatabase')) { 'wid' }
        if ($services.Contains('UpdateServices-Database')) { 'sql' })
    $answer
}
