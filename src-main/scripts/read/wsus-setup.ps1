# The values of WSUS' own key; nothing where the role is not configured (probes.md: role.setupRegistry).
function Read-WsusSetup {
    $values = Get-RegistryValues -Key $WsusSetupKey
    if ($null -eq $values) { return }
    $names = @('TargetDir', 'ContentDir', 'SqlServerName', 'SqlDatabaseName', 'PortNumber', 'UsingSSL', 'IISTargetWebSiteIndex',
        'WsusAdministratorsSid', 'WsusReportersSid')
    $text = @{}
    foreach ($name in @('SqlServerName', 'TargetDir', 'ContentDir')) {
        $text[$name] = if ($null -eq $values[$name]) { $null } else { [Environment]::ExpandEnvironmentVariables([string]$values[$name]) }
    }
    [ordered]@{
        missing       = @($names | Where-Object { $null -eq $values[$_] })
        sqlServerName = $text['SqlServerName']
        port          = if ($null -eq $values['PortNumber']) { $null } else { [int]$values['PortNumber'] }
        ssl           = if ($null -eq $values['UsingSSL']) { $null } else { [int]$values['UsingSSL'] -eq 1 }
        targetDir     = $text['TargetDir']
        contentDir    = $text['ContentDir']
    }
}
