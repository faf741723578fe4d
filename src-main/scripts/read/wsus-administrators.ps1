# Who may administer WSUS (probes.md: sec.groupMembers, cm.account). Group and members by SID: their names are translated.
function Read-WsusAdministrators {
    $sid = ''
    $setup = Get-RegistryValues -Key $WsusSetupKey
    if ($null -ne $setup) {
        $sid = ConvertTo-SidText -Value $setup['WsusAdministratorsSid']
        # Before setup has come to its end there is neither group nor database.
        if ($sid -eq '' -and "$($setup['SqlServerName'])" -ne '') { Stop-Reading -Code 'needs-other-fact' -Target 'WsusAdministratorsSid' }
    }
    $name = "$(if ($sid -ne '') { Get-AccountName -Sid $sid })"
    $group = if ($name -ne '') { [ordered]@{ sid = $sid; name = Get-BareName -Name $name } } else { $null }
    # Whoever administers the server, administers WSUS.
    $chosen = New-Object System.Collections.ArrayList
    if ($group) {
        foreach ($one in $sid, 'S-1-5-32-544') {
            [void]$chosen.Add($one)
            foreach ($member in @(Get-GroupMemberSids -Group (Get-BareName -Name (Get-AccountName -Sid $one)))) { [void]$chosen.Add($member) }
        }
    }
    $manager = Get-SiteServerAccount
    $user = Get-CurrentUser
    $accounts = @(
        if ($manager) { [ordered]@{ account = $manager.Name; of = 'config-manager'; member = Test-Chosen -Account $manager -Chosen $chosen } }
        [ordered]@{ account = $user.Name; of = 'this-user'; member = Test-Chosen -Account $user -Chosen $chosen }
    )
    [ordered]@{ group = $group; accounts = $accounts }
}
