# Whom the agent asks, by default and for each class of updates (probes.md: cli.serviceManager, cli.scanSource).
function Read-ScanSource {
    if (-not (Test-UsesWsus)) { return [ordered]@{ standard = 'windows-update'; elsewhere = @(); reason = $null } }
    $policy = Get-RegistryValues -Key $WindowsUpdatePolicyKey
    $automatic = Get-RegistryValues -Key "$WindowsUpdatePolicyKey\AU"
    # The agent knows best. One whose service may not start (1058) or is gone (1060) will do as the policy says.
    $standard = 'wsus'
    try {
        $default = @(Get-AgentServices | Where-Object { $_.isDefault })
        if ($default) { $standard = Get-ServiceKind -Id $default[0].id }
    }
    catch { if (@(-2147023838, -2147023836) -notcontains $_.Exception.GetBaseException().HResult) { throw } }
    $classes = Get-ClassesElsewhere -Policy $policy -Automatic $automatic
    [ordered]@{ standard = $standard; elsewhere = @($classes.names); reason = $classes.reason }
}
