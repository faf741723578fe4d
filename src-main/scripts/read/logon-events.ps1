# Failed logons of services within a week (probes.md, section 9): event 4625 with logon type 5. Chosen by the log itself, because those
# over the network can be thousands a minute.
function Read-LogonEvents {
    Read-EventLog -Log 'Security' -XPath "*[System[EventID=4625 and TimeCreated[timediff(@SystemTime) <= 604800000]] and EventData[Data[@Name='LogonType']='5']]"
}
