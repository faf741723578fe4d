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
