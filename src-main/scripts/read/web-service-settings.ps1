# Sign-in, SSL and rights of each directory of the web services (probes.md: iis.apps, iis.auth, iis.ssl).
function Read-WebServiceSettings {
    $site = Get-WsusSite
    if (-not $site) { return }
    $folders = @{}
    foreach ($directory in (Get-IisElements -Words 'list', 'vdir' -Element 'VDIR')) {
        $folders[$directory.GetAttribute('VDIR.NAME').TrimEnd('/')] = $directory.GetAttribute('physicalPath')
    }
    $names = @('ApiRemoting30', 'ClientWebService', 'DssAuthWebService', 'ServerSyncWebService', 'SimpleAuthWebService', 'Content',
        'Inventory', 'ReportingWebService')
    foreach ($name in $names) {
        $place = "$($site.name)/$name"
        $folder = [Environment]::ExpandEnvironmentVariables([string]$folders[$place])
        $exists = $folder -ne '' -and (Test-Path -LiteralPath $folder)
        [ordered]@{
            directory  = $name
            exists     = $exists
            anonymous  = (Get-IisSetting -Place $place -Section 'anonymousAuthentication' -Attribute 'enabled') -eq 'true'
            requireSsl = "$(Get-IisSetting -Place $place -Section 'access' -Attribute 'sslFlags')" -match '(^|[ ,])Ssl($|[ ,])'
            readable   = $exists -and (Test-FolderReadable -Folder $folder)
        }
    }
}
