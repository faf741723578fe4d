# Runs one query that the program ships, as the account that runs the program, and gives its rows.
# The text is never changed: what varies goes in as parameters, and a refusal comes out as a number and a state.
function Invoke-Sql {
    param(
        [string]$ConnectionString,
        [string]$Text,
        [string[]]$Names = @(),
        # text, number or yes-no, one for each name; the values are written as text.
        [string[]]$Types = @(),
        [string[]]$Values = @(),
        [int]$Seconds,
        [int]$Most
    )
    $rows = New-Object System.Collections.ArrayList
    $more = $false
    $refusal = $null
    $connection = New-Object System.Data.SqlClient.SqlConnection $ConnectionString
    try {
        $connection.Open()
        $command = $connection.CreateCommand()
        $command.CommandText = $Text
        $command.CommandTimeout = $Seconds
        for ($at = 0; $at -lt $Names.Count; $at++) {
            [void]$command.Parameters.Add((New-SqlValue -Name $Names[$at] -Type $Types[$at] -Value $Values[$at]))
        }
        $reader = $command.ExecuteReader()
        while ($reader.Read()) {
            if ($rows.Count -ge $Most) {
                $more = $true
                $command.Cancel()
                break
            }
            $row = [ordered]@{}
            for ($at = 0; $at -lt $reader.FieldCount; $at++) {
                $row[$reader.GetName($at)] = ConvertFrom-SqlValue -Value $reader.GetValue($at)
            }
            [void]$rows.Add($row)
        }
    }
    catch {
        $cause = $_.Exception
        while ($cause -and -not ($cause -is [System.Data.SqlClient.SqlException])) { $cause = $cause.InnerException }
        if (-not $cause) { throw }
        $refusal = [ordered]@{ number = [int]$cause.Number; state = [int]$cause.State }
    }
    finally { $connection.Dispose() }
    if ($refusal) { $rows.Clear() }
    [ordered]@{ rows = $rows.ToArray(); more = $more; refusal = $refusal }
}

# One parameter with its type; an unknown type is a fault of the program.
function New-SqlValue {
    param([string]$Name, [string]$Type, [string]$Value)
    $invariant = [Globalization.CultureInfo]::InvariantCulture
    $parameter = New-Object System.Data.SqlClient.SqlParameter
    $parameter.ParameterName = '@' + $Name
    switch ($Type) {
        'text' {
            $parameter.SqlDbType = [System.Data.SqlDbType]::NVarChar
            $parameter.Size = 4000
            $parameter.Value = $Value
        }
        'number' {
            $parameter.SqlDbType = [System.Data.SqlDbType]::Int
            $parameter.Value = [int]::Parse($Value, $invariant)
        }
        'yes-no' {
            $parameter.SqlDbType = [System.Data.SqlDbType]::Bit
            $parameter.Value = ($Value -eq 'true')
        }
        default { throw "no such type: $Type" }
    }
    $parameter
}

# A value as JSON can carry it: moments of the database are UTC, and a number of 64 bits would lose its end.
function ConvertFrom-SqlValue {
    param([object]$Value)
    $invariant = [Globalization.CultureInfo]::InvariantCulture
    if ($Value -is [DBNull]) { return $null }
    if ($Value -is [datetime]) { return $Value.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", $invariant) }
    if ($Value -is [long]) { return $Value.ToString($invariant) }
    if ($Value -is [guid]) { return $Value.ToString() }
    $Value
}
