import type { Takes, WizardApi } from '#shared/contract/contract'
import type { VisitView } from '#shared/contract/views'
import { fail, ok, type Result } from '#shared/kernel/result'
import { lookUp } from '#shared/lookup/look-up'
import { searchTerms } from '#shared/lookup/terms'
import { isSolved } from '#shared/session/outcome'
import type { SourceOf } from '#shared/session/visit-record'
import { situationOf, situations } from '#shared/situations/index'
import { beginsAt, stateOf } from '#shared/situations/define-situation'
import { treeOf, trees } from '#shared/trees/index'
import { checkUpViewOf, createCheckUps, type CheckUp } from './check-up'
import { arrive, check, isOffered, keepAnswer } from './checking'
import { applyPlan, doneByHand, stopWatching, undoPlan, verifyPlan } from './fixing'
import { mapOf } from './map'
import { addCase, goTo } from './other-machine'
import { planFix } from './planning'
import type { Ports } from './ports'
import { reportOf, ticketOf } from './reporting'
import { savedCase } from './saved-case'
import { lineOf, viewOf } from './view'
import type { Visit } from './visit'
import { computersOf, nameComputer } from './which-computer'
import { createVisits, standsFirst } from './visits'

/** How long a call waits for news before it answers with what there is. */
const PATIENCE_MILLISECONDS = 20_000

/** The application over its ports: every call of the contract. */
export function createWizard(ports: Ports): WizardApi {
  const visits = createVisits(ports)
  const checkUps = createCheckUps(ports)
  const checkUpView = (one: CheckUp) => ok(checkUpViewOf(one, ports.clock.now().toISOString()))

  /** The view of a visit once what it shows is on disk: a screen is not told what a power cut could still take back. */
  async function shown(visit: Visit): Promise<Result<VisitView>> {
    while (visit.saving) await visit.saving
    return ok(viewOf(visit))
  }

  /** Answers with the view of a visit after something was done with it. */
  async function on(
    id: string,
    act: (visit: Visit) => Promise<Result<unknown>> | Result<unknown>,
  ): Promise<Result<VisitView>> {
    const found = await visits.find(id)
    if (!found.ok) return found
    const done = await act(found.value)
    return done.ok ? shown(found.value) : done
  }

  /** The same for what must not happen while a fix is at work. */
  const idle = (id: string, act: (visit: Visit) => Promise<Result<unknown>> | Result<unknown>) =>
    on(id, (visit) => (visit.working ? fail({ code: 'busy' }) : act(visit)))

  async function begun(visit: Result<Visit>): Promise<Result<VisitView>> {
    if (!visit.ok) return visit
    arrive(visit.value, ports)
    return shown(visit.value)
  }

  return {
    about: async () =>
      ok({
        version: ports.program.version,
        face: ports.program.face,
        symptoms: trees.map(({ id }) => id),
        situations: situations.map((situation) => {
          const { language, product } = stateOf(situation, ports.clock.now().toISOString()).windows
          return { id: situation.id, symptom: situation.symptom, begins: beginsAt(situation), language, product }
        }),
        source: ports.program.defaultSource,
        pictures: ports.camera.available,
        ...(await ports.store.settings()),
      }),

    lookUp: async ({ text }) => ok(lookUp(text)),
    lookUpTerms: async ({ query }) => ok(searchTerms(query)),

    history: async () =>
      ok(
        (await visits.all()).flatMap(({ record, working }) => {
          const tree = treeOf(record.symptom)
          return tree ? [lineOf(record, tree, working)] : []
        }),
      ),

    async openVisit({ symptom, situation, checkUp }) {
      if (!treeOf(symptom)) return fail({ code: 'unknown-id', what: 'symptom', id: symptom })
      if (checkUp !== undefined) {
        const found = checkUps.find(checkUp)
        return found.ok ? begun(await visits.begin(symptom, found.value.of, found.value.record)) : found
      }
      const source = newSource(situation)
      return source.ok ? begun(await visits.begin(symptom, source.value, null)) : source
    },

    async checkEverything({ situation }) {
      const source = newSource(situation)
      if (!source.ok) return source
      const standsAt = await standsFirst(source.value, null, ports)
      if (!standsAt.ok) return standsAt
      const checkUp = checkUps.begin(source.value, standsAt.value)
      return checkUp.ok ? checkUpView(checkUp.value) : checkUp
    },
    async checkUp({ checkUp, seen }) {
      const found = checkUps.find(checkUp)
      if (!found.ok) return found
      await found.value.newer(seen, PATIENCE_MILLISECONDS)
      return checkUpView(found.value)
    },
    async stopCheckUp({ checkUp }) {
      const found = checkUps.find(checkUp)
      if (!found.ok) return found
      found.value.stop()
      return checkUpView(found.value)
    },

    async openCase({ text }) {
      const read = savedCase(text)
      if (!read.ok) return read
      const { id, symptom, source } = read.value
      const recorded =
        source.kind === 'case'
          ? source
          : { recordedSource: source.kind, situation: source.kind === 'practice' ? source.situation : null }
      const { recordedSource, situation } = recorded
      return begun(await visits.begin(symptom, { kind: 'case', recordedIn: id, recordedSource, situation }, read.value))
    },

    visit: ({ visit }) =>
      on(visit, async (found) => {
        if (found.progress.size === 0 && !found.working && found.looking === null) resume(found, ports)
        return ok(null)
      }),
    deleteVisit: ({ visit }) => visits.remove(visit),
    changes: ({ visit, seen }) => on(visit, (found) => found.newer(seen, PATIENCE_MILLISECONDS).then(() => ok(null))),

    answer: ({ visit, node, choice }) =>
      idle(visit, async (found) => {
        if (!found.tree.nodes[node]) return fail({ code: 'unknown-id', what: 'node', id: node })
        if (!found.route.some((stop) => stop.node === node)) return fail({ code: 'moved-on' })
        const stop = found.tree.nodes[node]
        if (stop?.kind !== 'ask' || !isOffered(found, node, choice)) return fail({ code: 'not-offered', id: choice })
        await keepAnswer(found, { node, fact: stop.fact, choice, by: 'person', at: found.now() })
        arrive(found, ports)
        return ok(null)
      }),

    cancelReading: ({ visit, fact }) =>
      on(visit, (found) => {
        const progress = [...found.progress].find(([id]) => id === fact)?.[1]
        if (!progress) return fail({ code: 'moved-on' })
        progress.cancel()
        return ok(null)
      }),

    checkAgain: ({ visit, node }) =>
      idle(visit, (found) => {
        const stop = found.tree.nodes[node]
        if (!stop) return fail({ code: 'unknown-id', what: 'node', id: node })
        if (stop.kind !== 'check' || found.here.node !== node) return fail({ code: 'moved-on' })
        check(found, ports, node, stop, true).catch((error: unknown) => ports.log.fault(error))
        return ok(null)
      }),

    leave: ({ visit, node }) => idle(visit, (found) => leave(found, ports, node)),

    goBack: ({ visit, node }) =>
      idle(visit, (found) => {
        if (!found.tree.nodes[node]) return fail({ code: 'unknown-id', what: 'node', id: node })
        if (!found.route.some((stop) => stop.node === node)) return fail({ code: 'moved-on' })
        found.looking = found.route.at(-1)?.node === node ? null : node
        found.touch()
        return ok(null)
      }),

    goTo: ({ visit, machine }) => idle(visit, (found) => goTo(found, ports, machine)),
    addCase: ({ visit, text }) => idle(visit, (found) => addCase(found, ports, text)),

    computers: async ({ visit }) => {
      const found = await visits.find(visit)
      return found.ok ? computersOf(found.value) : found
    },
    nameComputer: ({ visit, name }) => idle(visit, (found) => nameComputer(found, ports, name)),

    planFix: ({ visit, cause, fix, option }) =>
      idle(visit, (found) => planFix(found, ports.newId('plan'), cause, fix, option ?? null)),

    dropPlan: ({ visit, plan }) =>
      idle(visit, async (found) => {
        const run = found.record.runs.find(({ id }) => id === plan)
        if (!run) return fail({ code: 'unknown-id', what: 'plan', id: plan })
        if (run.state !== 'planned') return fail({ code: 'plan-used' })
        await found.keep({ runs: found.record.runs.filter(({ id }) => id !== plan) })
        return ok(null)
      }),

    applyPlan: ({ visit, plan }) => on(visit, (found) => applyPlan(found, ports, plan)),
    doneByHand: ({ visit, plan }) => on(visit, (found) => doneByHand(found, plan)),
    stopWatching: ({ visit, plan }) => on(visit, (found) => stopWatching(found, plan)),
    verifyPlan: ({ visit, plan }) => on(visit, (found) => verifyPlan(found, ports, plan)),
    undoPlan: ({ visit, plan, step, anyway }) =>
      on(visit, (found) => undoPlan(found, ports, plan, step, anyway ?? false)),

    note: ({ visit, text }) => on(visit, (found) => found.keep({ note: text }).then(() => ok(null))),

    async takePicture({ visit, reason, node, about }) {
      const found = await visits.find(visit)
      if (!found.ok) return found
      return takePicture(found.value, ports, { reason, node, about })
    },
    async picture({ visit, picture }) {
      const png = await ports.store.picture(visit, picture)
      return png.ok ? ok({ png: toBase64(png.value) }) : png
    },

    async map({ visit }) {
      const found = await visits.find(visit)
      return found.ok ? ok(mapOf(found.value)) : found
    },
    async report({ visit, language, format }) {
      const found = await visits.find(visit)
      return found.ok ? reportOf(found.value, ports, language, format) : found
    },
    async saveTicket({ visit, language }) {
      const found = await visits.find(visit)
      return found.ok ? ticketOf(found.value, ports, language) : found
    },
    async caseFile({ visit }) {
      const found = await visits.find(visit)
      return found.ok
        ? ok({ name: `wsus-medic-${found.value.record.id}.json`, text: JSON.stringify(found.value.record, null, 1) })
        : found
    },
    thisMachine: async () => {
      const { role, elevated, restart } = ports.machine
      return ok({ role: await role(), elevated: await elevated(), canRestart: restart !== null })
    },
    restartAsAdministrator: async () => ports.machine.restart?.() ?? fail({ code: 'not-restarted' }),
    keepSettings: ({ language, theme }) =>
      ports.store.keepSettings({ ...(language && { language }), ...(theme && { theme }) }),
  }
}

/** Where a new visit takes its facts from: a practice machine that there is, else this machine. */
const newSource = (situation: string | undefined): Result<SourceOf> =>
  situation === undefined
    ? ok({ kind: 'live' })
    : situationOf(situation)
      ? ok({ kind: 'practice', situation })
      : fail({ code: 'unknown-id', what: 'situation', id: situation })

/** Takes a visit up again that was closed in the middle of a check. */
function resume(visit: Visit, ports: Ports): void {
  const { node } = visit.here
  const judged = visit.record.judgements.some((one) => one.node === node)
  const stop = visit.tree.nodes[node]
  if (stop?.kind === 'ask' || (stop?.kind === 'check' && !judged)) arrive(visit, ports)
}

/** Leaves a check: for the end if the symptom is gone and nothing that was found is left, else for the next stop. */
async function leave(visit: Visit, ports: Ports, name: string): Promise<Result<null>> {
  const node = visit.tree.nodes[name]
  if (!node) return fail({ code: 'unknown-id', what: 'node', id: name })
  if (node.kind !== 'check' || !visit.route.some((stop) => stop.node === name)) return fail({ code: 'moved-on' })
  const looked = visit.looking === name
  if (!looked && (visit.progress.size > 0 || !visit.record.judgements.some((one) => one.node === name)))
    return fail({ code: 'busy' })
  visit.looking = null
  const runs = visit.record.runs.filter(({ state }) => state !== 'planned')
  if (isSolved(visit.tree, visit.record)) await visit.keep({ solvedAt: visit.now(), runs })
  else if (!visit.record.left.includes(name)) await visit.keep({ left: [...visit.record.left, name], runs })
  else visit.touch()
  arrive(visit, ports)
  return ok(null)
}

async function takePicture(
  visit: Visit,
  ports: Ports,
  { reason, node, about }: Pick<Takes<'takePicture'>, 'reason' | 'node' | 'about'>,
) {
  const taken = await ports.camera.take()
  if (!taken.ok) return taken
  const picture = { id: ports.newId('picture'), at: visit.now(), reason, node, about }
  const saved = await ports.store.savePicture(visit.record.id, picture.id, taken.value)
  if (!saved.ok) return saved
  await visit.keep({ pictures: [...visit.record.pictures, picture] })
  return ok(picture)
}

const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
