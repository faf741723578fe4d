import { defineCause } from './define-cause'
import { unknown } from './verdict'

export const webserviceRedAuthSsl = defineCause({
  id: 'webservice-red-auth-ssl',
  needs: [],
  judge: () =>
    unknown({ fact: 'webservice-red-auth-ssl', problem: { code: 'not-recorded', target: 'webservice-red-auth-ssl' } }),
})
