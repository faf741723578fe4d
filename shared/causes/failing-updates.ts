import type { FactValue } from '#shared/facts/index'
import { INSTALL_FAILURE } from '#shared/facts/update-history'

type History = FactValue<'update-history'>

/** Updates whose newest attempt ended in a code; one that was installed since is no failure any more. */
const standing = ({ failed, installed }: History, wanted: (code: string) => boolean): History['failed'] =>
  failed.filter(
    ({ title, at, code }, index) =>
      wanted(code) &&
      failed.findIndex((one) => one.title === title) === index &&
      !installed.some((one) => one.title === title && Date.parse(one.at) > Date.parse(at)),
  )

export const failingUpdates = (history: History): History['failed'] =>
  standing(history, (code) => code.toLowerCase() === INSTALL_FAILURE)
/** Failures with other codes: they have other reasons. */
export const otherFailures = (history: History): History['failed'] =>
  standing(history, (code) => code.toLowerCase() !== INSTALL_FAILURE)

export const products = ['.NET Framework', 'Microsoft Defender', 'Windows RE', 'Windows Installer'] as const
export type Product = (typeof products)[number]

/** By words of the title that Microsoft does not translate, and the three updates that need room on the recovery partition. */
const signs: readonly [Product, RegExp][] = [
  ['Windows RE', /\bKB50344(?:41|40|39)\b|Windows Recovery Environment/i],
  ['.NET Framework', /\.NET\b/i],
  ['Microsoft Defender', /Security Intelligence|Defender|KB2267602|KB4052623/i],
  ['Windows Installer', /\bOffice\b|SQL Server|Visual (?:Studio|C\+\+)|Exchange|SharePoint/i],
]

/** What an update belongs to, which decides what may be done about it; null: Windows itself, or unknown (wsus-knowledge.md S3-1). */
export const productOf = (title: string): Product | null => signs.find(([, sign]) => sign.test(title))?.[0] ?? null
