import { prepare } from '../../src-main/launch/prepare.mjs'
import { run, say } from '../../src-main/launch/say.mjs'

// npm run bench: how long the work takes here, and against a named peer on the same work.
await run(async () => {
  await prepare()
  const { lookUpBench } = await import('./look-up.mjs')
  const { logSearchBench } = await import('./log-search.mjs')
  const { readFactsBench } = await import('./read-facts.mjs')
  const { sizeBench } = await import('./size.mjs')
  for (const bench of [lookUpBench, logSearchBench, readFactsBench]) {
    for (const { work, milliseconds, peer, peerMilliseconds } of await bench()) {
      const ratio = (peerMilliseconds / milliseconds).toFixed(2)
      say(`${work}: ${Math.round(milliseconds)} ms; ${peer}: ${Math.round(peerMilliseconds)} ms; ratio ${ratio}`)
    }
  }
  sizeBench()
  return 0
})
