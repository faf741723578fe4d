/** The texts of what setup needs, to be read and copied. A name never becomes code: it is quoted for the place where it stands. */

interface SqlLogin {
  login: string
  /** By the stored procedures that were there before SQL Server 2012. */
  procedure: boolean
}

/** A name as T-SQL identifier, as QUOTENAME does it. */
const bracketed = (name: string) => `[${name.replaceAll(']', ']]')}]`
/** A text as T-SQL literal. */
const literal = (text: string) => `N'${text.replaceAll("'", "''")}'`
/** A text as PowerShell literal; the curly quotes end one just as the straight one does. */
const quoted = (text: string) => `'${text.replaceAll(/['\u2018\u2019\u201A\u201B]/g, '$&$&')}'`

/**
 * Whether a name can stand in a script: the tools that run scripts give line ends, `GO`, `$(…)` and double quotes a meaning of their own, whatever
 * the quotes around them. No account of Windows or SQL Server needs any of these.
 */
export const canBeScripted = (name: string): boolean =>
  /^[^\p{Cc}\u2028\u2029]{1,260}$/u.test(name) && !/\$\(|"/.test(name)

const member = (login: string, change: 'ADD' | 'DROP') =>
  `ALTER SERVER ROLE [sysadmin] ${change} MEMBER ${bracketed(login)};`
const procedureCall = (login: string, procedure: 'sp_addsrvrolemember' | 'sp_dropsrvrolemember') =>
  `EXEC ${procedure} @loginame = ${literal(login)}, @rolename = N'sysadmin';`

/** Makes an account administrator of a SQL Server; creates its login where there is none (wsus-knowledge.md S3-5). */
export const grantScript = ({ login, procedure }: SqlLogin): string =>
  [
    `IF SUSER_ID(${literal(login)}) IS NULL CREATE LOGIN ${bracketed(login)} FROM WINDOWS;`,
    procedure ? procedureCall(login, 'sp_addsrvrolemember') : member(login, 'ADD'),
  ].join('\n')

/** Takes that right away again. */
export const revokeScript = ({ login, procedure }: SqlLogin): string =>
  procedure ? procedureCall(login, 'sp_dropsrvrolemember') : member(login, 'DROP')

/** Both halves for the database administrator, with what belongs in between. */
export const dbaScript = (input: SqlLogin): string =>
  [
    '-- 1. Before WSUS setup: the right to create a database, for as long as setup runs.',
    grantScript(input),
    `SELECT IS_SRVROLEMEMBER(N'sysadmin', ${literal(input.login)}) AS must_be_1;`,
    '',
    '-- 2. Run separately, as soon as WSUS setup has ended, also if it failed: takes the right away again.',
    ...revokeScript(input)
      .split('\n')
      .map((line) => `-- ${line}`),
  ].join('\n')

const wsusutil = String.raw`& "$env:ProgramFiles\Update Services\Tools\wsusutil.exe"`

/** `sqlInstance`: empty for the Windows Internal Database. */
export const postInstallCommand = ({ contentDir, sqlInstance }: { contentDir: string; sqlInstance: string }): string =>
  [
    `${wsusutil} postinstall`,
    ...(sqlInstance === '' ? [] : [quoted(`SQL_INSTANCE_NAME=${sqlInstance}`)]),
    quoted(`CONTENT_DIR=${contentDir}`),
  ].join(' ')

/** A backslash before the closing quote would take the quote with it when Windows hands the words to a program. */
const folder = (path: string) => quoted(path.replace(/\\+$/, (end) => (path.length - end.length === 2 ? '\\' : '')))

export const grantFolder = ({ path, sid }: { path: string; sid: string }): string =>
  [
    `icacls.exe ${folder(path)} /save "$env:TEMP\\wsus-acl-$(Get-Date -Format yyyyMMdd-HHmmss).txt"`,
    `icacls.exe ${folder(path)} /grant '*${sid}:(OI)(CI)F'`,
  ].join('\n')

/** Users and NETWORK SERVICE read; NETWORK SERVICE writes below, where setup makes WsusContent (wsus-knowledge.md F-CONTENT-ACL). */
export const createFolder = ({ path }: { path: string }): string =>
  [
    `New-Item -ItemType Directory -Path ${folder(path)}`,
    `icacls.exe ${folder(path)} /grant '*S-1-5-20:(OI)(CI)F' '*S-1-5-32-545:(OI)(CI)RX'`,
  ].join('\n')
