# The policy values that tell Windows Update about WSUS (probes.md: cli.policy, cli.gpo.lastApplied).
function Read-UpdatePolicy {
    $values = Get-RegistryValues -Key $WindowsUpdatePolicyKey
    if ($null -eq $values) { $values = @{} }
    $automatic = Get-RegistryValues -Key "$WindowsUpdatePolicyKey\AU"
    if ($null -eq $automatic) { $automatic = @{} }
    $text = {
        param([string]$Name)
        $value = [string]$values[$Name]
        if ($value -ne '') { $value } else { $null }
    }
    # A switch is a number: the word "1" in its place switches nothing on.
    $isOn = {
        param($Value)
        $Value -is [int] -and $Value -eq 1
    }
    $state = Get-RegistryValues -Key 'SOFTWARE\Microsoft\Windows\CurrentVersion\Group Policy\State\Machine\Extension-List\{00000000-0000-0000-0000-000000000000}'
    $applied = if ($null -ne $state) { ConvertFrom-FileTime -High $state['EndTimeHi'] -Low $state['EndTimeLo'] }
    [ordered]@{
        server       = & $text 'WUServer'
        statusServer = & $text 'WUStatusServer'
        useServer    = [bool](& $isOn $automatic['UseWUServer'])
        noAutoUpdate = [bool](& $isOn $automatic['NoAutoUpdate'])
        targetGroup  = if (& $isOn $values['TargetGroupEnabled']) { & $text 'TargetGroup' } else { $null }
        appliedAt    = if ($applied) { ConvertTo-Moment $applied } else { $null }
    }
}
