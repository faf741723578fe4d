# Makes functions of the scripts that touch Windows callable by themselves, for server-access.test.ts.
foreach ($name in 'Get-LogText', 'Get-PortAnswers', 'Get-AddressesOfName', 'Get-SyncErrorKind') { $HostFunctions[$name] = @{ Name = $name; List = $true } }
