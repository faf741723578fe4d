# A Windows that answers badly, for bad-input.test.ts. Loaded after the other stand-ins, which are asked for everything else. The file
# that WSUS_MEDIC_BAD names says what is bad; it is read for each call, because a session that is lost is followed by another one.

$global:Good = @{}
foreach ($name in 'Get-RegistryValues', 'Get-CimInstance', 'Get-WinEvent', 'Get-NetTCPConnection') {
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
