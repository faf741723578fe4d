import type { FixKey } from './fixes'

/** What can be done about a computer that does not report, by the program and by hand. */
export const computerFixes = {
  'fix.switch-computer-on.title': 'Switch the computer on',
  'fix.switch-computer-on.button': 'Show the steps',
  'fix.wake-computer.title': 'Wake the computer',
  'fix.wake-computer.button': 'Show the steps',
  'fix.plug-in-cable.title': 'Plug the cable in',
  'fix.plug-in-cable.button': 'Show the steps',
  'fix.replace-cable.title': 'Replace the cable',
  'fix.replace-cable.button': 'Show the steps',
  'fix.use-another-port.title': 'Use another port, and tell the network team',
  'fix.use-another-port.button': 'Show the steps',
  'fix.enable-adapter.title': 'Enable the network adapter',
  'fix.enable-adapter.button': 'Enable the adapter',
  'fix.join-wireless-network.title': 'Join the Wi-Fi of the company',
  'fix.join-wireless-network.button': 'Show the steps',
  'fix.renew-address.title': 'Get a new address',
  'fix.renew-address.button': 'Show the steps',
  'fix.connect-vpn.title': 'Connect the VPN',
  'fix.connect-vpn.button': 'Show the steps',
  'fix.refresh-policy.title': 'Fetch Group Policy anew',
  'fix.refresh-policy.button': 'Fetch the policy',
  'fix.set-local-policy.title': 'Write the WSUS address into the local policy',
  'fix.set-local-policy.button': 'Write the address',
  'fix.enable-update-services.title': 'Let the services of Windows Update start again',
  'fix.enable-update-services.button': 'Enable the services',
  'fix.comment-hosts-line.title': 'Take the line of the hosts file out of force',
  'fix.comment-hosts-line.button': 'Comment the line out',
  'fix.bypass-system-proxy.title': 'Reach WSUS without the system proxy',
  'fix.bypass-system-proxy.button': 'Add the exception',
  'fix.synchronise-clock.title': 'Ask for the right time again',
  'fix.synchronise-clock.button': 'Correct the clock',
  'fix.rename-update-store.title': 'Rename the local update store',
  'fix.rename-update-store.button': 'Rename the store',
  'fix.detect-updates.title': 'Have the computer search now',
  'fix.detect-updates.button': 'Search now',
  'fix.report-again.title': 'Have the computer search and report once more',
  'fix.report-again.button': 'Search and report',
  'fix.move-to-group.title': 'Move this computer to its group',
  'fix.move-to-group.button': 'Move the computer',

  'step.adapter.enable': 'Enable the network adapter: {adapter}',
  'step.update-service.set-startup': 'Change the start type of the service {service} on the computer',
  'step.policy.refresh': 'Fetch Group Policy anew. Afterwards it has to name this address: {address}',
  'step.policy.set-local': 'Write a value into the local policy: {setting} = {value}',
  'step.hosts.comment-out': 'Keep a copy of the hosts file, then comment out the line with this name: {name}',
  'step.system-proxy.bypass':
    'Export the setting of the system proxy, then let this server be reached without it: {host}. Proxy: {proxy}. All exceptions: {bypass}',
  'step.clock.resync': 'Start the time service and ask the time source again',
  'step.update-store.rename':
    'Stop the services of Windows Update, rename the folder to {folder}, and start them again. The old folder is kept for seven days. Downloads and the local list of installed updates are new after that.',
  'step.updates.detect': 'Have the computer search for updates at WSUS, and report',
  'step.group.move-computer': 'Move {computer} to the group {group}. Approvals for that group take effect.',

  'affects.this-computer-for-a-moment': 'Whoever works at that computer, for a moment',
  'affects.this-computer': 'Whoever works at that computer',

  'setting.plug-in-the-cable': 'plug the cable in',
  'setting.swap-the-cable': 'replace the cable',
  'setting.try-another-port': 'use another wall port',
  'setting.switch-on': 'switch the computer on',
  'setting.wake-up': 'wake the computer',
  'setting.join-the-wireless-network': 'join the Wi-Fi of the company',
  'setting.renew-the-address': 'get a new address',
  'setting.connect-the-vpn': 'connect the VPN',

  'guide.plug-in-the-cable.1': 'Find the cable at the back of the computer and follow it to the wall.',
  'guide.plug-in-the-cable.2': 'Press it into the computer until it clicks. Do the same at the wall.',
  'guide.plug-in-the-cable.3': 'Pull a little at both ends: a broken clip slips out again.',
  'guide.plug-in-the-cable.4': 'Wait half a minute and look at the small light beside the cable.',
  'guide.plug-in-the-cable.5':
    'When it is lit, confirm it here. If it stays dark, say that you cannot do this, and go on with another cable.',

  'guide.swap-the-cable.1': 'Take a new cable of the same length, or one from a computer that is online.',
  'guide.swap-the-cable.2': 'Pull out the old one at both ends and lay it aside, with a mark that it is broken.',
  'guide.swap-the-cable.3': 'Plug the new one in at both ends until it clicks. Do not lay it under wheels or doors.',
  'guide.swap-the-cable.4': 'Look at the light beside the cable: it has to stay on.',
  'guide.swap-the-cable.5': 'When it has been on for a minute, confirm it here.',

  'guide.try-another-port.1': 'Read the label of the port in the wall and write it down.',
  'guide.try-another-port.2': 'Plug the cable into a port where another computer works, and tell its user.',
  'guide.try-another-port.3':
    'Write to the network team: label of the old port, address of the adapter (MAC) and time of the lost link from the finding, and ask why it is closed.',
  'guide.try-another-port.4': 'Do not plug in a switch of your own.',
  'guide.try-another-port.5':
    'When the light is on at the other port, or the network team has opened the old one, confirm it here.',

  'guide.switch-on.1':
    'Go there, or ask somebody who sits there. If a user is on leave, ask whether it may be switched on.',
  'guide.switch-on.2': 'Look whether it has power: plug, power strip, switch at the back.',
  'guide.switch-on.3':
    'Press the power button once, briefly. From far away, Wake-on-LAN does it where it is set up on that computer: the finding says whether a packet of this server can reach it.',
  'guide.switch-on.4': 'Wait for the sign-in screen. Nobody has to sign in.',
  'guide.switch-on.5': 'When it is there, confirm it here. It makes up for the missed search within some minutes.',

  'guide.wake-up.1': 'Ask the user: unsaved work may be open.',
  'guide.wake-up.2':
    'Press a key or open the lid. If nothing happens, press the power button once, briefly. From far away, Wake-on-LAN does it where it is set up on that computer: the finding says whether a packet of this server can reach it.',
  'guide.wake-up.3': 'Never hold the power button down: that throws unsaved work away.',
  'guide.wake-up.4': 'Leave a laptop at its power supply and connected to the network for half an hour.',
  'guide.wake-up.5': 'When the sign-in screen is there, confirm it here.',

  'guide.join-the-wireless-network.1': 'Switch airplane mode off, and the switch or key for Wi-Fi on, if there is one.',
  'guide.join-the-wireless-network.2': 'Click the network symbol beside the clock.',
  'guide.join-the-wireless-network.3': 'Choose the network of the company, not that for guests and not a phone.',
  'guide.join-the-wireless-network.4':
    'If a password or certificate is asked for and you have none, stop and tell the team for the wireless network.',
  'guide.join-the-wireless-network.5': 'When it says connected, confirm it here.',

  'guide.renew-the-address.1': 'Sit at the computer: a remote session over this connection would break off.',
  'guide.renew-the-address.2': 'Open a command prompt as administrator.',
  'guide.renew-the-address.3': 'Type: ipconfig /renew',
  'guide.renew-the-address.4':
    'If it ends in an error, pull the cable out for ten seconds and plug it in again. If that does not help, tell the network team which wall port it is.',
  'guide.renew-the-address.5': 'When ipconfig shows an address of the company, confirm it here.',

  'guide.connect-the-vpn.1': 'Ask the user to start the VPN of the company as for work from home.',
  'guide.connect-the-vpn.2': 'If it asks for a password or a code, only the user types it.',
  'guide.connect-the-vpn.3': 'Leave it connected for at least half an hour.',
  'guide.connect-the-vpn.4':
    'Whoever is outside for good is a case for the team that plans WSUS: write that into the ticket.',
  'guide.connect-the-vpn.5': 'When it says connected, confirm it here.',
} as const satisfies Partial<Record<FixKey, string>>
