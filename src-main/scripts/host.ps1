# The host of the session: dot-sourced once, then called once per line with one base64 argument. Data never becomes code:
# a request names functions of the table below, and their typed parameters take the arguments.
# Nothing localised leaves here but the text of an error, which a person is shown as it is.

$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
$WarningPreference = 'Continue'

. (Join-Path $PSScriptRoot 'windows.ps1')
. (Join-Path $PSScriptRoot 'windows-network.ps1')
. (Join-Path $PSScriptRoot 'common.ps1')
. (Join-Path $PSScriptRoot 'files.ps1')
. (Join-Path $PSScriptRoot 'iis.ps1')
. (Join-Path $PSScriptRoot 'iis-file.ps1')
. (Join-Path $PSScriptRoot 'computer.ps1')
. (Join-Path $PSScriptRoot 'network.ps1')
. (Join-Path $PSScriptRoot 'setup-logs.ps1')
. (Join-Path $PSScriptRoot 'logs.ps1')
. (Join-Path $PSScriptRoot 'accounts.ps1')
. (Join-Path $PSScriptRoot 'config-manager.ps1')
foreach ($file in (Get-ChildItem -LiteralPath (Join-Path $PSScriptRoot 'read') -Filter '*.ps1')) { . $file.FullName }

# What may be called, by name; a function whose answer is a list says so, because PowerShell unrolls lists.
$HostFunctions = @{
    'agent-result'              = @{ Name = 'Read-AgentResult' }
    'app-pool'                  = @{ Name = 'Read-AppPool' }
    'attack-signs'              = @{ Name = 'Read-AttackSigns' }
    'computer-answers'          = @{ Name = 'Read-ComputerAnswers' }
    'computer-clock'            = @{ Name = 'Read-ComputerClock' }
    'computer-identity'         = @{ Name = 'Read-ComputerIdentity' }
    'computer-requests'         = @{ Name = 'Read-ComputerRequests' }
    'config-manager-client'     = @{ Name = 'Read-ConfigManagerClient' }
    'config-manager-connection' = @{ Name = 'Read-ConfigManagerConnection' }
    'config-manager-sync'       = @{ Name = 'Read-ConfigManagerSync' }
    'console-requests'          = @{ Name = 'Read-ConsoleRequests' }
    'content-folder'            = @{ Name = 'Read-ContentFolder' }
    'crash-events'              = @{ Name = 'Read-CrashEvents' }
    'database-events'           = @{ Name = 'Read-DatabaseEvents' }
    'database-kind'             = @{ Name = 'Read-DatabaseKind' }
    'database-place'            = @{ Name = 'Read-DatabasePlace' }
    'database-service'          = @{ Name = 'Read-DatabaseService' }
    'directory-account'         = @{ Name = 'Read-DirectoryAccount' }
    'existing-database'         = @{ Name = 'Read-ExistingDatabase' }
    'failing-components'        = @{ Name = 'Read-FailingComponents' }
    'feature-installation'      = @{ Name = 'Read-FeatureInstallation' }
    'firewall-rules'            = @{ Name = 'Read-FirewallRules' }
    'iis-services'              = @{ Name = 'Read-IisServices' }
    'installer-service'         = @{ Name = 'Read-InstallerService' }
    'invoke-sql'                = @{ Name = 'Read-InvokeSql' }
    'logon-events'              = @{ Name = 'Read-LogonEvents' }
    'logon-right'               = @{ Name = 'Read-LogonRight' }
    'machine-role'              = @{ Name = 'Read-MachineRole' }
    'network-adapters'          = @{ Name = 'Read-NetworkAdapters'; List = $true }
    'network-address'           = @{ Name = 'Read-NetworkAddress' }
    'pending-restart'           = @{ Name = 'Read-PendingRestart' }
    'pool-events'               = @{ Name = 'Read-PoolEvents' }
    'pool-workload'             = @{ Name = 'Read-PoolWorkload' }
    'post-installation'         = @{ Name = 'Read-PostInstallation' }
    'power-history'             = @{ Name = 'Read-PowerHistory'; List = $true }
    'role-features'             = @{ Name = 'Read-RoleFeatures' }
    'scan-source'               = @{ Name = 'Read-ScanSource' }
    'self-update'               = @{ Name = 'Read-SelfUpdate' }
    'server-addresses'          = @{ Name = 'Read-ServerAddresses' }
    'server-memory'             = @{ Name = 'Read-ServerMemory' }
    'service-dependencies'      = @{ Name = 'Read-ServiceDependencies'; List = $true }
    'service-events'            = @{ Name = 'Read-ServiceEvents' }
    'servicing'                 = @{ Name = 'Read-Servicing' }
    'session'                   = @{ Name = 'Read-Session' }
    'setup-runs'                = @{ Name = 'Read-SetupRuns' }
    'setup-target'              = @{ Name = 'Read-SetupTarget' }
    'sync-error'                = @{ Name = 'Read-SyncError' }
    'system-proxy'              = @{ Name = 'Read-SystemProxy' }
    'temp-folders'              = @{ Name = 'Read-TempFolders'; List = $true }
    'topology'                  = @{ Name = 'Read-Topology' }
    'update-history'            = @{ Name = 'Read-UpdateHistory' }
    'update-identity'           = @{ Name = 'Read-UpdateIdentity' }
    'update-policy'             = @{ Name = 'Read-UpdatePolicy' }
    'update-services'           = @{ Name = 'Read-UpdateServices'; List = $true }
    'update-store'              = @{ Name = 'Read-UpdateStore' }
    'volumes'                   = @{ Name = 'Read-Volumes'; List = $true }
    'web-config'                = @{ Name = 'Read-WebConfig' }
    'web-service-settings'      = @{ Name = 'Read-WebServiceSettings'; List = $true }
    'web-site'                  = @{ Name = 'Read-WebSite' }
    'wid-service'               = @{ Name = 'Read-WidService' }
    'windows-version'           = @{ Name = 'Read-WindowsVersion' }
    'wsus-administrators'       = @{ Name = 'Read-WsusAdministrators' }
    'wsus-connection'           = @{ Name = 'Read-WsusConnection' }
    'wsus-doors'                = @{ Name = 'Read-WsusDoors' }
    'wsus-events'               = @{ Name = 'Read-WsusEvents' }
    'wsus-log'                  = @{ Name = 'Read-WsusLog' }
    'wsus-name'                 = @{ Name = 'Read-WsusName' }
    'wsus-ports'                = @{ Name = 'Read-WsusPorts'; List = $true }
    'wsus-service'              = @{ Name = 'Read-WsusService' }
    'wsus-setup'                = @{ Name = 'Read-WsusSetup' }
}

# An error as fields. The text is translated by Windows: nothing is ever decided by it.
function ConvertTo-HostError {
    param([System.Management.Automation.ErrorRecord]$Record)
    $cause = $Record.Exception
    while ($cause.InnerException) { $cause = $cause.InnerException }
    [ordered]@{
        id       = [string]$Record.FullyQualifiedErrorId
        category = [string]$Record.CategoryInfo.Category
        target   = [string]$Record.CategoryInfo.TargetName
        type     = [string]$cause.GetType().FullName
        hresult  = '0x{0:X8}' -f $cause.HResult
        text     = [string]$cause.Message
        place    = [string]$Record.ScriptStackTrace
    }
}

# Calls one function and gives its answer. What it wrote to another stream (a warning, an error that did not end it) is no part of that.
function Invoke-HostCall {
    param([string]$Call, [hashtable]$Arguments)
    $watch = [Diagnostics.Stopwatch]::StartNew()
    $values = New-Object System.Collections.ArrayList
    $problem = $null
    $function = $HostFunctions[$Call]
    try {
        if (-not $function) { Stop-Reading -Code 'unknown-call' -Target $Call }
        $name = $function.Name
        & $name @Arguments *>&1 | ForEach-Object {
            $written = $_ -is [System.Management.Automation.ErrorRecord] -or
                $_ -is [System.Management.Automation.WarningRecord] -or
                $_ -is [System.Management.Automation.VerboseRecord] -or
                $_ -is [System.Management.Automation.DebugRecord] -or
                ($_ -and $_.GetType().Name -eq 'InformationRecord')
            if (-not $written) { [void]$values.Add($_) }
        }
    }
    catch { $problem = ConvertTo-HostError $_ }
    # Assigned as they are: an array out of a pipeline becomes {value, Count} in the JSON of 5.1.
    $value = $null
    if ($problem) { $value = $null }
    elseif ($function.List) { $value = $values.ToArray() }
    elseif ($values.Count -gt 0) { $value = $values[0] }
    [ordered]@{
        ok           = ($null -eq $problem)
        value        = $value
        problem      = $problem
        milliseconds = $watch.ElapsedMilliseconds
    }
}

# Nothing at all, where a value was wanted, becomes {} in the JSON of 5.1: null is what it means.
function Set-NullForNothing {
    param($Value)
    if ($Value -is [System.Collections.IDictionary]) {
        foreach ($key in @($Value.Keys)) {
            if ($null -eq $Value[$key]) { $Value[$key] = $null } else { Set-NullForNothing $Value[$key] }
        }
    }
    elseif ($Value -is [System.Collections.IList]) { foreach ($one in $Value) { Set-NullForNothing $one } }
}

# Answers each call of a request with a line of its own, as soon as it is there.
function Invoke-HostRequest {
    param([string]$Request)
    $utf8 = New-Object System.Text.UTF8Encoding $false
    $asked = ConvertFrom-Json $utf8.GetString([Convert]::FromBase64String($Request))
    $index = 0
    foreach ($one in $asked.calls) {
        $arguments = @{}
        if ($one.arguments) { foreach ($property in $one.arguments.PSObject.Properties) { $arguments[$property.Name] = $property.Value } }
        $answer = Invoke-HostCall -Call $one.call -Arguments $arguments
        Set-NullForNothing $answer
        $json = ConvertTo-Json -InputObject $answer -Depth 20 -Compress
        # A line of its own, whatever stands on the console before it.
        $line = "`n#wsus-medic {0} {1} {2}`n" -f [string]$asked.id, $index, [Convert]::ToBase64String($utf8.GetBytes($json))
        [Console]::Out.Write($line)
        [Console]::Out.Flush()
        $index++
    }
}
