# Accounts, as several functions that read need them. Dot-sourced by the host after logs.ps1.

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
