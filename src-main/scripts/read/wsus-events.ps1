# What WSUS itself wrote into the Application log (probes.md: evt.wsus).
function Read-WsusEvents { Read-EventLog -Log 'Application' -Filter @{ ProviderName = 'Windows Server Update Services' } }
