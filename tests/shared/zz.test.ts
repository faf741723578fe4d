import { test } from 'vitest'
import { situations } from '#shared/situations/index'
import { stateOf } from '#shared/situations/define-situation'
import { idsOf, NOW, verdictsOf } from './practice/rehearse'
test('x', () => {
  for (const s of situations) {
    const v = verdictsOf(s, stateOf(s, NOW))
    const p = idsOf(v, 'present'),
      u = idsOf(v, 'unknown')
    const dp = [p.filter((x) => !s.present.includes(x as never)), s.present.filter((x) => !p.includes(x))]
    const du = [u.filter((x) => !s.unknown.includes(x as never)), s.unknown.filter((x) => !u.includes(x))]
    if ([...dp, ...du].some((a) => a.length))
      console.log(
        s.id,
        '\n  P+',
        dp[0]!.join(' '),
        '\n  P-',
        dp[1]!.join(' '),
        '\n  U+',
        du[0]!.join(' '),
        '\n  U-',
        du[1]!.join(' '),
      )
  }
})
