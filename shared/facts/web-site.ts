import * as v from 'valibot'
import { list, text, word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** The web site of WSUS, found by the number in `IISTargetWebSiteIndex`, because its name is translated (probes.md: iis.site, iis.portOwner). */
export const webSite = defineFact({
  id: 'web-site',
  on: 'server',
  reader: 'iis',
  seconds: 15,
  shape: v.nullable(
    v.object({
      id: v.number(),
      name: v.string(),
      /** `unknown` while IIS itself is stopped: then nobody can say. */
      state: v.picklist(['started', 'stopped', 'starting', 'stopping', 'unknown']),
      /** As IIS writes them: `http *:8530:`. */
      bindings: v.array(v.string()),
      port: v.number(),
      /** Who listens on the port: Windows' own HTTP driver (which is right), another program, or nobody. */
      portOwner: v.variant('is', [
        v.object({ is: v.literal('windows-http') }),
        v.object({ is: v.literal('other-program'), process: v.string(), pid: v.number() }),
        v.object({ is: v.literal('none') }),
      ]),
      /** Another started site with the same binding. */
      sameBinding: v.nullable(v.string()),
    }),
  ),
  parts: ['name', 'state', 'bindings', 'port-owner', 'same-binding'],
  tell: (site) =>
    site === null
      ? [['state', word('not-there')]]
      : [
          ['state', word(site.state)],
          ['name', text(site.name)],
          ['bindings', list(site.bindings.map(text))],
        ],
})
