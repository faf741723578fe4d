# The stand-ins of what tells how WSUS came onto a practised machine: the role, the logs of setup, what waits for a restart, rights
# and temporary folders. See machine.ps1.

$global:SetupKey = 'SOFTWARE\Microsoft\Update Services\Server\Setup'

# Whether this is the Windows before the role of WSUS, with its setup program.
function Test-OldWindows { $global:Machine.windows.build -lt 9200 }

function Get-WindowsFeature {
    # With the tools for administration a computer has this command, too.
    if ($global:At -eq 'computer') { throw 'no Windows for servers, in some language' }
    $states = @{ installed = 'Installed'; available = 'Available'; removed = 'Removed'; 'install-pending' = 'InstallPending' }
    $features = $global:Machine.installation.features
    if (Test-OldWindows) {
        # Its module knows no states, and another name for the role.
        [pscustomobject]@{ Name = 'Web-Server'; DisplayName = 'x'; Installed = $true }
        [pscustomobject]@{ Name = 'OOB-WSUS'; DisplayName = 'x'; Installed = $false }
        return
    }
    $all = [ordered]@{ 'Web-Server' = 'installed'; 'Windows-Internal-Database' = $features.wid; 'UpdateServices' = $features.role
        'UpdateServices-WidDB' = $features.wid; 'UpdateServices-Services' = $features.role; 'UpdateServices-DB' = $features.sql }
    foreach ($name in $all.Keys) {
        [pscustomobject]@{ Name = $name; DisplayName = 'displayed and translated'; Installed = $all[$name] -eq 'installed'; InstallState = $states[$all[$name]] }
    }
}

# Of windows.ps1: names without what they are for.
function Get-RegistryNames {
    param([string]$Key)
    $values = Get-RegistryValues -Key $Key
    if ($null -eq $values) { return }
    $keys = if ($Key -eq $global:SetupKey) { 'Installed Role Services' } elseif ($Key -like '*\ProfileList') { (Get-Profiles).Keys }
    @{ values = @($values.Keys); keys = @($keys) }
}

# Who has a profile on this machine, by SID: the place of the profile and the name of the account.
function Get-Profiles {
    $run = $global:Machine.installation.run
    $profiles = [ordered]@{
        'S-1-5-18' = @('%systemroot%\system32\config\systemprofile', 'NT AUTHORITY\SYSTEM')
        'S-1-5-20' = @('C:\Windows\ServiceProfiles\NetworkService', 'NT AUTHORITY\NETWORK SERVICE')
        'S-1-5-21-1-2-3-1400' = @('C:\Users\other', "$($global:Machine.name)\other")
    }
    if ($run) { $profiles['S-1-5-21-1-2-3-1105'] = @(('C:\Users\' + $run.account.Split('\')[-1]), $run.account) }
    $profiles
}

# Of windows.ps1.
function Get-AccountName { param([string]$Sid) (Get-Profiles)[$Sid][1] }

# What the registry of the practised machine keeps of setup; nothing where this file does not know the key.
function Get-SetupRegistry($Key) {
    $installation = $global:Machine.installation
    $restart = $installation.pendingRestart
    $windows = 'SOFTWARE\Microsoft\Windows\CurrentVersion'
    $control = 'SYSTEM\CurrentControlSet\Control'
    if ($Key -eq $global:SetupKey -and $null -ne $global:Machine.setup) {
        $values = @{ VersionString = "10.0.$($global:Machine.windows.build).1" }
        if ($null -eq $installation.toCome) { $values += @{ EncryptionKey = [byte[]](1, 2, 3); IISTargetWebSiteCreated = 1 } }
        foreach ($one in (Get-Fields $global:Machine.setup)) { if ($null -ne $one.Value) { $values[$one.Name] = $one.Value } }
        return $values
    }
    if ($Key -eq "$($global:SetupKey)\Installed Role Services") {
        $registered = @($installation.features.registered)
        if ($registered.Count -eq 0) { return }
        $number = if ($null -eq $installation.toCome -and -not $global:Machine.servicingPending) { 2 } else { 1 }
        $values = @{ 'UpdateServices-Services' = $number; 'UpdateServices-API' = 2; 'UpdateServices-UI' = 2 }
        if ($registered -contains 'wid') { $values['UpdateServices-WidDatabase'] = $number }
        if ($registered -contains 'sql') { $values['UpdateServices-Database'] = $number }
        return $values
    }
    $list = 'SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList'
    if ($Key -eq $list) { return @{ ProfilesDirectory = '%SystemDrive%\Users' } }
    if ($Key.StartsWith("$list\")) { return @{ ProfileImagePath = (Get-Profiles)[$Key.Substring($list.Length + 1)][0] } }
    if ($Key -eq "$windows\Component Based Servicing\RebootPending" -and $restart.components) { return @{} }
    if ($Key -eq "$windows\WindowsUpdate\Auto Update\RebootRequired" -and $restart.windowsUpdate) { return @{ '8d6cd6ba-1' = 1 } }
    if ($Key -eq "$control\ComputerName\ComputerName") {
        return @{ ComputerName = $(if ($restart.newName) { 'SRV-NEW' } else { $global:Machine.name }) }
    }
    if ($Key -eq "$control\Session Manager") {
        $values = @{ BootExecute = [string[]]@('autocheck autochk *') }
        if ($restart.files -gt 0) {
            $values['PendingFileRenameOperations'] = [string[]]@(for ($i = 0; $i -lt $restart.files; $i++) { "\??\C:\Windows\Temp\$i.tmp"; '' })
        }
        return $values
    }
}

function Get-FileSystem($Root) {
    $folder = $global:Machine.installation.contentFolder
    if ($folder -and $folder.path.StartsWith($Root)) { $folder.fileSystem } else { 'NTFS' }
}

function Get-TempFolder($Path) { foreach ($one in $global:Machine.installation.tempFolders) { if ($one.path -eq $Path) { return $one } } }

# Whether one of the folders that setup cares for is there.
function Test-FolderOfSetup($Path) {
    $folder = $global:Machine.installation.contentFolder
    $null -ne (Get-TempFolder $Path) -or ($null -ne $folder -and $folder.path -eq $Path -and $folder.exists)
}

# The rights of those folders, as Windows sets them and as somebody changed them.
function Get-SetupSddl($Path) {
    if ($global:At -eq 'computer') { return 'O:SYG:SYD:PAI(A;OICIIO;FA;;;CO)(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;CI;0x100026;;;BU)' }
    $folder = $global:Machine.installation.contentFolder
    if ($folder -and $folder.path -eq $Path) {
        if (-not $folder.writable) { return 'O:BAG:SYD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICIIO;GA;;;NS)' }
        return 'O:BAG:SYD:AI(A;OICIID;FA;;;BA)(A;OICIID;FA;;;SY)(A;OICIIOID;GA;;;CO)(A;OICIID;0x1200a9;;;BU)(A;CIID;LC;;;BU)(A;CIID;DC;;;BU)'
    }
    $temp = Get-TempFolder $Path
    if (-not $temp) { return }
    if (Test-Refused 'temp-folders') { throw (New-Object UnauthorizedAccessException 'denied, in some language') }
    $sddl = 'O:SYG:SYD:PAI(A;OICIIO;FA;;;CO)(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;CI;0x100026;;;BU)'
    if ($temp.fullControl) { $sddl + '(A;OICI;FA;;;NS)' } else { $sddl + '(A;OICI;0x1301bf;;;NS)' }
}

# Of windows.ps1: what the tool of Windows exports.
function Get-UserRightLines {
    if (Test-Refused 'logon-right') { Stop-Reading -Code 'access-denied' -Target 'secedit.exe' }
    $right = $global:Machine.installation.logonRight
    $holders = @('*S-1-5-21-1-2-3-1188', 'Administrator')
    if ($right.allServices) { $holders += '*S-1-5-80-0' }
    if ($right.engine) { $holders += '*S-1-5-80-1184457765-4068085190-3456807688-2200952327-3769537534' }
    '[Unicode]', 'Unicode=yes', '[Privilege Rights]', 'SeBatchLogonRight = *S-1-5-32-544,*S-1-5-80-0', "SeServiceLogonRight = $($holders -join ',')",
    'SeDenyServiceLogonRight = *S-1-5-80-0', '[Version]', 'signature="$CHICAGO$"', 'Revision=1'
}

# What Windows Update wrote into the System log: the values of its events have names.
function New-UpdateRecord($Id, $At, $Title, $Code) {
    $data = "<Data Name='updateTitle'>$(ConvertTo-XmlText $Title)</Data><Data Name='updateGuid'>{0}</Data>"
    if ($Code) { $data = "<Data Name='errorCode'>$($Code.ToLowerInvariant())</Data>" + $data }
    $xml = "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><EventID>$Id</EventID></System><EventData>$data</EventData></Event>"
    $record = New-Record 'System' 'Microsoft-Windows-WindowsUpdateClient' $Id $At $(if ($Code) { 2 } else { 4 }) @('x')
    $record | Add-Member -MemberType NoteProperty -Name Xml -Value $xml
    $record | Add-Member -MemberType ScriptMethod -Name ToXml -Value { $this.Xml } -PassThru
}

function Get-UpdateRecords {
    $updates = $global:Machine.installation.updates
    foreach ($one in $updates.failed) { New-UpdateRecord 20 $one.at $one.title $one.code }
    foreach ($one in $updates.installed) { New-UpdateRecord 19 $one.at $one.title }
    New-UpdateRecord 43 ([datetime]::UtcNow.ToString('o')) 'begun'
}
