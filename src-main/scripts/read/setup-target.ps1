# What setup was told of the database, whether it has come to its end or not: the registry, else the newest log of setup, else the
# Windows Internal Database where that is installed. Not a fact: the way to those that are asked there.
function Read-SetupTarget {
    $server = "$(Get-SetupValue -Name 'SqlServerName')"
    if ($server -eq '') { $server = "$(Get-SetupInstance)" }
    if ($server -eq '' -and (Get-ServiceRecord -Name 'MSSQL$MICROSOFT##WID')) { $server = 'MICROSOFT##WID' }
    $database = "$(Get-SetupValue -Name 'SqlDatabaseName')"
    $product = Get-RegistryValues -Key 'SYSTEM\CurrentControlSet\Control\ProductOptions'
    [ordered]@{
        server       = $server
        database     = if ($database -eq '') { 'SUSDB' } else { $database }
        machine      = [string](Get-ServerName)
        person       = [string](Get-CurrentUser).Name
        # A domain controller calls itself LanmanNT (probes.md: host.rolesConflict).
        isController = $null -ne $product -and $product['ProductType'] -eq 'LanmanNT'
    }
}
