# The service of the database engine, by the name that follows from SqlServerName (probes.md: role.dbKind, svc.wid, svc.sql).
function Read-DatabaseService {
    $place = Get-DatabasePlace
    if ($place.kind -eq 'sql-elsewhere') { return [ordered]@{ where = 'elsewhere'; host = $place.host } }
    # Whether others keep databases there: their files lie beside. What cannot be seen counts as shared, so that nobody is forgotten.
    $shared = $true
    $folder = Get-DatabaseFolder -Place $place
    try {
        $own = @('master', 'model', 'msdbdata', 'tempdb', 'temp_*', 'model_*', 'SUSDB')
        $files = @(Get-ChildItem -LiteralPath $folder -Filter '*.mdf' | ForEach-Object { [IO.Path]::GetFileNameWithoutExtension($_.Name) })
        $shared = @($files | Where-Object { $file = $_; -not ($own | Where-Object { $file -like $_ }) }).Count -gt 0
    }
    catch { $shared = $true }
    [ordered]@{ where = 'here'; service = Get-ServiceRecord -Name $place.service; shared = $shared }
}
