# Machines of which the situations have none, for setup-cases.test.ts: each test names what the commands of Windows answer. Loaded after
# the other stand-ins, whose functions of the same name it takes the place of.

$HostFunctions['set-case'] = @{ Name = 'Set-Case' }
$HostFunctions['folder-rights'] = @{ Name = 'Get-FolderRights' }
$HostFunctions['log-lines'] = @{ Name = 'Get-LogLines'; List = $true }
$global:Case = $null

function Set-Case { param([string]$Case) $global:Case = ConvertFrom-Json $Case; 'set' }

function Get-WindowsFeature {
    if ($global:Case.features -eq 'missing') { Get-NoSuchCommand }
    Write-Error -ErrorId 'DISMAPI_Error__Failed_To_Enable_Updates' -Message 'in some language' -ErrorAction Stop
}

function Get-RegistryValues {
    param([string]$Key)
    $found = $global:Case.registry.$Key
    if ($null -eq $found) { return }
    $values = @{}
    foreach ($one in $found.PSObject.Properties) { $values[$one.Name] = $one.Value }
    $values
}
function Get-RegistryNames {
    param([string]$Key)
    $values = Get-RegistryValues -Key $Key
    if ($null -ne $values) { @{ values = @($values.Keys); keys = @() } }
}

function Get-CimInstance {
    param([string]$ClassName, [string]$Filter, [string]$Namespace)
    if ($ClassName -eq 'Win32_LogicalDisk' -and $global:Case.disk) { [pscustomobject]@{ DriveType = [uint32]$global:Case.disk.type; FileSystem = $global:Case.disk.format } }
    if ($ClassName -eq 'Win32_Volume') { foreach ($one in $global:Case.volumes) { [pscustomobject]@{ Name = $one.name; FileSystem = $one.format } } }
    if ($ClassName -eq 'RSOP_UserPrivilegeRight') { throw 'no such namespace' }
}

function Test-Path { param([string]$LiteralPath) $true }
function Get-Acl { param([string]$LiteralPath) [pscustomobject]@{ Sddl = $global:Case.sddl } }
function Get-UserRightLines { $global:Case.rights }

# Files here are those of the machine that the test runs on.
function Get-Content {
    param([string]$LiteralPath, [int]$Tail, [string]$Encoding)
    Microsoft.PowerShell.Management\Get-Content @PSBoundParameters
}
