import { list, moment, text, word, yesNo } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { absent, judged, notRead } from './verdict'

const answers = rule({ should: word('answers'), mark: 'V', source: 'sync-troubleshooting' })
/** `SRV-DEMO.example.com` and `srv-demo` are the same server. */
const short = (name: string) => (name.split('.')[0] ?? name).toLowerCase()

/** Configuration Manager asks at a port, with a scheme or under a name that IIS does not have (wsus-knowledge.md S2-16). */
export const configmgrWrongPortOrName = defineCause({
  id: 'configmgr-wrong-port-or-name',
  needs: ['config-manager-connection'],
  helps: ['web-site', 'windows-version'],
  explains: ['console-cannot-connect'],
  judge({ 'config-manager-connection': connection, 'web-site': site, 'windows-version': windows }) {
    if (connection === null) return absent([beside('config-manager-connection.result', word('not-applicable'))])
    const { server, port, ssl, succeeded, at } = connection
    const last = beside('config-manager-connection.last', moment(at))
    const result = checked(
      answers,
      'config-manager-connection.result',
      word(succeeded ? 'answers' : 'no-answer'),
      succeeded,
    )
    if (succeeded) return absent([result], [last])
    if (site === undefined) return notRead('web-site')
    if (windows === undefined) return notRead('windows-version')
    const bindings = site?.bindings ?? []
    const onPort = bindings.filter((binding) => binding.includes(`:${port}:`))
    const bound = rule({ should: list(bindings.map(text)), mark: 'V', source: 'sync-troubleshooting' })
    const scheme = rule({ should: yesNo(!ssl), mark: 'V', source: 'sync-troubleshooting' })
    const named = rule({ should: text(windows.name), mark: 'V', source: 'sync-troubleshooting' })
    const fits = onPort.some((binding) => binding.startsWith(ssl ? 'https ' : 'http '))
    return judged(
      [
        checked(bound, 'config-manager-connection.port', text(String(port)), onPort.length > 0 || site === null),
        ...(onPort.length > 0 && !fits ? [checked(scheme, 'config-manager-connection.ssl', yesNo(ssl), false)] : []),
        checked(named, 'config-manager-connection.server', text(server), short(server) === short(windows.name)),
      ],
      [beside(result.label, result.value), last],
    )
  },
})
