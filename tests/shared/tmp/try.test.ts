import { test } from 'vitest'
import { testRunner, never } from '/work/live/tests/fakes/powershell'
test('x', async () => {
  const r = testRunner()
  console.log(JSON.stringify(await r.session()))
  for (const c of ['wsus-service','wsus-setup','windows-version','server-memory','database-kind','nonsense','app-pool'])
    console.log(c, JSON.stringify(await r.read(c, {}, 20, never)))
  await r.close()
})
