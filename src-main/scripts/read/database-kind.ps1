# Where SUSDB is (probes.md: role.dbKind).
function Read-DatabaseKind { (Get-DatabasePlace).kind }
