# Where SUSDB is, as the registry says, and the account under which WSUS comes to it from here (probes.md: role.dbKind). Not a fact: the
# way to those that are read from the database.
function Read-DatabasePlace {
    $server = "$(Get-SetupValue -Name 'SqlServerName')"
    if ($server -eq '') { Stop-Reading -Code 'needs-other-fact' -Target 'SqlServerName' }
    $database = "$(Get-SetupValue -Name 'SqlDatabaseName')"
    $name = [string](Get-ServerName)
    [ordered]@{
        server   = $server
        database = if ($database -eq '') { 'SUSDB' } else { $database }
        machine  = $name
        account  = Get-MachineAccount -Name $name
    }
}
