import { translator } from '@shared/catalogue/translate';
import { briefRequest } from '@shared/features/brief/request';
import { packShares } from '@shared/features/shares/packed-shares';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { Shock } from '@shared/model/shock';
import type { SupplierId } from '@shared/model/supplier';
import { briefFacts } from '../../electron/features/brief/brief-facts';
import { redo, undo } from '../../electron/features/files/undo-redo';
import { setShare } from '../../electron/features/shares/edit-share';
import { shareTable } from '../../electron/features/shares/share-table';
import { openProject, verifyProject } from '../../electron/plan/open-project';
import { whatIfView } from '../../electron/plan/run-scenario';
import { Session } from '../../electron/plan/session';
import { benchInThisThread } from '../../electron/threads/in-this-thread';
import type { ProjectClient, Workbench } from '../../electron/threads/workbench';
import { blockActs } from './block-acts';
import type { Places } from './import-subject';

/** What one act took: milliseconds of processor time, all threads together, and on the clock. */
interface Took {
  readonly cpu: number;
  readonly wall: number;
}

export type Acts = Readonly<Record<string, Took>>;

const SET = { economyId: 'JPN' as CountryId, stage: 'separation' } as const;
const GROWN = { ...SET, materialId: 'NdPr' as MaterialId };
const OTHER = { ...SET, materialId: 'Dy' as MaterialId };
const SCENARIO = 'licences-25';

/** Acts on a project that was made before, opened as a person would open it. @returns them, and the most memory that they took, bytes */
export async function actsOnProject(
  path: string,
  { wasm, highs }: Places,
): Promise<{ readonly acts: Acts; readonly peak: number }> {
  const watched = watchedBench(benchInThisThread(wasm, highs));
  const session = new Session(watched.bench, 'bench', 'en', translator);
  const opening = await took(1, () => openProject(session, path, 'refuse'));
  const { shocks } = await session.project.scenarios();
  const own = shocks.filter((shock) => shock.scenarioId === SCENARIO).map(({ shock }) => shock);
  const slide = (turn: number) =>
    whatIfView(session, { scenarioId: SCENARIO, materials: [], tryShocks: own.map(moved(turn)) });
  const tableOf = async (key: typeof GROWN) => packShares(await shareTable(session, key, null));
  const edit = async (turn: number, key: typeof GROWN = OTHER, scenarioId: string | null = null) => {
    const { table } = await setShare(session, {
      set: { ...key, year: 2026 },
      scenarioId,
      supplierId: 'lynas-kuantan' as SupplierId,
      as: 'percent',
      value: 20 + turn,
      mode: 'proportional',
      openRest: false,
    });
    return packShares(table);
  };
  const first = await took(1, () => slide(0));
  const acts = {
    opening,
    'first run after it': first,
    'slider to new figures': await took(9, slide),
    'first share table of the grown set': await took(1, () => tableOf(GROWN)),
    'share table of the grown set': await took(5, () => tableOf(GROWN)),
    'share table of another set': await took(9, () => tableOf(OTHER)),
    'edit of a share, confirmed': await took(9, (turn) => edit(turn)),
    'edit in the grown set, confirmed': await took(5, (turn) => edit(turn, GROWN)),
    'slider after an edit': await took(5, async (turn) => {
      await edit(turn + 10);
      return slide(turn);
    }),
    undo: await took(3, () => undo(session)),
    redo: await took(3, () => redo(session)),
    ...(await spread('edit of a share', 400, (turn) => edit(turn % 60))),
    ...(await blockTimes(session, watched.spent)),
    'edit in the grown set, in a scenario': await took(5, (turn) => edit(turn, GROWN, SCENARIO)),
    'facts of a brief': await took(1, () =>
      briefFacts(session, briefRequest.parse({ scenarioId: SCENARIO }), '', {}),
    ),
    'save at a checkpoint': await took(1, () => session.project.save()),
    verify: await took(1, () => verifyProject(session)),
  };
  await session.close();
  return { acts, peak: process.resourceUsage().maxRSS * 1024 };
}

/** The bench, and how much processor time the open project has taken so far, ms: in the window that is a thread of its own. */
function watchedBench(bench: Workbench): { readonly bench: Workbench; readonly spent: () => number } {
  let spent = 0;
  const watched = (project: ProjectClient): ProjectClient =>
    new Proxy(project, {
      get: (_target, name: keyof ProjectClient) => {
        if ((name as string) === 'then') return undefined;
        return async (...args: never[]) => {
          const before = process.cpuUsage();
          // Arguments fit the method by the type of ProjectClient.
          const result = await (project[name] as (...values: never[]) => Promise<unknown>)(...args);
          const { user, system } = process.cpuUsage(before);
          spent += (user + system) / 1000;
          return result;
        };
      },
    });
  return {
    bench: { ...bench, openProject: async (options) => watched(await bench.openProject(options)) },
    spent: () => spent,
  };
}

/** The least of some rounds of each act of a block, and of each what of it the project took. */
async function blockTimes(session: Session, spent: () => number): Promise<Acts> {
  const acts = await blockActs(session, GROWN, async (act) => {
    const before = spent();
    const all = await took(1, act);
    return { all, project: { cpu: spent() - before, wall: all.wall } };
  });
  const least = (times: readonly Took[]) => times.reduce((a, b) => (b.cpu < a.cpu ? b : a));
  return Object.fromEntries(
    [...acts].flatMap(([name, times]) => [
      [name, least(times.map(({ all }) => all))],
      [`  of it in the project (${name})`, least(times.map(({ project }) => project))],
    ]),
  );
}

/** A licence that lets a little more or less through, as a slider says it. */
const moved =
  (turn: number) =>
  (shock: Shock): Shock =>
    shock.kind === 'licence' ? { ...shock, approvedPercent: 20 + (turn % 9) } : shock;

/** What is usual and what is rare among many turns: half of them take less than the first, one in a hundred more than the second. */
async function spread(name: string, turns: number, act: (turn: number) => Promise<unknown>): Promise<Acts> {
  const all: Took[] = [];
  for (let turn = 0; turn < turns; turn++) all.push(await took(1, () => act(turn)));
  const at = (part: number, of: keyof Took) =>
    all.map((each) => each[of]).sort((a, b) => a - b)[Math.floor(part * turns)] ?? 0;
  const inPart = (part: number): Took => ({ cpu: at(part, 'cpu'), wall: at(part, 'wall') });
  return { [`${name}, median of ${turns}`]: inPart(0.5), [`${name}, p99`]: inPart(0.99) };
}

/** The least of some turns: what the act costs when nothing else takes the processor. */
async function took(turns: number, act: (turn: number) => Promise<unknown>): Promise<Took> {
  let least: Took = { cpu: Number.POSITIVE_INFINITY, wall: Number.POSITIVE_INFINITY };
  for (let turn = 0; turn < turns; turn++) {
    const before = process.cpuUsage();
    const from = performance.now();
    await act(turn);
    const { user, system } = process.cpuUsage(before);
    const wall = performance.now() - from;
    least = { cpu: Math.min(least.cpu, (user + system) / 1000), wall: Math.min(least.wall, wall) };
  }
  return least;
}
