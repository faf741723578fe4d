# What only a finished setup leaves in the registry (probes.md: role.postinstall). Names alone: one of the values is a secret.
function Read-PostInstallation {
    $found = Get-RegistryNames -Key $WsusSetupKey
    $there = if ($null -ne $found) { @($found.values) } else { @() }
    $markers = 'WsusAdministratorsSid', 'WsusReportersSid', 'IISTargetWebSiteIndex', 'IISTargetWebSiteCreated', 'EncryptionKey'
    [ordered]@{ missing = @($markers | Where-Object { $there -notcontains $_ }) }
}
