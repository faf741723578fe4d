# What this machine is to WSUS: its server, a client whose policy names one, both, or neither (probes.md: role.features, cli.policy).
# The console alone brings WSUS' key, too: a server has the service, is said to have its role service, or has its program. Any of them
# will do, because a damaged server has lost others.
function Read-MachineRole {
    $service = Get-RegistryValues -Key 'SYSTEM\CurrentControlSet\Services\WsusService'
    $installed = Get-RegistryValues -Key "$WsusSetupKey\Installed Role Services\UpdateServices-Services"
    $program = "$env:ProgramFiles\Update Services\Services\WsusService.exe"
    $isServer = $null -ne $service -or $null -ne $installed -or (Test-Path -LiteralPath $program)
    $policy = Get-RegistryValues -Key $WindowsUpdatePolicyKey
    $isClient = $null -ne $policy -and "$($policy['WUServer'])" -ne ''
    if ($isServer -and $isClient) { 'both' } elseif ($isServer) { 'wsus-server' } elseif ($isClient) { 'client' } else { 'neither' }
}
