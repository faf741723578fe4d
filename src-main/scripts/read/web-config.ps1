# The configuration files of the WSUS site, as IIS would load them (probes.md: iis.webconfig.valid, iis.mime, iis.impersonation).
function Read-WebConfig {
    $target = [Environment]::ExpandEnvironmentVariables("$(Get-SetupValue -Name 'TargetDir')").TrimEnd('\')
    # Before the role was configured its files lie where setup puts them; no key says so yet.
    if ($target -eq '') { $target = "$env:ProgramFiles\Update Services" }
    $names = @('Root', 'ApiRemoting30', 'ClientWebService', 'DssAuthWebService', 'Inventory', 'ReportingWebService',
        'ServerSyncWebService', 'SimpleAuthWebService')
    $root = $null
    $files = foreach ($name in $names) {
        $folder = "$target\WebServices\$name"
        if (-not (Test-Path -LiteralPath "$folder\web.config")) { continue }
        $document = Read-XmlFile -File "$folder\web.config"
        if ($name -eq 'Root') { $root = $document }
        $copy = $null
        if ($null -eq $document) {
            $copy = Get-ChildItem -LiteralPath $folder -Filter 'web.config*' |
                Where-Object { $_.Name -ne 'web.config' -and $null -ne (Read-XmlFile -File "$folder\$($_.Name)") } |
                Sort-Object -Property LastWriteTimeUtc -Descending | Select-Object -First 1
        }
        [ordered]@{
            path       = "WebServices\$name\web.config"
            wellFormed = ($null -ne $document)
            copy       = if ($copy) { [string]$copy.Name } else { $null }
        }
    }
    $server = @(Get-IisElements -Words 'list', 'config', '/section:staticContent' -Element 'CONFIG/*/mimeMap' | ForEach-Object { $_.GetAttribute('fileExtension') })
    $static = if ($root) { $root.SelectSingleNode('/configuration/system.webServer/staticContent') }
    $removed = @(if ($static) { $static.SelectNodes('remove') | ForEach-Object { $_.GetAttribute('fileExtension') } })
    $cleared = $null -ne $static -and $null -ne $static.SelectSingleNode('clear')
    $added = @(if ($static) { $static.SelectNodes('mimeMap') | ForEach-Object { $_.GetAttribute('fileExtension') } })
    $identity = if ($root) { $root.SelectSingleNode('/configuration/system.web/identity') }
    [ordered]@{
        files          = @($files)
        duplicateTypes = @($added | Where-Object { $server -contains $_ -and -not $cleared -and $removed -notcontains $_ })
        impersonation  = $null -ne $identity -and $identity.GetAttribute('impersonate') -eq 'true'
    }
}
