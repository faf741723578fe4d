# How far the clock is off: held against WSUS, else against the domain (probes.md: host.clock, ad.domainTime).
function Read-ComputerClock {
    $place = Get-NetworkInUse
    $target = Get-WsusTarget
    $other = if ($target) { Get-ClockOfWsus -Target $target }
    # Windows calls a network that of the domain when it has reached a domain controller.
    if (-not $other -and $place.category -eq 'domain') { $other = Get-ClockOfDomain }
    if (-not $other -and -not $target) { Stop-Reading -Code 'needs-other-fact' -Target 'update-policy' }
    if (-not $other) { Stop-Reading -Code 'unreachable' -Target $target.host }
    $system = Get-CimInstance -ClassName Win32_ComputerSystem
    [ordered]@{
        offsetSeconds = $other.offset
        reference     = $other.name
        follows       = Get-TimeSource
        virtual       = "$($system.Manufacturer) $($system.Model)" -match 'Virtual|VMware|QEMU|KVM|Xen|HVM|Parallels|Amazon EC2|Google Compute|Nutanix|OpenStack|Bochs'
    }
}
