/**
 * The first build of each Windows Server in which CVE-2025-59287 (remote code execution in WSUS, exploited) is closed.
 * Source: CVE record, 2025-10 (wsus-knowledge.md, 0.5). Compared as numbers, never by a KB.
 */
const floors: readonly { build: number; ubr: number }[] = [
  { build: 9200, ubr: 25728 },
  { build: 9600, ubr: 22826 },
  { build: 14393, ubr: 8524 },
  { build: 17763, ubr: 7922 },
  { build: 20348, ubr: 4297 },
  { build: 25398, ubr: 1916 },
  { build: 26100, ubr: 6905 },
]

/** true: below the floor; null: a build that the table does not know. */
export function belowSecurityFloor({ build, ubr }: { build: number; ubr: number }): boolean | null {
  const floor = floors.find((row) => row.build === build)
  return floor ? ubr < floor.ubr : null
}
