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

# The names of the values and of the keys below HKEY_LOCAL_MACHINE\<Key>, and nothing of what is in them; nothing where there is no such key.
function Get-RegistryNames {
    param([string]$Key)
    $hive = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')
    try {
        $opened = $hive.OpenSubKey($Key)
        if (-not $opened) { return }
        try { @{ values = @($opened.GetValueNames()); keys = @($opened.GetSubKeyNames()) } }
        finally { $opened.Close() }
    }
    finally { $hive.Close() }
}

# The account behind a SID, in the language of this machine; nothing where there is none any more.
function Get-AccountName {
    param([string]$Sid)
    $identity = New-Object Security.Principal.SecurityIdentifier $Sid
    try { $identity.Translate([Security.Principal.NTAccount]).Value }
    catch [Security.Principal.IdentityNotMappedException] { return }
}

# The rights of accounts on this machine, as Windows' own tool exports them. It writes its answer and its log into the temporary
# folder of this session, where both are gone again afterwards; nothing else is touched.
function Get-UserRightLines {
    $program = "$env:SystemRoot\System32\secedit.exe"
    if (-not (Test-Path -LiteralPath $program)) { Stop-Reading -Code 'not-on-this-system' -Target 'secedit.exe' }
    if (-not (Test-Elevated)) { Stop-Reading -Code 'access-denied' -Target 'secedit.exe' }
    $file = [IO.Path]::Combine([IO.Path]::GetTempPath(), [IO.Path]::GetRandomFileName())
    # A line on the error stream of a program must not end the script.
    $ErrorActionPreference = 'Continue'
    try {
        [void](& $program '/export' '/areas' 'USER_RIGHTS' '/cfg' $file '/log' "$file.log" '/quiet' 2>&1)
        if (-not [IO.File]::Exists($file)) { Stop-Reading -Code 'read-failed' -Target ('secedit ' + $LASTEXITCODE) }
        [IO.File]::ReadAllLines($file)
    }
    finally { foreach ($written in $file, "$file.log") { [IO.File]::Delete($written) } }
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

# A property of an object of COM. A plain dot gives nothing where the property fails, as if there were nothing to say.
function Get-ComProperty {
    param($Object, [string]$Name)
    $Object.GetType().InvokeMember($Name, 'GetProperty', $null, $Object, $null)
}

# When the agent of Windows Update last searched with success.
function Get-AgentSearchSuccess {
    $results = Get-ComProperty (New-Object -ComObject Microsoft.Update.AutoUpdate) 'Results'
    Get-ComProperty $results 'LastSearchSuccessDate'
}

# The services that the agent of Windows Update knows, and which of them it asks by default.
function Get-AgentServices {
    foreach ($service in (Get-ComProperty (New-Object -ComObject Microsoft.Update.ServiceManager) 'Services')) {
        @{ id = [string]$service.ServiceID; isDefault = [bool]$service.IsDefaultAUService }
    }
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

# One query and its rows, as the account that runs the program: names and values as they come, nothing for NULL, at most so many.
# Parameters: name and value each. A refusal of the server, or of the way to it, comes out as its number and state, and whether the
# connection was open by then.
function Invoke-SqlQuery {
    param([string]$ConnectionString, [string]$Text, [object[]]$Parameters, [int]$Seconds, [int]$Most)
    $kinds = @{ String = 'NVarChar'; Int32 = 'Int'; Boolean = 'Bit' }
    $rows = New-Object System.Collections.ArrayList
    $more = $false
    $refusal = $null
    $opened = $false
    $connection = New-Object System.Data.SqlClient.SqlConnection $ConnectionString
    try {
        $connection.Open()
        $opened = $true
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
        $refusal = [ordered]@{ number = [int]$cause.Number; state = [int]$cause.State; opened = $opened }
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
