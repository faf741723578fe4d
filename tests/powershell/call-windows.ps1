# Puts functions of windows.ps1 into the table of the host as they are, so that a test can call them against its own servers.
foreach ($name in 'Get-HttpHead', 'Test-TcpPort', 'Get-HostAddresses') { $HostFunctions[$name] = @{ Name = $name } }
