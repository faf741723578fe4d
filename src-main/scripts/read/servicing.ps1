# Whether the finishing step after an update or upgrade of WSUS was run (probes.md: role.postinstall). WSUS keeps a number for each part
# of its role; 2 is one that is configured (the Desired State Configuration of WSUS goes by it too), any other waits.
function Read-Servicing {
    $setup = Get-RegistryNames -Key $WsusSetupKey
    # A role that was never configured waits for setup itself, which is another fact.
    if ($null -eq $setup -or @($setup.values) -notcontains 'WsusAdministratorsSid') { return [ordered]@{ pending = $false } }
    $services = Get-RoleServices
    $states = @('UpdateServices-Services', 'UpdateServices-WidDatabase', 'UpdateServices-Database' |
            Where-Object { $null -ne $services[$_] } | ForEach-Object { [int]$services[$_] })
    if ($states.Count -eq 0) {
        # WSUS 3.0 came with a setup program of its own and has no such step.
        if ("$(Get-SetupValue -Name 'VersionString')" -like '3.*') { return [ordered]@{ pending = $false } }
        Stop-Reading -Code 'not-on-this-system' -Target 'Installed Role Services'
    }
    [ordered]@{ pending = @($states | Where-Object { $_ -ne 2 }).Count -gt 0 }
}
