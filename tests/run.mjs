import '../src-main/launch/node-version.mjs'
import { parseArgs } from 'node:util'
import { install } from '../src-main/launch/install.mjs'
import { run } from '../src-main/launch/say.mjs'

// npm test. `--only a,b` runs some suites, `--list` names them all.

const BAD_USAGE = 64
const strict = process.env['CI'] === 'true'

/** @returns {{ only: string | undefined, list: boolean } | undefined} */
function options() {
  try {
    const { values } = parseArgs({ options: { only: { type: 'string' }, list: { type: 'boolean', default: false } } })
    return { only: values.only, list: values.list }
  } catch {
    return undefined
  }
}

/**
 * @param {string} id
 * @param {import('./runner/suites.mjs').Suite} suite
 */
async function runSuite(id, suite) {
  const started = Date.now()
  console.log(`\n── ${id}: ${suite.title}`)
  const missing = await suite.needs?.()
  const count = missing ? { passed: 0, failed: 0 } : await suite.run()
  const empty = count.passed + count.failed === 0
  const reason = missing ?? (empty ? 'there is no test in it' : undefined)
  if (reason) console.log(`Could not run: ${reason}`)
  return { id, ...count, reason, seconds: (Date.now() - started) / 1000 }
}

/** @param {Awaited<ReturnType<typeof runSuite>>[]} results */
function table(results) {
  const rows = results.map(({ id, passed, failed, reason, seconds }) =>
    reason
      ? `${id.padEnd(10)} could not run: ${reason}`
      : `${id.padEnd(10)} ${String(passed).padStart(6)} passed ${String(failed).padStart(6)} failed ${seconds.toFixed(1).padStart(8)} s`,
  )
  return ['', '── Summary', ...rows, ''].join('\n')
}

await run(async () => {
  await install()
  // Only now are the packages there that the suites need.
  const { suites, sum } = await import('./runner/suites.mjs')
  const asked = options()
  const ids = asked?.only?.split(',') ?? Object.keys(suites)
  const unknown = ids.filter((id) => !suites[id])
  if (!asked || unknown.length > 0) {
    console.error(`Usage: npm test -- [--list] [--only ${Object.keys(suites).join(',')}]`)
    return BAD_USAGE
  }
  if (asked.list) {
    for (const [id, { title }] of Object.entries(suites)) console.log(`${id.padEnd(10)} ${title}`)
    return 0
  }

  const results = []
  for (const [id, suite] of Object.entries(suites)) if (ids.includes(id)) results.push(await runSuite(id, suite))

  const { passed, failed } = sum(results)
  // Where everything is provided for, a suite that could not run is a fault and not a circumstance.
  const counted = failed + (strict ? results.filter(({ reason }) => reason).length : 0)
  console.log(table(results))
  console.log(`${passed} passed, ${counted} failed`)
  return counted === 0 ? 0 : 1
})
