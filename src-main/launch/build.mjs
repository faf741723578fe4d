import { prepare } from './prepare.mjs'
import { run } from './say.mjs'

// npm run build
await run(async () => {
  await prepare()
  return 0
})
