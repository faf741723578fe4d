import type { Tour } from './tours'

/** A question that eyes answer, a check of which only the other machine can show the rest, and a proof that waits for it. */
export async function atTwoMachines({ person, at }: Tour) {
  await person.practises('computer-cable-out')
  await person.walksTo('light')
  await at('ask-with-drawing', person)
  await person.comesUpon('link', 'client-cable-unplugged')
  await person.press('ui.back')
  await person.judged()
  await at('check-other-machine', person)
  await person.press('ui.finding.see')
  await person.plans('plug-in-cable')
  await at('plan-with-drawing', person)
  await person.confirms('plug-in-cable')
  await person.comesTo('by-hand')
  await person.press('ui.work.done-by-hand')
  await person.comesTo('unproven')
  await at('result-unproven', person)
}

/** A right that setup lacks, and the script for whoever may give it. */
export async function atSetup({ person, at }: Tour) {
  await person.finds('setup-no-sysadmin', 'rights-first', 'sql-no-sysadmin')
  await at('finding-setup', person)
  await person.plans('ask-dba-for-sysadmin')
  await at('plan-with-script', person)
}
