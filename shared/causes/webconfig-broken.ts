import { answerOf } from '#shared/facts/endpoints'
import { list, text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { checked, rule } from './evidence'
import { judged } from './verdict'

const noneDamaged = rule({ should: word('none'), mark: 'V', source: 'wsus-messages-2023' })
const noneTwice = rule({ should: word('none'), mark: 'V', source: 'wsus-messages-2023' })
const loads = rule({ should: word('none'), mark: 'V', source: 'wsus-messages-2023' })

/** IIS refuses to load a configuration file: it is damaged, or adds a file type that is there already (wsus-knowledge.md S2-11). */
export const webconfigBroken = defineCause({
  id: 'webconfig-broken',
  needs: ['web-config', 'endpoints'],
  explains: ['server-web-down', 'components-not-running', 'console-cannot-connect', 'selfupdate-vdir-broken'],
  judge({ 'web-config': { files, duplicateTypes }, endpoints }) {
    const damaged = files.filter(({ wellFormed }) => !wellFormed).map(({ path }) => text(path))
    const refused = endpoints.filter(({ status, subStatus }) => status === 500 && subStatus === 19)
    const pages = list(refused.map((page) => ({ list: [text(page.path), answerOf(page)] })))
    return judged([
      checked(noneDamaged, 'web-config.damaged', list(damaged), damaged.length === 0),
      checked(noneTwice, 'web-config.duplicate-types', list(duplicateTypes.map(text)), duplicateTypes.length === 0),
      checked(loads, 'endpoints.answers', pages, refused.length === 0),
    ])
  },
})
