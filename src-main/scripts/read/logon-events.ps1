# Failed logons of services (probes.md, section 9). The eleventh value of event 4625 is the type of logon; 5 is a service.
function Read-LogonEvents {
    Read-EventLog -Log 'Security' -Filter @{ Id = 4625 } -Keep { $_.Properties.Count -gt 10 -and [int]$_.Properties[10].Value -eq 5 }
}
