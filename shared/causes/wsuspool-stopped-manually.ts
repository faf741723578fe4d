import { defineCause } from './define-cause'
import { unknown } from './verdict'

export const wsuspoolStoppedManually = defineCause({
  id: 'wsuspool-stopped-manually',
  needs: [],
  judge: () =>
    unknown({
      fact: 'wsuspool-stopped-manually',
      problem: { code: 'not-recorded', target: 'wsuspool-stopped-manually' },
    }),
})
