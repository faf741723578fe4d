# The stand-ins of IIS, of the network and of the firewall. See machine.ps1.

function ConvertTo-XmlText($Text) { [System.Security.SecurityElement]::Escape([string]$Text) }

$global:WebFolder = 'C:\Program Files\Update Services\WebServices\'

# The settings of a folder of the web services, by its path on disk; nothing where there is no such folder.
function Get-PracticeFolder($Path) {
    foreach ($one in (Get-PracticeDirectories)) {
        if ($one.Value.exists -and (Get-PracticePath $one.Name) -eq $Path) { return $one.Value }
    }
}

# The directories of the web services, and SelfUpdate, which is one of its own.
function Get-PracticeDirectories {
    Get-Fields $global:Machine.webServices
    [pscustomobject]@{ Name = 'Selfupdate'; Value = $global:Machine.selfUpdate }
}

function Get-PracticePath($Name) {
    if ($Name -eq 'Content') { 'D:\WSUS\WsusContent' } elseif ($Name -eq 'Selfupdate') { 'C:\Program Files\Update Services\SelfUpdate' } else { $WebFolder + $Name }
}

function Get-Acl {
    param([string]$LiteralPath)
    $own = Get-SetupSddl $LiteralPath
    if ($own) { return [pscustomobject]@{ Sddl = $own } }
    $sddl = 'O:BAG:SYD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)'
    if ((Get-PracticeFolder $LiteralPath).readable) { $sddl += '(A;OICI;0x1200a9;;;BU)(A;OICI;0x1200a9;;;NS)' }
    [pscustomobject]@{ Sddl = $sddl }
}

# Of windows.ps1: the XML of appcmd.
function Invoke-AppCmd {
    param([string[]]$Words)
    $fact = if ($Words[1] -eq 'apppool') { 'app-pool' } else { 'web-site' }
    if (Test-Refused $fact) { return 'ERROR ( message:Configuration error' + "`n" + 'Filename: redirection.config' + "`n" + 'Line Number: 0' + "`n" + 'Description: ' + [char]0xAC70 + ' )' }
    $body = switch ($Words[1]) {
        'site' { Get-SiteXml -Config:($Words -contains '/config:*') }
        'apppool' { Get-PoolXml }
        'app' { Get-AppXml }
        'vdir' { Get-VdirXml }
        'config' { Get-ConfigXml -Place $Words[2] -Section $Words[3] }
        default { throw "the stand-in knows no appcmd $Words" }
    }
    '<?xml version="1.0" encoding="UTF-8"?>' + "`n<appcmd>`n" + ($body -join "`n") + "`n</appcmd>"
}

function Test-Iis { $global:Machine.services.WAS.state -eq 'running' -and $global:Machine.services.W3SVC.state -eq 'running' }

function ConvertTo-IisState($State) { $State.Substring(0, 1).ToUpperInvariant() + $State.Substring(1) }

function Get-SiteXml {
    param([switch]$Config)
    $site = $global:Machine.site
    $inside = if ($Config) { '<site name="x"><logFile logExtFileFlags="Date, Time" logFormat="W3C" enabled="true" directory="C:\inetpub\logs\LogFiles" period="Daily" /></site>' }
    $number = 1
    foreach ($name in @($global:Machine.otherSites)) {
        $same = $site -and $site.sameBinding -eq $name
        $held = @($global:Machine.installation.ports | Where-Object { $_.holder -and $_.holder.name -eq $name })
        $bindings = if ($same) { ($site.bindings -replace '^(\w+) ', '$1/') -join ',' } elseif ($held) { "http/*:$($held[0].port):" } else { 'http/*:80:' }
        $state = if (Test-Iis) { 'Started' } else { 'Unknown' }
        '  <SITE SITE.NAME="{0}" SITE.ID="{1}" bindings="{2}" state="{3}">{4}</SITE>' -f (ConvertTo-XmlText $name), $number, $bindings, $state, $inside
        $number++
    }
    if ($site) {
        $bindings = ($site.bindings -replace '^(\w+) ', '$1/') -join ','
        $state = if (Test-Iis) { ConvertTo-IisState $site.state } else { 'Unknown' }
        '  <SITE SITE.NAME="{0}" SITE.ID="{1}" bindings="{2}" state="{3}">{4}</SITE>' -f (ConvertTo-XmlText $site.name), $site.id, $bindings, $state, $inside
    }
}

function Get-PoolXml {
    $duration = { param($seconds) $t = [timespan]::FromSeconds($seconds); '{0}{1:00}:{2:00}:{3:00}' -f $(if ($t.Days) { "$($t.Days)." }), $t.Hours, $t.Minutes, $t.Seconds }
    '  <APPPOOL APPPOOL.NAME="DefaultAppPool" PipelineMode="Integrated" RuntimeVersion="v4.0" state="Started"><add name="DefaultAppPool" /></APPPOOL>'
    $pool = $global:Machine.pool
    if (-not $pool) { return }
    $state = if ($global:Machine.services.WAS.state -eq 'running') { ConvertTo-IisState $pool.state } else { 'Unknown' }
    $builtIn = @('NetworkService', 'LocalSystem', 'LocalService', 'ApplicationPoolIdentity') -contains $pool.identity
    $identity = if ($builtIn) { "identityType=`"$($pool.identity)`" userName=`"`"" } else { "identityType=`"SpecificUser`" userName=`"$(ConvertTo-XmlText $pool.identity)`"" }
    @"
  <APPPOOL APPPOOL.NAME="$($pool.name)" PipelineMode="Integrated" RuntimeVersion="v4.0" state="$state">
    <add name="$($pool.name)" queueLength="$($pool.queueLength)" autoStart="$("$($pool.autoStart)".ToLowerInvariant())">
      <processModel $identity idleTimeout="$(& $duration ($pool.idleMinutes * 60))" pingingEnabled="$("$($pool.pinging)".ToLowerInvariant())" pingResponseTime="$(& $duration $pool.pingSeconds)" startupTimeLimit="$(& $duration $pool.startupSeconds)" />
      <recycling><periodicRestart memory="0" privateMemory="$($pool.privateMemoryKilobytes)" requests="0" time="$(& $duration ($pool.recycleMinutes * 60))" /></recycling>
      <failure rapidFailProtection="true" />
    </add>
  </APPPOOL>
"@
}

function Get-WebServiceNames { foreach ($one in (Get-PracticeDirectories)) { if ($one.Value.exists) { $one.Name } } }

function Get-AppXml {
    if (-not $global:Machine.site) { return }
    $site = ConvertTo-XmlText $global:Machine.site.name
    foreach ($name in @(Get-WebServiceNames | Where-Object { @('Content', 'Selfupdate') -notcontains $_ })) {
        '  <APP path="/{0}" APP.NAME="{1}/{0}" APPPOOL.NAME="{2}" SITE.NAME="{1}" />' -f $name, $site, $global:Machine.pool.name
    }
}

function Get-VdirXml {
    if (-not $global:Machine.site) { return }
    foreach ($name in @(Get-WebServiceNames)) {
        $site = ConvertTo-XmlText $global:Machine.site.name
        # An application has a root directory of its own; a plain directory lies in the application of the site.
        $slash = if (@('Content', 'Selfupdate') -contains $name) { '' } else { '/' }
        '  <VDIR VDIR.NAME="{0}/{1}{2}" physicalPath="{3}" path="/{1}" APP.NAME="{0}/" />' -f $site, $name, $slash, (Get-PracticePath $name)
    }
}

function Get-ConfigXml {
    param([string]$Place, [string]$Section)
    if ($Place -eq '/section:staticContent') {
        $types = foreach ($type in @('.cab', '.exe', '.txt') + @($global:Machine.webConfig.duplicateTypes)) { '<mimeMap fileExtension="{0}" mimeType="x/y" />' -f $type }
        return '  <CONFIG CONFIG.SECTION="system.webServer/staticContent"><system.webServer-staticContent>' + ($types -join '') + '</system.webServer-staticContent></CONFIG>'
    }
    if ($Place -eq '/section:system.applicationHost/log') { return '  <CONFIG CONFIG.SECTION="system.applicationHost/log"><system.applicationHost-log centralLogFileMode="Site" /></CONFIG>' }
    $name = $Place.Substring($Place.LastIndexOf('/') + 1)
    $settings = (Get-PracticeDirectories | Where-Object { $_.Name -eq $name }).Value
    $element = if ($Section -eq '/section:anonymousAuthentication') {
        '<system.webServer-security-authentication-anonymousAuthentication enabled="{0}" userName="IUSR" />' -f "$($settings.anonymous)".ToLowerInvariant()
    }
    else { '<system.webServer-security-access sslFlags="{0}" />' -f $(if ($settings.requireSsl) { 'Ssl, SslNegotiateCert' } else { 'SslNegotiateCert' }) }
    '  <CONFIG CONFIG.SECTION="x" path="MACHINE/WEBROOT/APPHOST" overrideMode="Inherit" locked="false">' + $element + '</CONFIG>'
}

function Get-NetTCPConnection {
    param([string]$State)
    $site = $global:Machine.site
    [pscustomobject]@{ LocalAddress = '::'; LocalPort = [uint16]135; State = 'Listen'; OwningProcess = [uint32]900 }
    foreach ($one in $global:Machine.installation.ports) {
        if ($one.holder -and $one.holder.kind -eq 'site') { [pscustomobject]@{ LocalAddress = '::'; LocalPort = [uint16]$one.port; State = 'Listen'; OwningProcess = [uint32]4 } }
    }
    if (-not $site) { return }
    $id = 0
    if ($site.portTakenBy) { $id = $site.portTakenBy.pid }
    elseif ((Test-Iis) -and ($site.state -eq 'started' -or $null -ne $site.sameBinding)) { $id = 4 }
    if ($id) { [pscustomobject]@{ LocalAddress = '::'; LocalPort = [uint16]$site.port; State = 'Listen'; OwningProcess = [uint32]$id } }
}

function Get-Process {
    param([int]$Id)
    if ($global:Machine.site.portTakenBy.pid -eq $Id) { [pscustomobject]@{ Id = $Id; ProcessName = $global:Machine.site.portTakenBy.process } }
    else { Write-Error -ErrorId 'NoProcessFoundForGivenId' -Message 'no such process' -ErrorAction Stop }
}

# The firewall keeps rules and their ports apart; what joins them is the id of the instance.
function Get-FirewallRules($Store) {
    foreach ($rule in @($global:Machine.firewall.rules)) {
        $isPolicy = $rule.from -eq 'policy'
        # The active store holds what is in effect, from everywhere; the persistent one what this server keeps, also switched off.
        if (($Store -eq 'PersistentStore' -and -not $isPolicy) -or ($Store -eq 'ActiveStore' -and ($rule.enabled -or $isPolicy))) { $rule }
    }
}

function Get-NetFirewallRule {
    param([string]$PolicyStore, [string]$Direction)
    foreach ($name in $OtherRules) { [pscustomobject]@{ Name = $name; InstanceID = $name; DisplayName = 'x'; Action = 'Allow'; Enabled = 'True'; PolicyStoreSourceType = 'Local' } }
    [pscustomobject]@{ Name = 'CoreNet-DNS-In'; InstanceID = 'CoreNet-DNS-In'; DisplayName = 'x'; Action = 'Allow'; Enabled = 'True'; PolicyStoreSourceType = 'Local' }
    foreach ($rule in (Get-FirewallRules $PolicyStore)) {
        [pscustomobject]@{
            Name = $rule.name; InstanceID = "{$($rule.name)}"; DisplayName = 'displayed and translated'
            Action = (ConvertTo-IisState $rule.action); Enabled = "$($rule.enabled)"
            PolicyStoreSourceType = $(if ($rule.from -eq 'policy') { 'GroupPolicy' } else { 'Local' })
        }
    }
}

# Rules of apps and of single programs are for any port and none of WSUS' business.
$global:OtherRules = 'an app', 'a program', 'a service'

function Get-NetFirewallPortFilter {
    param([string]$PolicyStore)
    [pscustomobject]@{ InstanceID = 'CoreNet-DNS-In'; Protocol = 'UDP'; LocalPort = '53' }
    foreach ($name in $OtherRules) { [pscustomobject]@{ InstanceID = $name; Protocol = 'Any'; LocalPort = 'Any' } }
    foreach ($rule in (Get-FirewallRules $PolicyStore)) {
        [pscustomobject]@{ InstanceID = "{$($rule.name)}"; Protocol = 'TCP'; LocalPort = [string[]]@('8530', '8531') }
    }
}

function Get-NetFirewallApplicationFilter {
    param([string]$PolicyStore)
    foreach ($name in $OtherRules) {
        [pscustomobject]@{ InstanceID = $name; Program = $(if ($name -eq 'a program') { 'C:\Other\other.exe' } else { 'Any' }); Package = $(if ($name -eq 'an app') { 'S-1-15-2-1' }) }
    }
    foreach ($rule in (Get-FirewallRules $PolicyStore)) { [pscustomobject]@{ InstanceID = "{$($rule.name)}"; Program = 'System'; Package = $null } }
}

function Get-NetFirewallServiceFilter {
    param([string]$PolicyStore)
    foreach ($name in $OtherRules) { [pscustomobject]@{ InstanceID = $name; Service = $(if ($name -eq 'a service') { 'other' } else { 'Any' }) } }
    foreach ($rule in (Get-FirewallRules $PolicyStore)) { [pscustomobject]@{ InstanceID = "{$($rule.name)}"; Service = 'Any' } }
}

function Get-NetFirewallProfile {
    param([string]$PolicyStore)
    foreach ($name in 'Domain', 'Private', 'Public') { [pscustomobject]@{ Name = $name; Enabled = "$($global:Machine.firewall.on)" } }
}
