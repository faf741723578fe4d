# The service WsusService; nothing where it is not installed (probes.md: svc.wsus).
function Read-WsusService { Get-ServiceRecord -Name 'WsusService' }
