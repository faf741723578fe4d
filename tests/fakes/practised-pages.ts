import { endpointNames, endpointPaths } from '#shared/facts/endpoints'
import { ok } from '#shared/kernel/result'
import { pageOf, selfUpdate } from '#shared/practice/observe/pages'
import type { MachineState } from '#shared/practice/state'
import type { HttpAnswer, HttpAsker } from '../../src-main/probes/http-asker'

const nobody: HttpAnswer = {
  status: null,
  subStatus: null,
  server: null,
  failure: 'no-connection',
  milliseconds: 2010,
  tls: null,
}

/** The pages of a practised machine, to be asked for where its site is. The real asker has tests of its own. */
export const practisedPages = (state: MachineState): HttpAsker => ({
  async ask({ url }) {
    const { protocol, port, pathname } = new URL(url)
    const door = `${protocol.replace(':', '')} *:${port}:`
    const isThere =
      state.site === null ? port === '8530' : state.site.bindings.some((one) => atPort(one) === atPort(door))
    if (!isThere) return ok(nobody)
    if (pathname === '/selfupdate/iuident.cab') {
      const tree = selfUpdate(state)
      return ok({ ...nobody, status: tree.ok ? tree.value.status : null })
    }
    const name = endpointNames.find((one) => endpointPaths[one] === pathname)
    if (!name) return ok({ ...nobody, status: 404 })
    const page = pageOf(state, name)
    // Over TLS it shows its certificate, and nothing is wrong with that.
    const tls = protocol === 'https:' && page.tls ? { ...page.tls, faults: [], trusted: true } : null
    return ok({ ...page, tls } as HttpAnswer)
  },
})

const atPort = (binding: string): string => binding.replace(/ .*(?=:\d+:)/, ' ')
