# The application pool of WSUS with the limits that matter; nothing where there is none (probes.md: iis.pool.config, iis.pool.state).
function Read-AppPool {
    try {
        $name = Get-WsusPoolName
        $found = Get-IisElements -Words 'list', 'apppool', '/config:*' -Element 'APPPOOL' |
            Where-Object { $_.GetAttribute('APPPOOL.NAME') -eq $name }
    }
    # Without IIS there is no pool either.
    catch { if ($_.FullyQualifiedErrorId -like 'not-on-this-system,*') { return } else { throw } }
    if (-not $found) { return }
    $state = $found.GetAttribute('state').ToLowerInvariant()
    # What is not written down has the default of IIS' own schema.
    $setting = {
        param([string]$Path, [string]$Attribute, [string]$Default)
        $at = if ($Path) { $found.SelectSingleNode("add/$Path") } else { $found.SelectSingleNode('add') }
        $value = if ($at) { $at.GetAttribute($Attribute) } else { '' }
        if ($value -eq '') { $Default } else { $value }
    }
    $identity = & $setting 'processModel' 'identityType' 'ApplicationPoolIdentity'
    [ordered]@{
        name                   = $name
        state                  = if ($state) { $state } else { Get-IisState -Pool $name }
        autoStart              = (& $setting '' 'autoStart' 'true') -eq 'true'
        privateMemoryKilobytes = [long](& $setting 'recycling/periodicRestart' 'privateMemory' '0')
        queueLength            = [long](& $setting '' 'queueLength' '1000')
        idleMinutes            = ([timespan](& $setting 'processModel' 'idleTimeout' '00:20:00')).TotalMinutes
        pinging                = (& $setting 'processModel' 'pingingEnabled' 'true') -eq 'true'
        pingSeconds            = ([timespan](& $setting 'processModel' 'pingResponseTime' '00:01:30')).TotalSeconds
        startupSeconds         = ([timespan](& $setting 'processModel' 'startupTimeLimit' '00:01:30')).TotalSeconds
        recycleMinutes         = ([timespan](& $setting 'recycling/periodicRestart' 'time' '1.05:00:00')).TotalMinutes
        identity               = if ($identity -eq 'SpecificUser') { & $setting 'processModel' 'userName' '' } else { $identity }
    }
}
