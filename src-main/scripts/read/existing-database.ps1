# The files of a SUSDB in the folder of the Windows Internal Database (probes.md: db.size). What its engine says of it is asked there.
function Read-ExistingDatabase {
    $files = @('SUSDB.mdf', 'SUSDB_log.ldf' | ForEach-Object { "$env:SystemRoot\WID\Data\$_" } | Where-Object { Test-Path -LiteralPath $_ })
    [ordered]@{ files = $files }
}
