# Requests of consoles, and of Configuration Manager, that were refused within a day (probes.md: iis.logs). What every sign-in begins
# with is none: 401.2, and 401.1 without credentials (SEC_E_NO_CREDENTIALS), with which NTLM asks for them.
function Read-ConsoleRequests {
    $since = (Get-Date).AddDays(-1)
    $from = ConvertTo-Moment $since
    $refused = @(Get-SiteLogs -Since $since | ForEach-Object { Get-LoggedRequests -File $_ -Words '/ApiRemoting30/' -Pattern '/ApiRemoting30/\S* .* 40[13] ' } | Where-Object {
            $_.At -ge $from -and @(401, 403) -contains $_.Status -and
            -not ($_.Status -eq 401 -and ($_.SubStatus -eq 2 -or ($_.SubStatus -eq 1 -and $_.Win32 -eq 2148074254)))
        })
    [ordered]@{
        refused = @($refused | Sort-Object -Property @{ Expression = { $_.At } } -Descending | Select-Object -First 200 | ForEach-Object {
                [ordered]@{ at = $_.At; status = $_.Status; subStatus = $_.SubStatus; account = $_.Account }
            })
    }
}
