# Address, gateway and name servers, and what kind of network Windows takes it for (probes.md: net.ip, net.profile).
function Read-NetworkAddress { Get-NetworkPlace }
