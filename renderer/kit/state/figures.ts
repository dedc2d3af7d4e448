import type { MessageKey } from '@shared/base/message';
import type { InputOf } from '@shared/catalogue/contract';
import type { MadeRow, PastedFigures } from '@shared/features/figures/contract';
import { type EnteredFigure, packFigures } from '@shared/features/figures/packed-figures';
import type { Figure } from '@shared/model/figure';
import type { Act } from '../grid/controller/port';
import type { FigureCell } from '../grid/figure-sheet';
import type { FigureEntry } from '../grid/parse-figure';
import { announce } from './announce';
import { ask } from './bridge';
import type { Words } from './language';
import { notifyRefusals, showNotice, wasTaken } from './notices';

/** Where figures are edited: the economy, and the selected scenario or null for the plan. */
export type FigureView = Pick<InputOf<'figures.look'>, 'economyId' | 'scenarioId'>;

/** An act on several figures. */
export type EntryAct = Exclude<Act, 'type'>;

/** How figures are given, as the history says it. */
const GIVEN_BY = {
  many: 'fill',
  fill: 'fill',
  paste: 'paste',
  clear: 'clear',
  replace: 'replace',
} as const satisfies Record<EntryAct, InputOf<'figures.set'>['by']>;

/** What the live region says of several figures. */
const SPOKEN = {
  fill: 'figures.filled',
  paste: 'figures.pasted',
  clear: 'figures.cleared',
  replace: 'figures.find.replaced',
} as const satisfies Partial<Record<InputOf<'figures.set'>['by'], MessageKey>>;

/** What is said of an act: "4 cells pasted." */
export function saidAct(act: EntryAct, count: number, { t }: Pick<Words, 't'>): string {
  return t(SPOKEN[GIVEN_BY[act]], { count });
}

/** Why a figure of a pasted block is refused. */
export type FigureProblem = PastedFigures['problems'][number];

/**
 * Several figures as one change.
 * @param made the suppliers and uses that come with a pasted block
 * @returns what of a pasted block is refused: where there is any, nothing was written
 * @throws what main refuses of any other act
 */
export async function enterFigures(
  {
    economyId,
    scenarioId,
  }: { readonly economyId: FigureView['economyId'] | null } & Omit<FigureView, 'economyId'>,
  act: EntryAct,
  given: readonly EnteredFigure[],
  words: Pick<Words, 't'>,
  made: readonly MadeRow[] = [],
): Promise<readonly FigureProblem[]> {
  const cells = packFigures(given);
  if (act === 'paste') {
    const { problems } = await ask('figures.paste', { economyId, scenarioId, cells, made: [...made] });
    if (problems.length > 0) return problems;
  } else await ask('figures.set', { economyId, scenarioId, by: GIVEN_BY[act], cells });
  announce(saidAct(act, given.length, words));
  return [];
}

/** Gives figures; what is refused as a whole is said. @returns what of a pasted block is refused */
export async function gave(give: () => Promise<readonly FigureProblem[]>): Promise<readonly FigureProblem[]> {
  let problems: readonly FigureProblem[] = [];
  await notifyRefusals(async () => {
    problems = await give();
  });
  return problems;
}

/**
 * One typed figure; what cannot be read is said, and the old figure stays. An empty cell is none, or what the scenario
 * inherits.
 * @param spoken what the live region says of the figure that is then in force
 * @returns whether the project took it
 */
export async function typeFigure(
  { economyId, scenarioId }: FigureView,
  { figure, value: before }: FigureCell,
  entry: FigureEntry,
  unreadable: MessageKey,
  spoken?: (value: number | null) => string | Promise<string>,
): Promise<boolean> {
  if (entry.kind === 'unreadable') {
    showNotice({ code: unreadable, params: { text: entry.text } });
    return false;
  }
  const value = entry.kind === 'blank' ? null : entry.value;
  if (value === before) return true;
  return wasTaken(async () => {
    await ask('figures.set', {
      economyId,
      scenarioId,
      by: 'typing',
      cells: packFigures([{ figure, value }]),
      ...formulaOf(entry),
    });
    if (spoken === undefined) return;
    const now = value ?? (await ask('figures.look', { economyId, scenarioId, figure })).inherited;
    announce(await spoken(now));
  });
}

/** The formula of a figure as the note that is kept with it. */
export function formulaOf(entry: FigureEntry): { readonly note?: string } {
  return entry.kind === 'figure' && entry.formula !== undefined ? { note: entry.formula } : {};
}

/** The same value in several figures, as one change. */
export function fillFigures(
  { economyId, scenarioId }: FigureView,
  figures: readonly Figure[],
  value: number,
): void {
  const cells = packFigures(figures.map((figure) => ({ figure, value })));
  void notifyRefusals(async () => {
    await ask('figures.set', { economyId, scenarioId, by: 'fill', cells });
  });
}

/** Takes back what the selected scenario says itself. */
export function resetFigure({ economyId, scenarioId }: FigureView, figure: Figure): void {
  if (scenarioId === null) return;
  void notifyRefusals(async () => {
    await ask('figures.reset', { economyId, scenarioId, figure });
  });
}
