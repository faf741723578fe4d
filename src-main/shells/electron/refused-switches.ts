/** Switches that open the program to others or take its walls down. No fuse covers them. */
const refused = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
  'no-sandbox',
  'disable-sandbox',
  'disable-setuid-sandbox',
  'disable-namespace-sandbox',
  'disable-gpu-sandbox',
  'disable-seccomp-filter-sandbox',
  'no-zygote',
  'single-process',
  'in-process-gpu',
  'js-flags',
  'disable-web-security',
  'disable-site-isolation-trials',
  'allow-file-access-from-files',
  'allow-running-insecure-content',
  'load-extension',
  'user-data-dir',
  'renderer-cmd-prefix',
  'gpu-launcher',
  'utility-cmd-prefix',
  'browser-subprocess-path',
  'host-rules',
  'host-resolver-rules',
  'proxy-server',
  'proxy-pac-url',
  'ignore-certificate-errors',
  'log-net-log',
  'inspect',
  'inspect-brk',
  'inspect-wait',
  'inspect-port',
  'inspect-publish-uid',
  'debug-port',
]

/** Those of the words on the command line that a shipped program does not start with. Chromium takes `-x` and, on Windows, `/x` too. */
export function refusedSwitches(words: readonly string[]): string[] {
  return words.filter((word) => {
    const name = /^(?:--|-|\/)([a-z][a-z-]*)(?:=|:|$)/i.exec(word)?.[1]?.toLowerCase()
    return name !== undefined && refused.includes(name)
  })
}
