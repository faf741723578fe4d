# What IIS knows of its sites, its pools and their settings (probes.md, section 5). Dot-sourced by the host after files.ps1.

# What IIS' tool lists, as elements of XML. Where it may not start, or is gone, they come out of the file.
function Get-IisElements {
    param([string[]]$Words, [string]$Element)
    try { $text = Invoke-AppCmd -Words $Words }
    catch {
        if ($_.FullyQualifiedErrorId -notmatch '^(not-on-this-system,|NativeCommandFailed)') { throw }
        return Get-IisElementsOfFile -Words $Words -Element $Element
    }
    if ($text -match '(?m)^\s*ERROR \(|<ERROR\b') {
        $code = if ($text -match 'hresult\W{1,3}(?:0x)?([0-9A-Fa-f]{8})') { $Matches[1] } else { '' }
        # Files of IIS that may not be opened are an error of the configuration there, without a number.
        if ($code -eq '80070005' -or ($code -eq '' -and -not (Test-Elevated))) { Stop-Reading -Code 'access-denied' -Target 'applicationHost.config' }
        Stop-Reading -Code 'read-failed' -Target $(if ($code) { "appcmd 0x$code" } else { 'appcmd configuration error' })
    }
    try { $document = [xml]$text } catch { Stop-Reading -Code 'unreadable' -Target 'appcmd' }
    $document.SelectNodes("/appcmd/$Element")
}

# Every site of this host: number, name and bindings as IIS' own tools write them, and the state where the tool says it; Get-SiteState
# knows it everywhere.
function Get-IisSites {
    foreach ($site in (Get-IisElements -Words 'list', 'site' -Element 'SITE')) {
        [ordered]@{
            id       = [long]$site.GetAttribute('SITE.ID')
            name     = $site.GetAttribute('SITE.NAME')
            state    = $site.GetAttribute('state').ToLowerInvariant()
            bindings = @($site.GetAttribute('bindings').Split(',') | Where-Object { $_ } | ForEach-Object { $_ -replace '^(\w+)/', '$1 ' })
        }
    }
}

# The site of WSUS, by the number in the registry: its name is translated. Nothing where there is none.
function Get-WsusSite {
    $id = [long](Get-SetupValue -Name 'IISTargetWebSiteIndex')
    Get-IisSites | Where-Object { $_.id -eq $id } | Select-Object -First 1
}

# Name of the pool that carries the web services of WSUS; the usual one where the site has none.
function Get-WsusPoolName {
    $site = Get-WsusSite
    if ($site) {
        $service = Get-IisElements -Words 'list', 'app' -Element 'APP' |
            Where-Object { $_.GetAttribute('APP.NAME') -eq "$($site.name)/ClientWebService" }
        if ($service) { return $service.GetAttribute('APPPOOL.NAME') }
    }
    'WsusPool'
}

# One attribute of one section of IIS' configuration, as it is in effect for a place.
function Get-IisSetting {
    param([string]$Place, [string]$Section, [string]$Attribute)
    $found = @(Get-IisElements -Words 'list', 'config', $Place, "/section:$Section", '/config:*' -Element 'CONFIG/*')
    if ($found.Count -gt 0) { $found[0].GetAttribute($Attribute) }
}

# State of a site or of a pool that IIS' tool does not say: by the module of IIS, which not every server has. Unknown while IIS is
# stopped: it runs neither then.
function Get-IisState {
    param([string]$Site, [string]$Pool)
    foreach ($service in @(if ($Site) { 'W3SVC' }) + 'WAS') {
        $record = Get-ServiceRecord -Name $service
        if (-not $record -or $record.state -ne 'running') { return 'unknown' }
    }
    try { $state = if ($Site) { Get-WebsiteState -Name $Site } else { Get-WebAppPoolState -Name $Pool } }
    catch {
        if ($_.FullyQualifiedErrorId -notmatch '^(CommandNotFoundException|CouldNotAutoload)') { throw }
        Stop-Reading -Code 'not-on-this-system' -Target 'appcmd.exe'
    }
    ([string]$state.Value).ToLowerInvariant()
}

# State of one of Get-IisSites.
function Get-SiteState {
    param($Site)
    if ($Site.state) { $Site.state } else { Get-IisState -Site $Site.name }
}
