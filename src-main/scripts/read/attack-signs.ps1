# Traces of the attack on CVE-2025-59287: both names stand in the text untranslated (probes.md: evt.wsus.7053).
function Read-AttackSigns {
    $records = @(Get-EventRecords -Filter @{ LogName = 'Application'; ProviderName = 'Windows Server Update Services'; Id = 7032, 7053 } -Most 2000)
    $signs = @($records | Where-Object {
            $text = (@($_.Properties) | ForEach-Object { [string]$_.Value }) -join ' '
            $text.Contains('InvalidCastException') -and $text.Contains('ObjectDataProvider')
        })
    [ordered]@{ lastAt = if ($signs) { ConvertTo-Moment $signs[0].TimeCreated } else { $null } }
}
