# What this session may do at all; asked before anything else (probes.md: host.ps, host.elevation).
function Read-Session {
    $policies = [ordered]@{}
    foreach ($one in (Get-ExecutionPolicy -List)) { $policies[[string]$one.Scope] = [string]$one.ExecutionPolicy }
    $elevated = $null
    try { $elevated = [bool](Test-Elevated) } catch [PlatformNotSupportedException] { $elevated = $null }
    [ordered]@{
        version      = [string]$PSVersionTable.PSVersion
        languageMode = [string]$ExecutionContext.SessionState.LanguageMode
        policies     = $policies
        bits         = if ([Environment]::Is64BitProcess) { 64 } else { 32 }
        elevated     = $elevated
    }
}
