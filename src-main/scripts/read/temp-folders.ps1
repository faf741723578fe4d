# Whether NETWORK SERVICE has full control of the folders in which WSUS keeps temporary files (probes.md: content.acl).
function Read-TempFolders {
    $aspNet = "$env:SystemRoot\Microsoft.NET\Framework64\v4.0.30319\Temporary ASP.NET Files"
    foreach ($folder in "$env:SystemRoot\Temp", $aspNet) {
        # The second comes with ASP.NET.
        if (-not (Test-Path -LiteralPath $folder)) { continue }
        [ordered]@{ path = $folder; fullControl = (Get-FolderRights -Folder $folder -Who ($NetworkService + $EveryService)) -eq 0x1F01FF }
    }
}
