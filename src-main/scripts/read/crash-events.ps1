# Crashes of the WSUS service, as .NET and Windows report them (probes.md: evt.dotnet).
function Read-CrashEvents {
    $about = {
        param($record)
        if ((@($record.Properties) | ForEach-Object { [string]$_.Value }) -join ' ' -match 'WsusService\.exe') { 'WsusService' }
    }
    Read-EventLog -Log 'Application' -Filter @{ ProviderName = '.NET Runtime', 'Application Error'; Id = 1026, 1000 } -About $about -Keep { & $about $_ }
}
