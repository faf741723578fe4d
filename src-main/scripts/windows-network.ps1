# The access to the network that no command gives: each function is as thin as it can be, and the tests have one of the same name.
# Together with windows.ps1 the only place where .NET touches Windows.

# Lets time pass between two looks.
function Wait-Milliseconds {
    param([int]$Milliseconds)
    [Threading.Thread]::Sleep($Milliseconds)
}

# The addresses that Windows itself finds for a name.
function Get-HostAddresses {
    param([string]$Name)
    foreach ($address in [Net.Dns]::GetHostAddresses($Name)) { [string]$address }
}

# How a TCP connection to an address ends: Success, Timeout, or the name of the error of the socket, such as ConnectionRefused.
function Test-TcpPort {
    param([string]$Address, [int]$Port, [int]$Milliseconds)
    $to = [Net.IPAddress]::Parse($Address)
    $client = New-Object Net.Sockets.TcpClient $to.AddressFamily
    try { if ($client.ConnectAsync($to, $Port).Wait($Milliseconds)) { 'Success' } else { 'Timeout' } }
    catch {
        $cause = $_.Exception.GetBaseException()
        if ($cause -isnot [Net.Sockets.SocketException]) { throw }
        [string]$cause.SocketErrorCode
    }
    finally { $client.Close() }
}

# The headers that a web server sends before its first page, and when it was asked and answered. Asked directly: no proxy, no
# redirect, nothing secret. Any certificate will do, because a clock that is wrong, which this is to find out, makes each look wrong.
function Get-HttpHead {
    param([string]$Scheme, [string]$Name, [string]$Address, [int]$Port, [int]$Milliseconds)
    $to = [Net.IPAddress]::Parse($Address)
    $client = New-Object Net.Sockets.TcpClient $to.AddressFamily
    try {
        if (-not $client.ConnectAsync($to, $Port).Wait($Milliseconds)) { return }
        $client.SendTimeout = $Milliseconds
        $client.ReceiveTimeout = $Milliseconds
        $stream = $client.GetStream()
        if ($Scheme -eq 'https') {
            $stream = New-Object Net.Security.SslStream $stream, $false, ([Net.Security.RemoteCertificateValidationCallback] { $true })
            $stream.AuthenticateAsClient($Name, $null, [Security.Authentication.SslProtocols]::Tls12, $false)
        }
        $question = [Text.Encoding]::ASCII.GetBytes("HEAD / HTTP/1.1`r`nHost: ${Name}:$Port`r`nConnection: close`r`n`r`n")
        $reader = New-Object IO.StreamReader $stream, ([Text.Encoding]::ASCII)
        $sent = [datetime]::UtcNow
        $stream.Write($question, 0, $question.Length)
        $stream.Flush()
        [void]$reader.ReadLine()
        $answered = [datetime]::UtcNow
        $headers = @{}
        while ($line = $reader.ReadLine()) {
            $at = $line.IndexOf(':')
            if ($at -gt 0) { $headers[$line.Substring(0, $at)] = $line.Substring($at + 1).Trim() }
        }
        [ordered]@{ headers = $headers; sentAt = $sent; answeredAt = $answered }
    }
    finally { $client.Close() }
}

# Name and time of the domain controller that answers this computer, which every controller says without a sign-in.
function Get-DirectoryTime {
    $root = New-Object DirectoryServices.DirectoryEntry 'LDAP://RootDSE', $null, $null, ([DirectoryServices.AuthenticationTypes]::Anonymous)
    try {
        $sent = [datetime]::UtcNow
        $time = [string]$root.Properties['currentTime'].Value
        [ordered]@{ name = [string]$root.Properties['dnsHostName'].Value; time = $time; sentAt = $sent; answeredAt = [datetime]::UtcNow }
    }
    finally { $root.Dispose() }
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

# What the directory of this server's own domain, or of another one, has for a filter, each as a table of the attributes that were asked for.
function Search-Directory {
    param([string]$Filter, [string[]]$Attributes, [string]$Domain)
    $searcher = New-Object DirectoryServices.DirectorySearcher
    $searcher.SearchRoot = if ($Domain) { New-Object DirectoryServices.DirectoryEntry "LDAP://$Domain" }
        else { [DirectoryServices.ActiveDirectory.Domain]::GetComputerDomain().GetDirectoryEntry() }
    $searcher.Filter = $Filter
    $searcher.ClientTimeout = [timespan]::FromSeconds(20)
    foreach ($attribute in $Attributes) { [void]$searcher.PropertiesToLoad.Add($attribute) }
    foreach ($result in $searcher.FindAll()) {
        $found = @{}
        foreach ($attribute in $Attributes) { if ($result.Properties[$attribute].Count -gt 0) { $found[$attribute] = $result.Properties[$attribute][0] } }
        $found
    }
}
