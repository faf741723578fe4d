# Runs one query that the program ships and gives its rows as JSON can carry them. The text is never changed: what varies goes in as
# parameters. Types: text, number or yes-no, one for each name; the values are written as text.
function Read-InvokeSql {
    param(
        [string]$ConnectionString,
        [string]$Text,
        [string[]]$Names = @(),
        [string[]]$Types = @(),
        [string[]]$Values = @(),
        [int]$Seconds,
        [int]$Most
    )
    $invariant = [Globalization.CultureInfo]::InvariantCulture
    $parameters = @(for ($at = 0; $at -lt $Names.Count; $at++) {
            $value = $Values[$at]
            switch ($Types[$at]) {
                'text' { $value = [string]$value }
                'number' { $value = [int]::Parse($value, $invariant) }
                'yes-no' { $value = $value -eq 'true' }
                default { Stop-Reading -Code 'read-failed' -Target "no such type: $($Types[$at])" }
            }
            @{ name = $Names[$at]; value = $value }
        })
    $answer = Invoke-SqlQuery -ConnectionString $ConnectionString -Text $Text -Parameters $parameters -Seconds $Seconds -Most $Most
    $rows = @(foreach ($row in $answer.rows) {
            $plain = [ordered]@{}
            foreach ($name in @($row.Keys)) {
                $value = $row[$name]
                # Moments of the database are UTC and do not say so; a number of 64 bits would lose its end.
                if ($value -is [datetime]) { $value = $value.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", $invariant) }
                elseif ($value -is [long]) { $value = $value.ToString($invariant) }
                elseif ($value -is [guid]) { $value = $value.ToString() }
                $plain[$name] = $value
            }
            $plain
        })
    [ordered]@{ rows = $rows; more = $answer.more; refusal = $answer.refusal }
}
