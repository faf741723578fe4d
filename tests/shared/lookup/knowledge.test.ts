import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { codeNames, codes, entries, textEntries } from '#shared/lookup/entries'
import { lookUp } from '#shared/lookup/look-up'
import { causeNames, symptomNames, symptomsOf } from '#shared/lookup/symptoms-of'
import { searchTerms } from '#shared/lookup/terms'
import { isMessageKey, texts } from '#shared/messages/translate'
import { trees } from '#shared/trees/index'

describe('the names of Windows Update', () => {
  // As the header of the platform has them.
  const header = fs
    .readFileSync(path.join(import.meta.dirname, 'wuerror-names.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' ') as [string, string])

  test('are all there', () => expect(header.length).toBeGreaterThanOrEqual(463))
  test('are those of the header', () => {
    for (const [code, name] of header) {
      expect(codes.get(Number(code))?.name, code).toBe(name)
      expect(codeNames.get(name)?.label, name).toBe(code)
    }
  })
  test('are no others', () => {
    const known = new Set(header.map(([, name]) => name))
    const ours = entries.filter(({ kind, name }) => kind === 'code' && /^WU_[ES]_/.test(name)).map(({ name }) => name)
    expect(ours.filter((name) => !known.has(name))).toEqual([])
  })
})

describe('the entries', () => {
  test('have ids of their own', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
  })
  test('point to causes and symptoms of the catalogue', () => {
    for (const { id, causes, symptoms, maybe } of entries) {
      for (const cause of causes) expect(symptomsOf(cause), `${id} ${cause}`).not.toEqual([])
      for (const symptom of [...symptoms, ...maybe]) expect(symptomNames, id).toContain(symptom)
    }
  })
  test('say what they mean', () => {
    for (const { id, meaning } of entries) expect(meaning.length, id).toBeGreaterThan(3)
  })
  test('are shown in words, not in patterns', () => {
    for (const { id, label } of textEntries) {
      expect(label.length, id).toBeGreaterThan(3)
      expect(label, id).not.toMatch(/\\|\(\?|\*|\[\^/)
    }
  })
  test('of texts have patterns with anchors', () => {
    for (const { patterns, anchors } of textEntries) {
      expect(anchors.length).toBe(patterns.length)
      for (const some of anchors) expect(some.length).toBeGreaterThan(0)
    }
  })
  test.each(['en', 'ko'] as const)('have a name for every cause and symptom in %s', (language) => {
    for (const cause of causeNames)
      expect(isMessageKey(`cause.${cause}.name`) || `lookup.cause.${cause}` in texts[language], cause).toBe(true)
    for (const symptom of symptomNames) {
      expect(texts[language]).toHaveProperty([`lookup.symptom.${symptom}.name`])
      expect(texts[language]).toHaveProperty([`lookup.symptom.${symptom}.collect`])
    }
  })
})

test('every symptom that the program has a tree for is in the catalogue', () => {
  for (const { id } of trees) expect(symptomNames).toContain(id)
})

describe('what is never advised', () => {
  // The prohibitions of the catalogue, as somebody would write them.
  const forbidden = [
    /repair_allow_data_loss/i,
    /delet\w* (?:the |all )?(?:files|content)[^.]*WsusContent/i,
    /(?:remove|re-?add|re-?install)\w* the (?:WSUS )?role/i,
    /(?:edit|change|delete)\w* [^.]*(?:EncryptionKey|SqlEncryptedPassword)/i,
    /(?:disable|switch off|turn off|ignore)\w* [^.]*certificate (?:check|validation)/i,
    /(?:enable|allow|switch on|re-enable)\w* [^.]*(?:TLS 1\.[01]\b|SSL ?3|NTLMv1)/i,
    /(?:open|unblock)\w* (?:the )?(?:port )?s? ?853[01]/i,
    /\biisreset\b/i,
    /rapid-?fail[^.]*\b(?:off|disable|wider)/i,
    /(?:disable|switch off|turn off)\w* [^.]*rapid-?fail/i,
    /restart on failure/i,
    /(?:set|use|enable)\w* DisableDualScan/i,
    /grant\w* [^.]*sysadmin/i,
    /(?:delete|remove|drop)\w* (?:the )?(?:SUSDB|database|wsus folder|preferences)/i,
    /(?:delete|remove|reset)\w* [^.]*(?:SusClientId|WUServer|proxy settings)/i,
    /(?:disable|switch off|turn off)\w* [^.]*(?:firewall|antivirus|virus scanner)/i,
  ]
  const said = [
    ...entries.map(({ id, meaning }) => [id, meaning] as const),
    ...(['en', 'ko'] as const).flatMap((language) =>
      Object.entries(texts[language]).filter(([key]) => key.startsWith('lookup.')),
    ),
  ]
  test.each(forbidden)('%s', (pattern) => {
    expect(said.filter(([, text]) => pattern.test(text)).map(([id]) => id)).toEqual([])
  })
})

describe('the search', () => {
  test.each([
    ['0x80244022', 'code:0x80244022'],
    ['80244022', 'code:0x80244022'],
    ['-2145107934', 'code:0x80244022'],
    ['2149859362', 'code:0x80244022'],
    ['wu_e_pt_http_status_service_unavail', 'code:0x80244022'],
    ['7053', 'event:Windows Server Update Services/7053'],
    ['AppOffline', 'httperr:AppOffline'],
    ['6703', 'message:6703'],
  ])('%s comes first', (query, id) => {
    expect(searchTerms(query).terms[0]?.id).toBe(id)
  })
  test('finds by meaning, and says how many there are', () => {
    const { found, terms } = searchTerms('certificate')
    expect(found).toBeGreaterThan(terms.length / 2)
    expect(terms.length).toBeGreaterThan(5)
  })
  test.each(['', '   ', 'zzzzqqqq'])('%j finds nothing', (query) => {
    expect(searchTerms(query)).toEqual({ found: 0, terms: [] })
  })
})

test('each symptom without a tree says what to collect', () => {
  const { next } = lookUp('error 0x80244010')
  expect(next).toContainEqual({ kind: 'collect', symptom: 'client-scan-error' })
})

test.each(['This computer has not reported status yet', '이 컴퓨터는 아직 상태를 보고하지 않았습니다', '0x80070422'])(
  '%s leads to the check of a computer',
  (text) => {
    expect(lookUp(text).next).toContainEqual({ kind: 'start', symptom: 'computer-not-reported' })
  },
)
