import { word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { detectNow } from './pieces'
import { step } from './step'
import { updateServiceNames } from './step-kinds'

/** What Windows itself starts at once; the others start when they are needed (Windows 10 and later). */
const automatic = ['UsoSvc', 'CryptSvc', 'RpcSs']
type Name = (typeof updateServiceNames)[number]
const isOurs = (name: string): name is Name => (updateServiceNames as readonly string[]).includes(name)

/** Sets the start types back to what Windows brings. A service that is gone is for a senior (wsus-knowledge.md F-CLIENT-SVC). */
export const enableUpdateServices = defineFix({
  id: 'enable-update-services',
  cures: ['wu-service-disabled'],
  needs: ['update-services'],
  fits: ({ 'update-services': all }) =>
    all.some(({ startMode }) => startMode === 'disabled') && all.every(({ startMode }) => startMode !== null),
  plan: ({ 'update-services': all }) => [
    ...all.flatMap(({ name, startMode }) => {
      if (startMode !== 'disabled' || !isOurs(name)) return []
      const startup = automatic.includes(name) ? 'automatic' : 'manual'
      const change = { from: word('disabled'), to: word(startup) }
      return [step('update-service.set-startup', { service: name, startup }, change)]
    }),
    detectNow(),
  ],
})
