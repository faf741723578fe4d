import type { SituationId } from '#shared/situations/index'

type Key = `situation.${SituationId}.${'title' | 'text'}`

/** What a person sees or knows in front of each practice machine. */
export const situations = {
  'situation.healthy-2019.title': 'A server after a weekend of updates',
  'situation.healthy-2019.text': 'Everything seems to work, but somebody says that the console showed a warning.',
  'situation.wid-stopped.title': 'Monday morning: the console lists three components',
  'situation.wid-stopped.text': 'Since the restart last night, the console lists web services as not running.',
} as const satisfies Record<Key, string>
