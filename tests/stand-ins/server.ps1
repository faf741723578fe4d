# The stand-ins of what a WSUS server knows of itself and of others: accounts, addresses, Configuration Manager. See machine.ps1.

# A moment of the state, in UTC.
function ConvertTo-Time($Value) {
    if ($Value -is [datetime]) { return $Value.ToUniversalTime() }
    [datetime]::Parse($Value, [Globalization.CultureInfo]::InvariantCulture, 'RoundtripKind').ToUniversalTime()
}

# Text of one language, as logs of that language carry it.
function Get-Translated {
    switch ([string]$global:Machine.windows.language) {
        'ko-KR' { "$([char]0xC11C)$([char]0xBC84)" }
        'de-DE' { "f$([char]0xFC)r" }
        default { 'for' }
    }
}

# --- accounts

function ConvertTo-SidBytes($Text) {
    $parts = ([string]$Text).Split('-')
    [byte[]]$bytes = @(1, ($parts.Length - 3), 0, 0, 0, 0, 0, [byte]$parts[2])
    foreach ($part in @($parts | Select-Object -Skip 3)) { $bytes += [BitConverter]::GetBytes([uint32]$part) }
    , $bytes
}

# Every account of the practised domain, and the groups that Windows brings along, which are translated.
function Get-PracticeAccounts {
    $machine = $global:Machine
    $names = @($machine.administrators.person) + @($machine.administrators.members)
    if ($machine.configManager) { $names += $machine.configManager.account }
    $number = 1100
    foreach ($name in @($names | Select-Object -Unique)) { @{ Name = [string]$name; Sid = "S-1-5-21-9-9-9-$number" }; $number++ }
    @{ Name = $(switch ([string]$machine.windows.language) { 'de-DE' { 'VORDEFINIERT\Administratoren' } default { 'BUILTIN\Administrators' } }); Sid = 'S-1-5-32-544' }
    $group = $machine.administrators.group
    if ($group) { @{ Name = "$($machine.name)\$($group.name)"; Sid = [string]$group.sid } }
}

# Of windows.ps1.
function Get-CurrentUser {
    $person = Get-PracticeAccounts | Where-Object { $_.Name -eq $global:Machine.administrators.person } | Select-Object -First 1
    @{ Name = $person.Name; Sid = $person.Sid; Groups = @('S-1-1-0', 'S-1-5-32-545', 'S-1-5-11') }
}

function Get-AccountName {
    param([string]$Sid)
    foreach ($one in (Get-PracticeAccounts)) { if ($one.Sid -eq $Sid) { return $one.Name } }
    # Whoever ran setup.
    $profiles = Get-Profiles
    if ($profiles.Contains($Sid)) { $profiles[$Sid][1] }
}

# Windows looks for a bare name everywhere, in the domain too.
function Get-AccountSid {
    param([string]$Name)
    foreach ($one in (Get-PracticeAccounts)) { if ($one.Name -eq $Name -or $one.Name -like "*\$Name") { return $one.Sid } }
}

function Get-GroupMemberSids {
    param([string]$Group)
    if ($Group -match '^Administrator') { return 'S-1-5-21-1-2-3-500', 'S-1-5-21-9-9-9-512' }
    if ($Group -ne $global:Machine.administrators.group.name) { throw "there is no group $Group" }
    # One that is gone from the domain.
    'S-1-5-21-9-9-9-4711'
    foreach ($member in @($global:Machine.administrators.members)) { Get-AccountSid $member }
}

function Get-DirectoryGroupSids {
    param([string]$Sid)
    'S-1-5-21-9-9-9-515'
}

# --- registry and CIM, for machine.ps1

function Get-ServerKey($Key) {
    $machine = $global:Machine
    $manager = $machine.configManager
    if (-not $manager) { return }
    $isHere = $null -eq $machine.refuses.'config-manager-sync'
    $root = 'SOFTWARE\Microsoft\SMS'
    if ($Key -eq "$root\COMPONENTS\SMS_EXECUTIVE\Threads\SMS_WSUS_CONTROL_MANAGER") { return @{ 'DLL' = 'E:\ConfigMgr\bin\x64\wsusctrl.dll' } }
    if ($Key -eq "$root\Identification") {
        return @{ 'Site Server' = ((Get-BareName -Name $manager.account).TrimEnd('$') + '.demo.example'); 'Site Code' = 'DEM' }
    }
    if ($isHere -and $Key -eq "$root\Tracing\SMS_WSUS_SYNC_MANAGER") { return @{ TraceFilename = 'E:\ConfigMgr\Logs\wsyncmgr.log'; Enabled = 1 } }
    if ($isHere -and $Key -eq "$root\Tracing\SMS_WSUS_CONFIGURATION_MANAGER") { return @{ TraceFilename = 'E:\ConfigMgr\Logs\WCM.log'; Enabled = 1 } }
}

function Get-ServerClass($ClassName) {
    if ($ClassName -eq 'Win32_NetworkAdapterConfiguration') {
        # One card with the addresses of others, and one that got none.
        $own = @($global:Machine.fleet.addresses)
        [pscustomobject]@{ Description = 'x'; IPEnabled = $true; IPAddress = [string[]]($own + 'fe80::e3a4:2b81:92b4:c6e7'); IPSubnet = [string[]](@($own | ForEach-Object { '255.255.255.0' }) + '64') }
        [pscustomobject]@{ Description = 'y'; IPEnabled = $true; IPAddress = [string[]]@('169.254.3.4'); IPSubnet = [string[]]@('255.255.0.0') }
    }
    elseif ($ClassName -eq 'MSFT_NetNeighbor') {
        # The router, and the computer: whoever was asked for and did not answer stands here without an address.
        [pscustomobject]@{ IPAddress = '192.0.2.1'; LinkLayerAddress = '02-00-5E-00-00-01'; State = [byte]5 }
        $isKnown = $global:Answers.computer.wakeOnLan -eq 'packet-can-reach'
        foreach ($address in @($global:Answers.computer.addresses)) {
            [pscustomobject]@{ IPAddress = $address; LinkLayerAddress = $(if ($isKnown) { '02-00-5E-00-00-77' } else { '00-00-00-00-00-00' }); State = [byte]$(if ($isKnown) { 4 } else { 0 }) }
        }
    }
    elseif ($ClassName -eq 'Win32_ComputerSystem') {
        $inDomain = $null -ne $global:Machine.computer.account
        [pscustomobject]@{ Name = $global:Machine.name; PartOfDomain = $inDomain; Domain = $(if ($inDomain) { 'demo.example' } else { 'WORKGROUP' }) }
    }
    else { throw "the stand-in knows no class $ClassName" }
}

# --- the computer, as this server sees it

# Of windows.ps1.
function Get-AddressesOfName {
    param([string]$Name)
    if ($Name -eq $global:Machine.computer.name) { @($global:Answers.computer.addresses) }
}

function Get-AddressName {
    param([string]$Address)
    $answers = $global:Answers.computer
    if (@($answers.addresses) -contains $Address -and $answers.nameOfAddress) { "$($answers.nameOfAddress.ToLowerInvariant()).demo.example" }
}

function Get-PingAnswer {
    param([string]$Address, [int]$Milliseconds)
    if ($global:Answers.computer.ping) { 'Success' } else { 'DestinationHostUnreachable' }
}

function Get-PortAnswers {
    param([string]$Address, [int[]]$Ports, [int]$Milliseconds)
    $names = @{ 'open' = 'Success'; 'refused' = 'ConnectionRefused'; 'timed-out' = 'TimedOut' }
    foreach ($port in $Ports) {
        $answer = $global:Answers.computer.ports | Where-Object { $_.port -eq $port } | Select-Object -First 1
        @{ Port = $port; Answer = $names[[string]$answer.answer] }
    }
}

function Search-Directory {
    param([string]$Filter, [string[]]$Attributes, [string]$Domain)
    $computer = $global:Machine.computer
    if ($null -eq $computer.account) { throw 'there is no domain' }
    if ($Filter -ne "(&(objectCategory=computer)(sAMAccountName=$($computer.name)`$))" -or $computer.account.state -eq 'missing') { return }
    $found = @{ userAccountControl = $(if ($computer.account.state -eq 'disabled') { 4098 } else { 4096 }); pwdLastSet = [long]0 }
    if ($computer.account.passwordSetAt) { $found.pwdLastSet = (ConvertTo-Time $computer.account.passwordSetAt).ToFileTimeUtc() }
    # An attribute that was never set is not there at all.
    if ($computer.account.lastLogonAt) { $found.lastLogonTimestamp = (ConvertTo-Time $computer.account.lastLogonAt).ToFileTimeUtc() }
    $found
}

# --- queries, for sql.ps1

function Get-Rows-server-role {
    $topology = $global:Machine.topology
    [ordered]@{ fromMicrosoft = $null -eq $topology.upstream; upstream = [string]$topology.upstream; isReplica = [bool]$topology.replica }
}

function Get-Rows-synchronised { [ordered]@{ hasUpdates = $true; hasSynchronised = -not $global:Machine.topology.disconnected } }

function Get-Rows-targeting {
    $targeting = $global:Machine.fleet.targeting
    $named = @(@($targeting.groups) | ForEach-Object { , @('group', $_) }) + @(@($targeting.unrecognised) | Where-Object { $_ } | ForEach-Object { , @('unrecognised', $_) })
    if ($named.Count -eq 0) { $named = @(, @($null, $null)) }
    foreach ($one in $named) { [ordered]@{ byServer = $targeting.mode -eq 'server'; kind = $one[0]; groupName = $one[1] } }
}
