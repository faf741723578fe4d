import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { ok } from '#shared/kernel/result'
import { hostSql, type InvokeSql } from '../../src-main/adapters/sql/host-sql'
import type { SqlTexts } from '../../src-main/adapters/sql/sql-texts'
import { top } from '../../src-main/launch/say.mjs'
import { backendOf, type SqlBackend } from '../../src-main/probes/sql-backend'
import type { SqlQuery } from '../../src-main/probes/sql-reader'

/** The login that stands in for the Windows account, which cannot be had in a test. */
export const LOGIN = 'User ID=medic;Password=Passw0rd-7'

const call = promisify(execFile)
const powershell = process.env['TEST_POWERSHELL'] ?? (process.platform === 'win32' ? 'powershell.exe' : 'pwsh')
const file = (...parts: string[]) => path.join(top, ...parts)

/** System.Data.SqlClient itself, through the script that ships. */
const invokeWith =
  (login: string): InvokeSql =>
  async (given) => {
    const ConnectionString = given.ConnectionString.replace('Integrated Security=SSPI', login)
    const packed = Buffer.from(JSON.stringify({ ...given, ConnectionString })).toString('base64')
    const script = file('tests', 'powershell', 'call-sql.ps1')
    const words = ['-NoProfile', '-File', script, '-Scripts', file('src-main', 'scripts'), '-Given', packed]
    const { stdout } = await call(powershell, words)
    const [, answer = ''] = /#([\w+/=]+)#/.exec(stdout) ?? []
    return ok(JSON.parse(Buffer.from(answer, 'base64').toString('utf8')) as unknown)
  }

function backendAt(port: number): SqlBackend {
  const backend = backendOf(`tcp:localhost,${port}`, 'SRV-DEMO')
  if (!backend.ok) throw new Error(backend.problem.code)
  return backend.value
}

/** Asks a server on this machine as the host of the session would. */
export const readAsHost = (port: number, texts: SqlTexts, query: SqlQuery, login = LOGIN) =>
  hostSql(invokeWith(login), backendAt(port), 'SUSDB', texts).read(query, new AbortController().signal)
