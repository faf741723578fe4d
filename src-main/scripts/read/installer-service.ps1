# The service msiserver, the Windows Installer (probes.md: svc.msiserver).
function Read-InstallerService { Get-ServiceRecord -Name 'msiserver' }
