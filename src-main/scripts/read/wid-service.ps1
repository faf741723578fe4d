# The service of the Windows Internal Database, whether WSUS uses it or not; nothing where it is not installed (probes.md: svc.wid).
function Read-WidService { Get-ServiceRecord -Name 'MSSQL$MICROSOFT##WID' }
