# The few functions that touch Windows itself where no command does it as well. Everything else calls these, so that a test
# can put its own in their place. They read and change nothing.

# The named values below HKEY_LOCAL_MACHINE\<Key>, in the 64-bit view; nothing where there is no such key. Names have no case.
function Get-RegistryValues {
    param([string]$Key)
    $hive = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')
    try {
        $opened = $hive.OpenSubKey($Key)
        if (-not $opened) { return }
        try {
            $values = @{}
            foreach ($name in $opened.GetValueNames()) { $values[$name] = $opened.GetValue($name, $null, 'DoNotExpandEnvironmentNames') }
            $values
        }
        finally { $opened.Close() }
    }
    finally { $hive.Close() }
}

# Whether this session has the full rights of an administrator.
function Test-Elevated {
    $identity = [Security.Principal.WindowsIdentity]::GetCurrent()
    $principal = New-Object Security.Principal.WindowsPrincipal $identity
    $principal.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)
}

# What IIS' own tool answers, as XML with everything inherited written out. It names states and settings in English everywhere.
function Invoke-AppCmd {
    param([string[]]$Words)
    $program = "$env:SystemRoot\System32\inetsrv\appcmd.exe"
    if (-not (Test-Path -LiteralPath $program)) { Stop-Reading -Code 'not-on-this-system' -Target 'appcmd.exe' }
    # A line on the error stream of a program must not end the script.
    $ErrorActionPreference = 'Continue'
    (& $program @Words '/xml' 2>&1 | ForEach-Object { [string]$_ }) -join "`n"
}

# The list that the WSUS console shows as not running, from WSUS' own programming interface.
function Get-WsusComponentsWithErrors {
    $library = "$env:ProgramFiles\Update Services\Api\Microsoft.UpdateServices.Administration.dll"
    if (-not (Test-Path -LiteralPath $library)) { Stop-Reading -Code 'not-on-this-system' -Target 'Microsoft.UpdateServices.Administration' }
    [void][Reflection.Assembly]::LoadFrom($library)
    $server = [Microsoft.UpdateServices.Administration.AdminProxy]::GetUpdateServer()
    foreach ($name in $server.GetComponentsWithErrors()) { [string]$name }
}

# The first bytes of a file and its last ones; nothing where there is no such file. Its writer may hold it open, or give it
# another name meanwhile. Cut: something lies before the last ones. From an even place, so that no letter of two bytes is halved.
function Get-FileTail {
    param([string]$File, [int]$Bytes)
    try { $stream = [IO.File]::Open($File, 'Open', 'Read', 'ReadWrite, Delete') }
    catch [IO.FileNotFoundException] { return }
    catch [IO.DirectoryNotFoundException] { return }
    try {
        $from = [Math]::Max([long]0, $stream.Length - $Bytes)
        $from += $from % 2
        $head = New-Object byte[] ([int][Math]::Min([long]4096, $stream.Length))
        $tail = New-Object byte[] ([int]($stream.Length - $from))
        [void]$stream.Read($head, 0, $head.Length)
        [void]$stream.Seek($from, 'Begin')
        $at = 0
        while ($at -lt $tail.Length) {
            $got = $stream.Read($tail, $at, $tail.Length - $at)
            if ($got -eq 0) { break }
            $at += $got
        }
        @{ Head = $head; Tail = $tail; Cut = ($from -gt 0) }
    }
    finally { $stream.Close() }
}

# Whose session this is: name, SID, and the SIDs of the groups whose rights it has.
function Get-CurrentUser {
    $identity = [Security.Principal.WindowsIdentity]::GetCurrent()
    @{
        Name   = [string]$identity.Name
        Sid    = [string]$identity.User.Value
        Groups = @($identity.Groups | ForEach-Object { [string]$_.Value })
    }
}

# Name of the account or group that has a SID, as Windows shows it: HOST\name. Nothing where nobody has it.
function Get-AccountName {
    param([string]$Sid)
    try { [string](New-Object Security.Principal.SecurityIdentifier $Sid).Translate([Security.Principal.NTAccount]).Value }
    catch [Security.Principal.IdentityNotMappedException] { return }
}

# SID of an account or group; nothing where there is none of that name.
function Get-AccountSid {
    param([string]$Name)
    try { [string](New-Object Security.Principal.NTAccount $Name).Translate([Security.Principal.SecurityIdentifier]).Value }
    catch [Security.Principal.IdentityNotMappedException] { return }
}

# SIDs of the direct members of a local group. Not by Get-LocalGroupMember: it fails where one of them is gone from the domain.
function Get-GroupMemberSids {
    param([string]$Group)
    foreach ($member in @(([ADSI]"WinNT://./$Group,group").PSBase.Invoke('Members'))) {
        $bytes = [byte[]]$member.GetType().InvokeMember('objectSid', 'GetProperty', $null, $member, $null)
        [string](New-Object Security.Principal.SecurityIdentifier $bytes, 0).Value
    }
}

# SIDs of all the groups of the domain that an account is in, through other groups too.
function Get-DirectoryGroupSids {
    param([string]$Sid)
    $account = [ADSI]"LDAP://<SID=$Sid>"
    $account.PSBase.RefreshCache([string[]]@('tokenGroups'))
    foreach ($bytes in $account.PSBase.Properties['tokenGroups']) { [string](New-Object Security.Principal.SecurityIdentifier ([byte[]]$bytes), 0).Value }
}

# The addresses that a name leads to for Windows; nothing where there is no such name, or nobody to ask within a few seconds.
function Get-AddressesOfName {
    param([string]$Name)
    $asked = [Net.Dns]::GetHostAddressesAsync($Name)
    [void][Threading.Tasks.Task]::WaitAny([Threading.Tasks.Task[]]@($asked), 5000)
    if ($asked.Status -eq 'RanToCompletion') { foreach ($address in $asked.Result) { [string]$address } }
}

# The name that an address leads back to for Windows; nothing where there is none, or nobody to ask within a few seconds.
function Get-AddressName {
    param([string]$Address)
    $asked = [Net.Dns]::GetHostEntryAsync([Net.IPAddress]::Parse($Address))
    [void][Threading.Tasks.Task]::WaitAny([Threading.Tasks.Task[]]@($asked), 4000)
    if ($asked.Status -eq 'RanToCompletion') { [string]$asked.Result.HostName }
}

# What becomes of a ping, by the name that .NET has for it: Success, TimedOut, DestinationHostUnreachable, ...
function Get-PingAnswer {
    param([string]$Address, [int]$Milliseconds)
    $ping = New-Object Net.NetworkInformation.Ping
    try { [string]$ping.Send([Net.IPAddress]::Parse($Address), $Milliseconds).Status }
    catch [Net.NetworkInformation.PingException] { 'Unknown' }
    finally { $ping.Dispose() }
}

# How connections to some ports of an address end, all at the same time: Success, TimedOut, or what .NET calls the error of the socket.
function Get-PortAnswers {
    param([string]$Address, [int[]]$Ports, [int]$Milliseconds)
    $target = [Net.IPAddress]::Parse($Address)
    $knocks = @(foreach ($port in $Ports) {
            $client = New-Object Net.Sockets.TcpClient $target.AddressFamily
            @{ Port = $port; Client = $client; Task = $client.ConnectAsync($target, $port) }
        })
    $watch = [Diagnostics.Stopwatch]::StartNew()
    $open = $knocks
    while ($open.Count -gt 0 -and $watch.ElapsedMilliseconds -lt $Milliseconds) {
        $tasks = [Threading.Tasks.Task[]]@($open | ForEach-Object { $_.Task })
        [void][Threading.Tasks.Task]::WaitAny($tasks, [int][Math]::Max(1, $Milliseconds - $watch.ElapsedMilliseconds))
        $open = @($open | Where-Object { -not $_.Task.IsCompleted })
    }
    foreach ($knock in $knocks) {
        $cause = $knock.Task.Exception
        while ($cause -and $cause.InnerException) { $cause = $cause.InnerException }
        $answer = if ($cause -is [Net.Sockets.SocketException]) { [string]$cause.SocketErrorCode }
        elseif ($knock.Task.Status -eq 'RanToCompletion') { 'Success' }
        else { 'TimedOut' }
        $knock.Client.Close()
        @{ Port = $knock.Port; Answer = $answer }
    }
}

# What the directory of this server's own domain has for a filter, each as a table of the attributes that were asked for.
function Search-Directory {
    param([string]$Filter, [string[]]$Attributes)
    $searcher = New-Object DirectoryServices.DirectorySearcher
    $searcher.SearchRoot = [DirectoryServices.ActiveDirectory.Domain]::GetComputerDomain().GetDirectoryEntry()
    $searcher.Filter = $Filter
    $searcher.ClientTimeout = [timespan]::FromSeconds(20)
    foreach ($attribute in $Attributes) { [void]$searcher.PropertiesToLoad.Add($attribute) }
    foreach ($result in $searcher.FindAll()) {
        $found = @{}
        foreach ($attribute in $Attributes) { if ($result.Properties[$attribute].Count -gt 0) { $found[$attribute] = $result.Properties[$attribute][0] } }
        $found
    }
}

# One query and its rows, as the account that runs the program: names and values as they come, nothing for NULL, at most so many.
# Parameters: name and value each. A refusal of the server, or of the way to it, comes out as its number and state.
function Invoke-SqlQuery {
    param([string]$ConnectionString, [string]$Text, [object[]]$Parameters, [int]$Seconds, [int]$Most)
    $kinds = @{ String = 'NVarChar'; Int32 = 'Int'; Boolean = 'Bit' }
    $rows = New-Object System.Collections.ArrayList
    $more = $false
    $refusal = $null
    $connection = New-Object System.Data.SqlClient.SqlConnection $ConnectionString
    try {
        $connection.Open()
        $command = $connection.CreateCommand()
        $command.CommandText = $Text
        $command.CommandTimeout = $Seconds
        foreach ($one in $Parameters) {
            $parameter = $command.CreateParameter()
            $parameter.ParameterName = '@' + $one.name
            $parameter.SqlDbType = [System.Data.SqlDbType]$kinds[$one.value.GetType().Name]
            if ($one.value -is [string]) { $parameter.Size = 4000 }
            $parameter.Value = $one.value
            [void]$command.Parameters.Add($parameter)
        }
        $reader = $command.ExecuteReader()
        while ($reader.Read()) {
            if ($rows.Count -ge $Most) {
                $more = $true
                $command.Cancel()
                break
            }
            $row = [ordered]@{}
            for ($at = 0; $at -lt $reader.FieldCount; $at++) {
                $row[$reader.GetName($at)] = if ($reader.IsDBNull($at)) { $null } else { $reader.GetValue($at) }
            }
            [void]$rows.Add($row)
        }
    }
    catch {
        $cause = $_.Exception
        while ($cause -and -not ($cause -is [System.Data.SqlClient.SqlException])) { $cause = $cause.InnerException }
        if (-not $cause) { throw }
        $rows.Clear()
        $more = $false
        $refusal = [ordered]@{ number = [int]$cause.Number; state = [int]$cause.State }
    }
    finally { $connection.Dispose() }
    [ordered]@{ rows = $rows.ToArray(); more = $more; refusal = $refusal }
}

# The account of a computer in its domain, as DOMAIN\NAME$, from the domain itself; nothing where it has none or no domain answers.
function Get-MachineAccount {
    param([string]$Name)
    $account = New-Object Security.Principal.NTAccount ($Name + '$')
    try { $account.Translate([Security.Principal.SecurityIdentifier]).Translate([Security.Principal.NTAccount]).Value }
    catch { return }
}
