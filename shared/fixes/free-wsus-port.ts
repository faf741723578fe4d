import { list, text, word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { renewHealth } from './pieces'
import { step } from './step'

/** The other side of the port has an owner, who moves it; the program moves nobody (wsus-knowledge.md S3-10). */
export const freeWsusPort = defineFix({
  id: 'free-wsus-port',
  cures: ['iis-port-conflict-setup'],
  needs: ['wsus-ports', 'wsus-service'],
  fits: ({ 'wsus-ports': ports }) => ports.some(({ holder }) => holder !== null),
  plan: ({ 'wsus-ports': ports, 'wsus-service': wsus }) => [
    step(
      'by-hand',
      { guide: 'free-wsus-port' },
      {
        from: list(ports.flatMap(({ port, holder }) => (holder ? [text(`${port}: ${holder.name}`)] : []))),
        to: word('none'),
      },
    ),
    ...renewHealth(wsus),
  ],
})
