# The configuration file of IIS, for a server where its own tool may not start: what the tool would list, but for the states, which no
# file knows. Dot-sourced by the host after iis.ps1.

# The file itself, from wherever IIS was told to take it.
function Get-IisFile {
    $folder = "$env:SystemRoot\System32\inetsrv\config"
    if (-not (Test-Path -LiteralPath $folder)) { Stop-Reading -Code 'not-on-this-system' -Target 'appcmd.exe' }
    if (Test-Path -LiteralPath "$folder\redirection.config") {
        $redirection = Read-XmlFile -File "$folder\redirection.config"
        $elsewhere = if ($null -ne $redirection) { $redirection.SelectSingleNode('/configuration/configurationRedirection[@enabled="true"]') }
        if ($elsewhere) { $folder = [Environment]::ExpandEnvironmentVariables($elsewhere.GetAttribute('path')).TrimEnd('\') }
    }
    $file = "$folder\applicationHost.config"
    if (-not (Test-Path -LiteralPath $file)) {
        Stop-Reading -Code $(if (Test-Elevated) { 'read-failed' } else { 'access-denied' }) -Target 'applicationHost.config'
    }
    $document = Read-XmlFile -File $file
    if ($null -eq $document) { Stop-Reading -Code 'unreadable' -Target 'applicationHost.config' }
    $document.DocumentElement
}

# One element out of several that stand for the same, the nearest first: what one does not say, the next one says. LocalName, because
# a Name that is an attribute hides that of the element.
function Join-IisElements {
    param([object[]]$Elements)
    $said = @($Elements | Where-Object { $null -ne $_ })
    $result = $said[0].CloneNode($true)
    foreach ($more in ($said | Select-Object -Skip 1)) {
        foreach ($attribute in $more.Attributes) {
            if (-not $result.HasAttribute($attribute.LocalName)) { $result.SetAttribute($attribute.LocalName, $attribute.Value) }
        }
        foreach ($child in $more.SelectNodes('*')) {
            $own = $result.SelectSingleNode($child.LocalName)
            if ($own) { [void]$result.ReplaceChild((Join-IisElements -Elements $own, $child), $own) }
            else { [void]$result.AppendChild($result.OwnerDocument.ImportNode($child, $true)) }
        }
    }
    $result
}

# Where the sections stand that are asked for, and what IIS' schema says where the file does not.
$IisSections = @{
    'anonymousAuthentication'     = @{ Path = 'system.webServer/security/authentication/anonymousAuthentication'; Schema = '<x enabled="true" />' }
    'access'                      = @{ Path = 'system.webServer/security/access'; Schema = '<x sslFlags="None" />' }
    'staticContent'               = @{ Path = 'system.webServer/staticContent'; Schema = '<x />' }
    'system.applicationHost/log'  = @{ Path = 'system.applicationHost/log'; Schema = '<x centralLogFileMode="Site" />' }
}

# Whether somebody let a web.config say it too, which IIS does not by itself for what is asked of a place.
function Test-IisUnlocked {
    param($File, [string]$Section, [string]$Path)
    $File.SelectNodes("configSections//section[@name='$Section' and @overrideModeDefault='Allow']").Count -gt 0 -or
    $File.SelectNodes("location[@overrideMode='Allow' or @allowOverride='true']/$Path").Count -gt 0
}

# One section as it is in effect for a place: what is said for it, then for what it lies in, then for all. What this file does not
# decide alone is the tool's to say.
function Get-IisSection {
    param($File, [string]$Place, [string]$Section)
    $where = $IisSections[$Section]
    if ($Place -ne '' -and (Test-IisUnlocked -File $File -Section $Section -Path $where.Path)) {
        Stop-Reading -Code 'not-on-this-system' -Target 'appcmd.exe'
    }
    $nearest = New-Object System.Collections.ArrayList
    for ($at = $Place; $at -ne ''; $at = $at.Substring(0, [Math]::Max(0, $at.LastIndexOf('/')))) {
        foreach ($location in $File.SelectNodes('location')) {
            if ($location.GetAttribute('path').Trim('/') -eq $at) { [void]$nearest.Add($location.SelectSingleNode($where.Path)) }
        }
    }
    foreach ($location in $File.SelectNodes('location[not(@path) or @path="" or @path="."]')) {
        [void]$nearest.Add($location.SelectSingleNode($where.Path))
    }
    Join-IisElements -Elements ($nearest.ToArray() + $File.SelectSingleNode($where.Path) + ([xml]$where.Schema).DocumentElement)
}

# The sites, or their applications, or the folders of those, with their names and attributes as IIS' tool has them.
function Add-IisSites {
    param($Answer, $File, [string]$Kind)
    $defaults = $File.SelectSingleNode('system.applicationHost/sites')
    foreach ($site in $File.SelectNodes('system.applicationHost/sites/site')) {
        $name = $site.GetAttribute('name')
        if ($Kind -eq 'site') {
            $bindings = foreach ($one in $site.SelectNodes('bindings/binding')) { $one.GetAttribute('protocol') + '/' + $one.GetAttribute('bindingInformation') }
            $about = [ordered]@{ 'SITE.NAME' = $name; 'SITE.ID' = $site.GetAttribute('id'); bindings = @($bindings) -join ',' }
            Add-IisElement -Answer $Answer -Name 'SITE' -About $about -Inside (Join-IisElements -Elements $site, $defaults.SelectSingleNode('siteDefaults'))
            continue
        }
        foreach ($application in $site.SelectNodes('application')) {
            $path = $application.GetAttribute('path')
            if ($Kind -eq 'app') {
                $all = Join-IisElements -Elements $application, $site.SelectSingleNode('applicationDefaults'), $defaults.SelectSingleNode('applicationDefaults')
                Add-IisElement -Answer $Answer -Name 'APP' -About @{ 'APP.NAME' = $name + $path; 'APPPOOL.NAME' = $all.GetAttribute('applicationPool') }
                continue
            }
            foreach ($folder in $application.SelectNodes('virtualDirectory')) {
                $about = @{ 'VDIR.NAME' = $name + $path.TrimEnd('/') + $folder.GetAttribute('path'); physicalPath = $folder.GetAttribute('physicalPath') }
                Add-IisElement -Answer $Answer -Name 'VDIR' -About $about
            }
        }
    }
}

function Add-IisElement {
    param($Answer, [string]$Name, $About, $Inside)
    $made = $Answer.CreateElement($Name)
    foreach ($key in $About.Keys) { $made.SetAttribute($key, $About[$key]) }
    if ($Inside) { [void]$made.AppendChild($Answer.ImportNode($Inside, $true)) }
    [void]$Answer.DocumentElement.AppendChild($made)
}

# What IIS' tool would list for these words, without states.
function Get-IisElementsOfFile {
    param([string[]]$Words, [string]$Element)
    $file = Get-IisFile
    $answer = [xml]'<appcmd />'
    switch ($Words[1]) {
        'apppool' {
            $defaults = $file.SelectSingleNode('system.applicationHost/applicationPools/applicationPoolDefaults')
            foreach ($pool in $file.SelectNodes('system.applicationHost/applicationPools/add')) {
                Add-IisElement -Answer $answer -Name 'APPPOOL' -About @{ 'APPPOOL.NAME' = $pool.GetAttribute('name') } -Inside (Join-IisElements -Elements $pool, $defaults)
            }
        }
        'config' {
            $place = if ($Words[2] -like '/section:*') { '' } else { $Words[2] }
            $section = [string]($Words | Where-Object { $_ -like '/section:*' }) -replace '^/section:'
            Add-IisElement -Answer $answer -Name 'CONFIG' -About @{} -Inside (Get-IisSection -File $file -Place $place -Section $section)
        }
        default { Add-IisSites -Answer $answer -File $file -Kind $Words[1] }
    }
    $answer.SelectNodes("/appcmd/$Element")
}
