# The memory of the server in bytes; Windows counts it in kilobytes (probes.md: host.memory).
function Read-ServerMemory {
    $system = Get-CimInstance -ClassName Win32_OperatingSystem
    [ordered]@{
        totalBytes     = [long]$system.TotalVisibleMemorySize * 1024
        availableBytes = [long]$system.FreePhysicalMemory * 1024
    }
}
