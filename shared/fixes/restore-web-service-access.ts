import { wantsSslWrongly } from '#shared/causes/web-directories'
import type { FactValue } from '#shared/facts/index'
import { word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { renewHealth } from './pieces'
import { step, type PlannedStep } from './step'

function repairs(settings: FactValue<'web-service-settings'>, ssl: boolean | null): PlannedStep[] {
  return settings.flatMap((one) => {
    const { directory, exists, anonymous } = one
    if (!exists) return []
    const asks = !anonymous && directory !== 'ApiRemoting30'
    return [
      ...(asks
        ? [
            step(
              'web-service.set-access',
              { directory, setting: 'anonymous', value: true },
              { from: word('off'), to: word('on') },
            ),
          ]
        : []),
      ...(wantsSslWrongly(one, ssl)
        ? [
            step(
              'web-service.set-access',
              { directory, setting: 'requireSsl', value: false },
              { from: word('required'), to: word('not-required') },
            ),
          ]
        : []),
    ]
  })
}

/** Opens the pages that their own settings lock. Missing directories and file rights are for a senior (wsus-knowledge.md S4-9). */
export const restoreWebServiceAccess = defineFix({
  id: 'restore-web-service-access',
  cures: ['webservice-red-auth-ssl'],
  needs: ['web-service-settings', 'wsus-setup', 'wsus-service'],
  settlesSeconds: 30,
  fits: ({ 'web-service-settings': settings, 'wsus-setup': setup }) => repairs(settings, setup?.ssl ?? null).length > 0,
  plan: ({ 'web-service-settings': settings, 'wsus-setup': setup, 'wsus-service': wsus }) => [
    ...repairs(settings, setup?.ssl ?? null),
    ...renewHealth(wsus),
  ],
})
