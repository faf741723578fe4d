import { text } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { step } from './step'

const shown = (ssl: boolean, port: number) => text(`${ssl ? 'https' : 'http'}, ${port}`)

/** Done in Configuration Manager, by whoever administers it; the next line of WCM.log shows it (wsus-knowledge.md S2-16). */
export const correctConfigManagerPorts = defineFix({
  id: 'correct-config-manager-ports',
  cures: ['configmgr-wrong-port-or-name'],
  needs: ['config-manager-connection', 'wsus-setup'],
  settlesSeconds: 600,
  fits: ({ 'config-manager-connection': connection, 'wsus-setup': setup }) =>
    connection !== null && setup !== null && setup.port !== null && setup.ssl !== null,
  plan({ 'config-manager-connection': connection, 'wsus-setup': setup }) {
    if (!connection || setup === null || setup.port === null || setup.ssl === null) return []
    return [
      step(
        'by-hand',
        { guide: 'correct-config-manager-ports' },
        { from: shown(connection.ssl, connection.port), to: shown(setup.ssl, setup.port) },
      ),
    ]
  },
})
