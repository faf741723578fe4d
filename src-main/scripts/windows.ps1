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

# Whoever runs this session, as DOMAIN\NAME.
function Get-PersonName { [Security.Principal.WindowsIdentity]::GetCurrent().Name }
