# A server whose IIS' tool does not start, for iis-file.test.ts. Loaded after the other stand-ins, which are asked for everything else.
# The configuration file is written from the state of the machine, with as much as possible said once for all, as IIS writes it.

$HostFunctions['use-iis'] = @{ Name = 'Use-Iis' }
$global:Iis = @{ Tool = 'gone'; Module = $true; Files = $null }

# Tool: gone, or blocked by a policy. Module: whether the module of IIS is there. Files: their texts by name, in place of what the
# machine's are.
function Use-Iis {
    param([string]$Tool = 'gone', [bool]$Module = $true, [string]$Files = '')
    $global:Iis = @{ Tool = $Tool; Module = $Module; Files = $(if ($Files) { ConvertFrom-Json $Files }) }
    $Tool
}

$global:Rest = @{}
foreach ($name in 'Test-Path', 'Get-Content', 'Get-PoolXml') { $global:Rest[$name] = (Get-Item -LiteralPath "function:$name").ScriptBlock }

function Invoke-AppCmd {
    param([string[]]$Words)
    if ($global:Iis.Tool -eq 'gone' -or $global:At -eq 'computer') { Stop-Reading -Code 'not-on-this-system' -Target 'appcmd.exe' }
    Write-Error -ErrorId 'NativeCommandFailed' -Category ResourceUnavailable -Message 'blocked, in some language' -ErrorAction Stop
}

$global:IisFolder = 'C:\Windows\System32\inetsrv\config'

# Nothing where there is no such file.
function Get-IisText($File) {
    if ($global:Iis.Files) { return $global:Iis.Files.$File }
    if ($File -eq "$IisFolder\redirection.config") { '<configuration><configurationRedirection enabled="false" path="" /></configuration>' }
    if ($File -eq "$IisFolder\applicationHost.config" -and -not (Test-Refused 'web-site')) { Get-ApplicationHost }
}

function Test-Path {
    param([string]$LiteralPath)
    if ($global:At -eq 'server' -and $LiteralPath -eq $IisFolder) { return $true }
    if ($global:At -eq 'server' -and $LiteralPath -match '\.config$' -and $LiteralPath -notmatch '\\web\.config$') { return $null -ne (Get-IisText $LiteralPath) }
    & $global:Rest['Test-Path'] @PSBoundParameters
}

function Get-Content {
    param([string]$LiteralPath, [switch]$Raw, [int]$TotalCount, [int]$Tail, [string]$Encoding)
    $text = if ($global:At -eq 'server') { Get-IisText $LiteralPath }
    if ($null -eq $text) { return & $global:Rest['Get-Content'] @PSBoundParameters }
    # IIS writes UTF-8 without a mark. 5.1 takes such a file for the code page of the machine, unless it is told.
    if ($Encoding -eq 'UTF8') { $text } else { [Text.Encoding]::GetEncoding(28591).GetString([Text.Encoding]::UTF8.GetBytes($text)) }
}

function Get-Word($Truth) { "$Truth".ToLowerInvariant() }

function Get-ApplicationHost {
    $machine = $global:Machine
    $pool = $machine.pool
    $xml = if ($pool) { [xml]('<x>' + (@(& $global:Rest['Get-PoolXml']) -join '') + '</x>') }
    # The life of a worker is said once for all pools.
    $own = if ($xml) {
        $add = $xml.SelectSingleNode("/x/APPPOOL[@APPPOOL.NAME='$($pool.name)']/add")
        $life = $add.SelectSingleNode('recycling/periodicRestart')
        $time = $life.GetAttribute('time')
        $life.RemoveAttribute('time')
        $add.OuterXml
    }
    $there = @(Get-PracticeDirectories | Where-Object { $_.Value.exists })
    $plain = @('Content', 'Selfupdate')
    $folders = foreach ($one in $there) { if ($plain -contains $one.Name) { "<virtualDirectory path=`"/$($one.Name)`" physicalPath=`"$(Get-PracticePath $one.Name)`" />" } }
    $applications = foreach ($one in $there) { if ($plain -notcontains $one.Name) { "<application path=`"/$($one.Name)`"><virtualDirectory path=`"/`" physicalPath=`"$(Get-PracticePath $one.Name)`" /></application>" } }
    $listed = ([xml]('<x>' + (@(Get-SiteXml) -join '') + '</x>')).SelectNodes('/x/SITE')
    $sites = foreach ($one in $listed) {
        $name = ConvertTo-XmlText $one.GetAttribute('SITE.NAME')
        $bindings = foreach ($binding in $one.GetAttribute('bindings').Split(',')) { $kind, $where = $binding -split '/', 2; "<binding protocol=`"$kind`" bindingInformation=`"$where`" />" }
        $ours = $machine.site -and $one.GetAttribute('SITE.NAME') -eq $machine.site.name
        $more = if ($ours) { "$applications<applicationDefaults applicationPool=`"$($pool.name)`" />" }
        "<site name=`"$name`" id=`"$($one.GetAttribute('SITE.ID'))`"><application path=`"/`"><virtualDirectory path=`"/`" physicalPath=`"C:\inetpub\wwwroot`" />$(if ($ours) { $folders })</application>$more<bindings>$bindings</bindings></site>"
    }
    $locations = if ($machine.site) {
        foreach ($one in $there) {
            $flags = if ($one.Value.requireSsl) { 'Ssl, SslNegotiateCert' } else { 'None' }
            # Anonymous is what the whole server allows; a place says only where it does not. Places have no case.
            $anonymous = if (-not $one.Value.anonymous) { '<authentication><anonymousAuthentication enabled="false" /></authentication>' }
            $place = "$($machine.site.name)/$($one.Name.ToUpperInvariant())"
            "<location path=`"$(ConvertTo-XmlText $place)`"><system.webServer><security><access sslFlags=`"$flags`" />$anonymous</security></system.webServer></location>"
        }
    }
    $types = foreach ($type in @('.cab', '.exe', '.txt') + @($machine.webConfig.duplicateTypes)) { "<mimeMap fileExtension=`"$type`" mimeType=`"x/y`" />" }
    @"
<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <configSections><sectionGroup name="system.applicationHost"><section name="log" overrideModeDefault="Deny" /></sectionGroup></configSections>
  <system.applicationHost>
    <applicationPools><add name="DefaultAppPool" />$own<applicationPoolDefaults managedRuntimeVersion="v4.0"><processModel identityType="ApplicationPoolIdentity" /><recycling><periodicRestart time="$time" /></recycling></applicationPoolDefaults></applicationPools>
    <log centralLogFileMode="Site"><centralW3CLogFile enabled="true" directory="%SystemDrive%\inetpub\logs\LogFiles" /></log>
    <sites>$sites<siteDefaults><logFile logFormat="W3C" directory="C:\inetpub\logs\LogFiles" /></siteDefaults><applicationDefaults applicationPool="DefaultAppPool" /></sites>
  </system.applicationHost>
  <system.webServer>
    <security><access sslFlags="None" /><authentication><anonymousAuthentication enabled="true" userName="IUSR" /></authentication></security>
    <staticContent>$types</staticContent>
  </system.webServer>
  $locations
</configuration>
"@
}

function Get-State($State) {
    if (-not $global:Iis.Module) { Get-NoSuchCommand }
    [pscustomobject]@{ Value = ConvertTo-IisState $State }
}
function Get-WebAppPoolState { param([string]$Name) Get-State $global:Machine.pool.state }
function Get-WebsiteState {
    param([string]$Name)
    $site = $global:Machine.site
    Get-State $(if ($site -and $site.name -eq $Name) { $site.state } else { 'started' })
}
