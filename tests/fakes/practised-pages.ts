import { endpointNames, endpointPaths } from '#shared/facts/endpoints'
import { ok } from '#shared/kernel/result'
import { pageOf, selfUpdate } from '#shared/practice/observe/pages'
import type { MachineState } from '#shared/practice/state'
import type { HttpAnswer, HttpAsker, TlsFacts } from '../../src-main/probes/http-asker'

const nobody: HttpAnswer = {
  status: null,
  subStatus: null,
  server: null,
  failure: 'no-connection',
  milliseconds: 2010,
  tls: null,
}

/** A certificate that nothing is wrong with. */
const tls: TlsFacts = {
  protocol: 'TLSv1.2',
  subject: 'CN=demo',
  names: [],
  issuer: 'CN=Demo Root',
  validFrom: '2026-01-01T00:00:00.000Z',
  validTo: '2028-01-01T00:00:00.000Z',
  keyBits: 2048,
  thumbprint: '00',
  faults: [],
  trusted: true,
}

/** The pages of a practised machine, to be asked for where its site is. The real asker has tests of its own. */
export const practisedPages = (state: MachineState): HttpAsker => ({
  async ask({ url }) {
    const { protocol, port, pathname } = new URL(url)
    const door = `${protocol.replace(':', '')} *:${port}:`
    const isThere =
      state.site === null ? port === '8530' : state.site.bindings.some((one) => atPort(one) === atPort(door))
    if (!isThere) return ok(nobody)
    const shown = { tls: protocol === 'https:' ? tls : null }
    if (pathname === '/selfupdate/iuident.cab') {
      const tree = selfUpdate(state)
      return ok({ ...nobody, status: tree.ok ? tree.value.status : null, ...shown })
    }
    const name = endpointNames.find((one) => endpointPaths[one] === pathname)
    return ok(name ? ({ ...pageOf(state, name), ...shown } as HttpAnswer) : { ...nobody, status: 404 })
  },
})

const atPort = (binding: string): string => binding.replace(/ .*(?=:\d+:)/, ' ')
