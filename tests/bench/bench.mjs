import { install } from '../../src-main/launch/install.mjs'
import { run, say } from '../../src-main/launch/say.mjs'

// npm run bench: how long the work takes here, and against a named peer on the same work.
await run(async () => {
  await install()
  const { lookUpBench } = await import('./look-up.mjs')
  const { logSearchBench } = await import('./log-search.mjs')
  const rows = [...(await lookUpBench()), ...(await logSearchBench())]
  for (const { work, milliseconds, peer, peerMilliseconds } of rows) {
    const ratio = (peerMilliseconds / milliseconds).toFixed(2)
    say(`${work}: ${Math.round(milliseconds)} ms; ${peer}: ${Math.round(peerMilliseconds)} ms; ratio ${ratio}`)
  }
  return 0
})
