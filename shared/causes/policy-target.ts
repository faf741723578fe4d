import { addressParts } from '#shared/facts/update-policy'
import type { FactValue } from '#shared/facts/index'

/** `SRV-DEMO.example.com` and `srv-demo` are the same server. */
const short = (name: string) => (name.split('.')[0] ?? name).toLowerCase()

/** Where the policy sends the computer; `here`: to this server, by its name or by an alias that leads to it; null: not known. */
export function policyTarget(facts: {
  'update-policy'?: FactValue<'update-policy'>
  'windows-version'?: FactValue<'windows-version'>
  'wsus-name'?: FactValue<'wsus-name'>
  'server-addresses'?: FactValue<'server-addresses'>
}) {
  const url = facts['update-policy']?.server ?? null
  const parts = url === null ? null : addressParts(url)
  if (url === null) return null
  const own = facts['windows-version']
  const found = facts['wsus-name']?.resolved ?? []
  const led = found.some((one) => facts['server-addresses']?.addresses.includes(one))
  return { url, parts, here: own === undefined || parts === null ? null : led || short(parts.host) === short(own.name) }
}
