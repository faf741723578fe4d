# How the directory of the SelfUpdate tree is set up (probes.md: http.endpoint.selfUpdate). What comes of asking for it, the program
# finds out itself.
function Read-SelfUpdate {
    $site = Get-WsusSite
    $place = if ($site) { "$($site.name)/Selfupdate" }
    $folder = ''
    if ($place) {
        foreach ($directory in (Get-IisElements -Words 'list', 'vdir' -Element 'VDIR')) {
            if ($directory.GetAttribute('VDIR.NAME').TrimEnd('/') -ne $place) { continue }
            $folder = [Environment]::ExpandEnvironmentVariables($directory.GetAttribute('physicalPath'))
        }
    }
    $exists = $folder -ne '' -and (Test-Path -LiteralPath $folder)
    $setting = { param([string]$Section, [string]$Attribute) if ($place) { Get-IisSetting -Place $place -Section $Section -Attribute $Attribute } }
    # Between quotes, because nothing at all matches nothing and gives no answer.
    $flags = "$(& $setting 'access' 'sslFlags')"
    [ordered]@{
        directoryExists = $exists
        anonymous       = (& $setting 'anonymousAuthentication' 'enabled') -eq 'true'
        requireSsl      = $flags -match '(^|[ ,])Ssl($|[ ,])'
        readable        = $exists -and (Test-FolderReadable -Folder $folder)
    }
}
