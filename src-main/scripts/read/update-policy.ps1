# The policy values that tell Windows Update about WSUS (probes.md: cli.policy, cli.gpo.lastApplied).
function Read-UpdatePolicy {
    $values = Get-RegistryValues -Key $WindowsUpdatePolicyKey
    if ($null -eq $values) { $values = @{} }
    $automatic = Get-RegistryValues -Key "$WindowsUpdatePolicyKey\AU"
    if ($null -eq $automatic) { $automatic = @{} }
    $state = Get-RegistryValues -Key 'SOFTWARE\Microsoft\Windows\CurrentVersion\Group Policy\State\Machine\Extension-List\{00000000-0000-0000-0000-000000000000}'
    $applied = if ($null -ne $state) { ConvertFrom-FileTime -High $state['EndTimeHi'] -Low $state['EndTimeLo'] }
    [ordered]@{
        server       = Get-TextValue -Values $values -Name 'WUServer'
        statusServer = Get-TextValue -Values $values -Name 'WUStatusServer'
        useServer    = Test-SwitchedOn $automatic['UseWUServer']
        noAutoUpdate = Test-SwitchedOn $automatic['NoAutoUpdate']
        targetGroup  = if (Test-SwitchedOn $values['TargetGroupEnabled']) { Get-TextValue -Values $values -Name 'TargetGroup' } else { $null }
        appliedAt    = if ($applied) { ConvertTo-Moment $applied } else { $null }
    }
}
