import type { MachineState, ServerLanguage } from './state'

/** What Windows translates of the names on a server. Key names of services, logs, states and paths are the same everywhere. */
const names: Record<ServerLanguage, { site: string; network: string }> = {
  'en-US': { site: 'WSUS Administration', network: String.raw`NT AUTHORITY\NetworkService` },
  'ko-KR': { site: 'WSUS 관리', network: String.raw`NT AUTHORITY\NETWORK SERVICE` },
  'de-DE': { site: 'WSUS-Verwaltung', network: String.raw`NT-AUTORITÄT\Netzwerkdienst` },
}
const networkNames = Object.values(names).map(({ network }) => network)

/** The same machine with a Windows of another language. */
export function inLanguage(language: ServerLanguage, machine: MachineState): MachineState {
  const { site, network } = names[language]
  const services = Object.entries(machine.services).map(
    ([key, one]) => [key, networkNames.includes(one.account) ? { ...one, account: network } : one] as const,
  )
  return {
    ...machine,
    windows: { ...machine.windows, language },
    site: machine.site && { ...machine.site, name: site },
    services: Object.fromEntries(services),
  }
}
