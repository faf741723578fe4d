# Calls the function that reads from a database with arguments as JSON in base64, and prints what it gives as the host of the session
# would send it.
param([string]$Scripts, [string]$Given)
$ErrorActionPreference = 'Stop'
foreach ($file in 'windows.ps1', 'common.ps1', 'read/invoke-sql.ps1') { . (Join-Path $Scripts $file) }
$utf8 = New-Object System.Text.UTF8Encoding $false
$asked = ConvertFrom-Json $utf8.GetString([Convert]::FromBase64String($Given))
$arguments = @{}
foreach ($property in $asked.PSObject.Properties) { $arguments[$property.Name] = $property.Value }
$answer = Read-InvokeSql @arguments
$json = ConvertTo-Json -InputObject $answer -Depth 20 -Compress
[Console]::Out.Write('#' + [Convert]::ToBase64String($utf8.GetBytes($json)) + '#')
