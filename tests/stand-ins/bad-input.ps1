# A Windows that answers badly, for bad-input.test.ts. Loaded after the other stand-ins, which are asked for everything else. The file
# that WSUS_MEDIC_BAD names says what is bad; it is read for each call, because a session that is lost is followed by another one.

$global:Good = @{}
foreach ($name in 'Get-RegistryValues', 'Get-CimInstance', 'Get-WinEvent', 'Get-NetTCPConnection', 'Invoke-AppCmd', 'Get-NetFirewallPortFilter',
    'Get-NetFirewallRule', 'Search-Directory', 'Get-WsusComponentsWithErrors') {
    $global:Good[$name] = (Get-Item -LiteralPath "function:$name").ScriptBlock
}

function Get-Bad { ConvertFrom-Json ([IO.File]::ReadAllText($env:WSUS_MEDIC_BAD)) }

$machine = (Get-Bad).machine
[void](Use-Machine -State $machine.State -Answers $machine.Answers -At $machine.At)

function Get-RegistryValues {
    param([string]$Key)
    $bad = (Get-Bad).registry.$Key
    if ($bad -eq 'denied') { throw (New-Object System.Security.SecurityException 'in some language') }
    $values = & $global:Good['Get-RegistryValues'] @PSBoundParameters
    if ($null -eq $bad) { return $values }
    foreach ($one in $bad.PSObject.Properties) {
        # A list of numbers is a binary value.
        $values[$one.Name] = if ($one.Value -is [array]) { [byte[]]$one.Value } else { $one.Value }
    }
    $values
}

function Get-CimInstance {
    param([string]$ClassName, [string]$Filter, [string]$Namespace)
    switch ((Get-Bad).cim.$ClassName) {
        'absent' { return }
        'no-such-class' { Write-Error -ErrorId 'HRESULT 0x80041010,Microsoft.Management.Infrastructure.CimCmdlets.GetCimInstanceCommand' -Category NotSpecified -Message 'in some language' -ErrorAction Stop }
        'denied' { Write-Error -ErrorId 'HRESULT 0x80041003,Microsoft.Management.Infrastructure.CimCmdlets.GetCimInstanceCommand' -Category PermissionDenied -Message 'in some language' -ErrorAction Stop }
        'hangs' { Start-Sleep -Seconds 600 }
        'noise' {
            Write-Host '#wsus-medic r1 0 bm90IG91cnM='
            Write-Warning 'in some language'
            Write-Error -Message 'in some language' -ErrorAction Continue
            [Console]::Out.Write("#wsus-medic x 0 AAAA`r`n`0`e[31m half a line")
            [Console]::Error.Write("half a line of errors")
        }
        'flood' { while ($true) { [Console]::Out.Write('x' * 1MB) } }
    }
    & $global:Good['Get-CimInstance'] @PSBoundParameters
}

# As many records as are asked for, out of so many.
function Get-WinEvent {
    param([hashtable]$FilterHashtable, [string]$LogName, [switch]$Oldest, [int]$MaxEvents)
    $there = (Get-Bad).events
    if (-not $there -or $LogName -or -not $FilterHashtable.ContainsKey('StartTime')) { return & $global:Good['Get-WinEvent'] @PSBoundParameters }
    $most = if ($MaxEvents -gt 0) { [Math]::Min($MaxEvents, $there) } else { $there }
    $at = [datetime]::Now
    $values = @([pscustomobject]@{ Value = 'WsusService' }, [pscustomobject]@{ Value = 'text of one language ' * 50 })
    for ($i = 0; $i -lt $most; $i++) {
        [pscustomobject]@{ LogName = $FilterHashtable['LogName']; ProviderName = 'x'; Id = 7031; Level = 2; TimeCreated = $at.AddSeconds(-$i); Properties = $values }
    }
}

function Get-NetTCPConnection {
    param([string]$State)
    if ((Get-Bad).missing -eq 'NetTCPIP') { Get-NoSuchCommand }
    & $global:Good['Get-NetTCPConnection'] @PSBoundParameters
}

# As 5.1 writes it: what a command that gives nothing left in a table is {} there.
function ConvertTo-Json {
    param($InputObject, [int]$Depth, [switch]$Compress)
    Set-BracesForNothing $InputObject
    Microsoft.PowerShell.Utility\ConvertTo-Json -InputObject $InputObject -Depth $Depth -Compress:$Compress
}

function Set-BracesForNothing($Value) {
    if ($Value -is [System.Collections.IDictionary]) {
        foreach ($key in @($Value.Keys)) {
            if ($null -eq $Value[$key] -and @($Value[$key]).Count -eq 0) { $Value[$key] = [pscustomobject]@{} } else { Set-BracesForNothing $Value[$key] }
        }
    }
    elseif ($Value -is [System.Collections.IList]) { foreach ($one in $Value) { Set-BracesForNothing $one } }
}

function Invoke-AppCmd {
    param([string[]]$Words)
    $text = (Get-Bad).appcmd
    if ($text) { $text } else { & $global:Good['Invoke-AppCmd'] @PSBoundParameters }
}

# One rule that lets computers in, with its ports as they are written.
function Get-NetFirewallPortFilter {
    param([string]$PolicyStore)
    $ports = (Get-Bad).ports
    if ($ports) { [pscustomobject]@{ InstanceID = 'one'; Protocol = 'TCP'; LocalPort = $ports } } else { & $global:Good['Get-NetFirewallPortFilter'] @PSBoundParameters }
}

function Get-NetFirewallRule {
    param([string]$PolicyStore, [string]$Direction)
    if (-not (Get-Bad).ports) { return & $global:Good['Get-NetFirewallRule'] @PSBoundParameters }
    [pscustomobject]@{ Name = 'one'; InstanceID = 'one'; Action = 'Allow'; Enabled = 'True'; PolicyStoreSourceType = 'Local' }
}

# The computers of each domain; the empty name is this server's own.
function Search-Directory {
    param([string]$Filter, [string[]]$Attributes, [string]$Domain)
    $all = (Get-Bad).directory
    if (-not $all) { return & $global:Good['Search-Directory'] @PSBoundParameters }
    foreach ($name in @($all.("in:$Domain") | Where-Object { $_ })) { @{ userAccountControl = 4096; pwdLastSet = [long]0; dNSHostName = $name } }
}

# Asks a page as WSUS' interface does.
function Get-WsusComponentsWithErrors {
    $page = (Get-Bad).page
    if ($page) { [void][Net.WebRequest]::Create($page).GetResponse() } else { & $global:Good['Get-WsusComponentsWithErrors'] @PSBoundParameters }
}
