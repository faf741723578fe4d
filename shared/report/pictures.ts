import { causeOf } from '#shared/causes/index'
import { fixOf } from '#shared/fixes/index'
import type { VisitRecord } from '#shared/session/visit-record'
import type { ReportPicture } from './report-schema'
import { nodeNamed } from './route'
import type { Speaker } from './speaker'

/** Only letters, digits and dashes, so that a name means the same in every file system and archive. */
const safe = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)

/** What a picture shows, where that has a name: a cause or a fix. */
function aboutText(speaker: Speaker, about: string | null): string | null {
  if (about === null) return null
  if (causeOf(about)) return speaker.name(`cause.${about}.title`)
  return fixOf(about) ? speaker.name(`fix.${about}.title`) : null
}

/** The pictures of a visit in the order in which they were taken, each with the name of its file in the ticket. */
export function picturesOf(speaker: Speaker, record: VisitRecord): ReportPicture[] {
  return record.pictures.map(({ id, at, reason, node, about }, index) => {
    const place = nodeNamed(speaker, record.symptom, node)
    const parts = [String(index + 1).padStart(2, '0'), reason, safe(about ?? node)].filter((part) => part !== '')
    const reasonText = speaker.say(`report.picture.${reason}`)
    const what = aboutText(speaker, about) ?? place.text
    return {
      id,
      file: `screens/${parts.join('-')}.png`,
      at,
      reason: { id: reason, text: reasonText },
      node: place,
      caption: speaker.say('report.picture.caption', { reason: reasonText, about: what, at: speaker.when(at) }),
    }
  })
}
