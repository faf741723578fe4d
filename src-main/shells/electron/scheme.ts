import { pageHeaders, type PageFiles } from '../page'
import { HOME, SCHEME } from './home'

/** What the scheme may do. It must be said before Electron is ready. */
export const schemePrivileges = {
  scheme: SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true },
}

/** Answers a request of the page from the fixed list of its files. */
export function answerFrom(files: PageFiles): (request: Pick<Request, 'url' | 'method'>) => Response {
  return ({ url, method }) => {
    const file = method === 'GET' ? files.get(pathOf(url)) : undefined
    if (!file)
      return new Response('Not found', { status: 404, headers: { ...pageHeaders, 'content-type': 'text/plain' } })
    return new Response(file.content, { headers: { ...pageHeaders, 'content-type': file.type } })
  }
}

/** The path of an address of ours; nothing for anybody else's. */
function pathOf(url: string): string {
  const rest = url.startsWith(`${HOME}/`) ? url.slice(HOME.length) : ''
  return rest.split(/[?#]/, 1)[0] ?? ''
}
