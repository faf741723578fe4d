import type { FactValue } from '#shared/facts/index'
import { setupMarkers } from '#shared/facts/post-installation'
import type { Complaint } from '#shared/facts/setup-runs'
import { list, text, word } from '#shared/kernel/shown'
import { isAfter } from '#shared/kernel/time'
import { beside, checked, rule, type Evidence } from './evidence'

const complete = rule({ should: word('complete'), mark: 'V', source: 'wsus-dsc' })
const succeeded = rule({ should: word('succeeded'), mark: 'K', source: 'common-knowledge' })

type Markers = FactValue<'post-installation'>
type Run = FactValue<'setup-runs'>

/** What a finished setup leaves in the registry, held against what is there (wsus-knowledge.md S3-2). */
export const markersSeen = ({ missing }: Markers): Evidence =>
  checked(
    complete,
    'post-installation.markers',
    missing.length === 0 ? word('complete') : list([list([word('missing'), list(missing.map(text))])]),
    missing.length === 0,
  )

/** How the newest run of setup ended; nothing where none was found. */
export const runSeen = (run: Run): Evidence[] =>
  run ? [checked(succeeded, 'setup-runs.result', word(run.succeeded ? 'succeeded' : 'failed'), run.succeeded)] : []

/**
 * Setup is over and done: what only stands in its way is no fault any more. Says so, or null while it is not. Settings that went
 * missing since leave the application pool, where that was read.
 */
export function setupIsOver(
  markers: Markers,
  run: Run,
  pool: FactValue<'app-pool'> | undefined,
): [Evidence, ...Evidence[]] | null {
  if (run?.succeeded === false) return null
  if (markers.missing.length === 0) return [markersSeen(markers), ...runSeen(run)]
  return pool ? [beside('app-pool.state', word(pool.state)), ...runSeen(run)] : null
}

/** Setup never got to its end: what it leaves behind is missing, its application pool too. Damaged settings leave the pool. */
export const neverFinished = (markers: Markers, pool: FactValue<'app-pool'>): boolean =>
  markers.missing.length > 0 && pool === null

/** Setup never got to its end, so what it has yet to make is neither stopped nor damaged: shows that, or null where it did. */
export const unfinishedSeen = (
  markers: Markers | undefined,
  pool: FactValue<'app-pool'> | undefined,
): Evidence | null =>
  markers && pool !== undefined && neverFinished(markers, pool)
    ? beside('post-installation.markers', list([list([word('missing'), list(markers.missing.map(text))])]))
    : null

/** Neither the role nor a trace of any setup: what only WSUS needs is no fault there. */
export const nothingOfWsus = (
  { role }: FactValue<'role-features'>,
  markers: Markers | undefined,
  run: Run | undefined,
): boolean => role !== 'installed' && markers?.missing.length === setupMarkers.length && run === null

/** The first line in which the log of a failed run complains of one of these; not one from before the last fix. */
export function complaintSeen(run: Run, since: string | null, ...about: Complaint[]): Evidence | null {
  if (run === null || run.succeeded || !isAfter(run.at, since)) return null
  const found = run.complaints.find((one) => about.includes(one.about))
  return found ? beside('setup-runs.complaint', text(found.line)) : null
}
