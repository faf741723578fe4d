# Whether the computer is a client of Configuration Manager (probes.md: role.configMgr).
function Read-ConfigManagerClient { [ordered]@{ installed = $null -ne (Get-ServiceRecord -Name 'CcmExec') } }
