import { list, text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule, type Evidence } from './evidence'
import { markersSeen, neverFinished, runSeen } from './setup-standing'
import { failingUpdates } from './failing-updates'
import { judged } from './verdict'

const noneFailing = rule({ should: word('none'), mark: 'V', source: 'update-errors' })
const noError = rule({ should: word('none'), mark: 'K', source: 'common-knowledge' })

/**
 * The symptom itself: setup of WSUS, its post-installation, the role or an update ended in a failure, and nothing newer says that
 * it succeeded (wsus-knowledge.md S3). Only the next run can say that it is gone, so a failure from before a fix still counts.
 */
export const installationFails = defineCause({
  id: 'installation-fails',
  needs: ['role-features', 'post-installation', 'app-pool', 'setup-runs', 'update-history'],
  helps: ['feature-installation'],
  judge(facts) {
    const { 'role-features': features, 'post-installation': markers, 'setup-runs': run } = facts
    const unfinished = features.role === 'installed' && neverFinished(markers, facts['app-pool'])
    const failing = failingUpdates(facts['update-history']).map(({ title }) => text(title))
    const refused = features.role === 'installed' ? null : facts['feature-installation']
    const all: Evidence[] = [
      checked(noneFailing, 'update-history.failing', list(failing), failing.length === 0),
      ...(features.role === 'installed' && !unfinished
        ? [beside('role-features.role', word('installed'))]
        : unfinished
          ? [markersSeen(markers)]
          : []),
      ...runSeen(run),
      ...(refused ? [checked(noError, 'feature-installation.error', text(refused.code), false)] : []),
    ]
    const sure = all.filter(({ holds, rule }) => holds === false && rule.some(({ mark }) => mark === 'V'))
    const [first, ...others] = sure.length > 0 ? [...sure, ...all.filter((one) => !sure.includes(one))] : all
    const decided = others.map((one) => (sure.length > 0 && !sure.includes(one) ? beside(one.label, one.value) : one))
    return judged([first as Evidence, ...decided])
  },
})
