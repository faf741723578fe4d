import type { MachineState, ServerLanguage } from './state'

/** What Windows translates of the names on a server. Key names of services, logs, states and paths are the same everywhere. */
const names: Record<ServerLanguage, { site: string; network: string; wired: string; wireless: string }> = {
  'en-US': {
    site: 'WSUS Administration',
    network: String.raw`NT AUTHORITY\NetworkService`,
    wired: 'Ethernet',
    wireless: 'Wi-Fi',
  },
  'ko-KR': { site: 'WSUS 관리', network: String.raw`NT AUTHORITY\NETWORK SERVICE`, wired: '이더넷', wireless: 'Wi-Fi' },
  'de-DE': {
    site: 'WSUS-Verwaltung',
    network: String.raw`NT-AUTORITÄT\Netzwerkdienst`,
    wired: 'Ethernet',
    wireless: 'WLAN',
  },
}
const networkNames = Object.values(names).map(({ network }) => network)

/** The same machine with a Windows of another language. */
export function inLanguage(language: ServerLanguage, machine: MachineState): MachineState {
  const { site, network, wired, wireless } = names[language]
  const { computer } = machine
  const services = Object.entries(machine.services).map(
    ([key, one]) => [key, networkNames.includes(one.account) ? { ...one, account: network } : one] as const,
  )
  return {
    ...machine,
    windows: { ...machine.windows, language },
    site: machine.site && { ...machine.site, name: site },
    services: Object.fromEntries(services),
    computer: {
      ...computer,
      wired: computer.wired && { ...computer.wired, name: wired },
      wireless: computer.wireless && { ...computer.wireless, name: wireless },
    },
  }
}
