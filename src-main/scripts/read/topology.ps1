# What of the role of this server the registry knows: whether Configuration Manager manages it (probes.md: role.configMgr).
function Read-Topology { [ordered]@{ configManager = Test-ConfigManager } }
