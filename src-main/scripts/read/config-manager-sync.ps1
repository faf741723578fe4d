# The newest results of Configuration Manager's synchronisation; nothing where it does not manage this WSUS (probes.md: cm.lastSync).
function Read-ConfigManagerSync { Get-ManagerSync }
