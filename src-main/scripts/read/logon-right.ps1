# Who may log on as a service (probes.md: sec.userRights.SeServiceLogonRight). Windows exports SIDs, which are the same in every language.
function Read-LogonRight {
    $line = @(Get-UserRightLines) -match '^\s*SeServiceLogonRight\s*=' | Select-Object -First 1
    $holders = @(if ($line) { ([string]$line).Split('=')[1].Split(',') | ForEach-Object { $_.Trim().TrimStart('*') } })
    # Whether a policy of the domain says so, Group Policy writes down on the machine, where nobody switched that off.
    $byPolicy = $null
    try {
        $byPolicy = @(Get-CimInstance -Namespace 'root\rsop\computer' -ClassName RSOP_UserPrivilegeRight -Filter "UserRight='SeServiceLogonRight'").Count -gt 0
    }
    catch { $byPolicy = $null }
    [ordered]@{
        # NT SERVICE\ALL SERVICES
        allServices = $holders -contains 'S-1-5-80-0'
        # NT SERVICE\MSSQL$MICROSOFT##WID: made from the name of the service, so the same everywhere.
        engine      = $holders -contains 'S-1-5-80-1184457765-4068085190-3456807688-2200952327-3769537534'
        byPolicy    = $byPolicy
    }
}
