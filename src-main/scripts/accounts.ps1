# Accounts and Configuration Manager, as several functions that read need them. Dot-sourced by the host after logs.ps1.

# `HOST\name` without what stands before it.
function Get-BareName {
    param([string]$Name)
    $Name.Substring($Name.LastIndexOf('\') + 1)
}

# A SID as text; the registry of WSUS keeps its bytes.
function ConvertTo-SidText {
    param($Value)
    if ($Value -isnot [byte[]]) { return "$Value" }
    $parts = @(for ($at = 8; $at -lt $Value.Length; $at += 4) { [BitConverter]::ToUInt32($Value, $at) })
    'S-{0}-{1}-{2}' -f $Value[0], $Value[7], ($parts -join '-')
}

# Whether an account, or one of the groups that it is in, is among the chosen ones.
function Test-Chosen {
    param([hashtable]$Account, [System.Collections.ArrayList]$Chosen)
    foreach ($sid in @($Account.Sid) + @($Account.Groups)) { if ($sid -and $Chosen -contains $sid) { return $true } }
    $false
}

# Whether Configuration Manager has its role for WSUS on this server: then the role's own thread has a key (probes.md: role.configMgr).
function Test-ConfigManager {
    $keys = 'SOFTWARE\Microsoft\SMS\COMPONENTS\SMS_EXECUTIVE\Threads\SMS_WSUS_CONTROL_MANAGER', 'SOFTWARE\Microsoft\SMS\Tracing\SMS_WSUS_CONTROL_MANAGER'
    foreach ($key in $keys) { if ($null -ne (Get-RegistryValues -Key $key)) { return $true } }
    $false
}

# The computer account of the site server, with which Configuration Manager comes in; nothing where there is none.
function Get-SiteServerAccount {
    if (-not (Test-ConfigManager)) { return }
    $values = Get-RegistryValues -Key 'SOFTWARE\Microsoft\SMS\Identification'
    $server = if ($null -ne $values) { ([string]$values['Site Server']).Split('.')[0] } else { '' }
    if ($server -eq '') { Stop-Reading -Code 'needs-other-fact' -Target 'Site Server' }
    $sid = Get-AccountSid -Name "$server`$"
    if (-not $sid) { return @{ Name = "$server`$"; Sid = ''; Groups = @() } }
    # On its own server it comes in as Windows itself.
    $groups = if ($server -eq (Get-ServerName)) { @('S-1-5-32-544') } else { @(Get-DirectoryGroupSids -Sid $sid) }
    @{ Name = Get-AccountName -Sid $sid; Sid = $sid; Groups = $groups }
}
