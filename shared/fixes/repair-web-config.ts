import type { FactValue } from '#shared/facts/index'
import { text, word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { renewHealth } from './pieces'
import { step, type PlannedStep } from './step'

/** What of the files can be repaired without guessing: a copy that loads, or a file type that stands there twice. */
function repairs({ files, duplicateTypes }: FactValue<'web-config'>, site: FactValue<'web-site'>): PlannedStep[] {
  const copies = files.flatMap(({ path, wellFormed, copy }) =>
    wellFormed || copy === null
      ? []
      : [step('web-config.restore', { file: path, copy }, { from: word('damaged'), to: text(copy) })],
  )
  const twice = duplicateTypes.map((fileType) =>
    step(
      'web-config.remove-duplicate',
      { site: site?.name ?? '', fileType },
      { from: text(fileType), to: word('none') },
    ),
  )
  return [...copies, ...(site ? twice : [])]
}

/** Brings the configuration files of the site back to where IIS loads them (wsus-knowledge.md F-WEBCONFIG-RESTORE). */
export const repairWebConfig = defineFix({
  id: 'repair-web-config',
  cures: ['webconfig-broken'],
  needs: ['web-config', 'web-site', 'wsus-service'],
  settlesSeconds: 30,
  fits: ({ 'web-config': found, 'web-site': site }) =>
    repairs(found, site).length > 0 && found.files.every(({ wellFormed, copy }) => wellFormed || copy !== null),
  plan: ({ 'web-config': found, 'web-site': site, 'wsus-service': wsus }) => [
    ...repairs(found, site),
    ...renewHealth(wsus),
  ],
})
