import type { InputOf } from '@shared/catalogue/contract';
import type { NeedTable, NeedTerm } from '@shared/features/needs/contract';
import type { MaterialId } from '@shared/model/material';
import type { FigureEntry } from '../../kit/grid/parse-figure';
import { announce } from '../../kit/state/announce';
import { ask } from '../../kit/state/bridge';
import { putAwayNotice, sayingRefusals, showNotice } from '../../kit/state/notices';
import { YEN_SHOWN } from './grid/columns';
import type { NeedGridLine } from './grid/need-grid-rows';

type View = Pick<InputOf<'needs.list'>, 'economyId' | 'scenarioId'>;

/** Which needs an edit speaks of; the answer is put away, since the table asks again after every change. */
function viewOf({ economyId, scenarioId }: NeedTable, year: number): View & { year: number } {
  return { economyId, scenarioId, year };
}

/** One typed figure of a year. An empty cell takes it out of the plan, or back to what the scenario inherits. */
export function enterNeed(
  table: NeedTable,
  line: NeedGridLine,
  year: number,
  entry: FigureEntry,
  spoken: (after: NeedTable) => string,
): void {
  const { materialId } = line;
  const row = line.line;
  const value = figureTyped(entry);
  if (row === null || value === undefined) return;
  void sayingRefusals(async () => {
    const after = await ask('needs.set', { ...viewOf(table, year), materialId, line: row, of: year, value });
    putAwayNotice();
    announce(spoken(after));
  });
}

/** A floor in percent, or a value at stake typed in millions of yen. */
export function enterTerm(
  table: NeedTable,
  line: NeedGridLine,
  term: NeedTerm,
  entry: FigureEntry,
  year: number,
): void {
  const { materialId, use } = line;
  const typed = figureTyped(entry);
  if (use === null || typed === undefined) return;
  const value = typed !== null && term === 'yenPerTonne' ? typed * YEN_SHOWN : typed;
  void sayingRefusals(async () => {
    await ask('needs.setTerm', { ...viewOf(table, year), materialId, useId: use.useId, term, value });
    putAwayNotice();
  });
}

export function fillYears(
  table: NeedTable,
  year: number,
  fill: Pick<InputOf<'needs.fill'>, 'materials' | 'from' | 'to' | 'growthPercent'>,
): Promise<void> {
  return sayingRefusals(async () => {
    await ask('needs.fill', { ...viewOf(table, year), ...fill });
    putAwayNotice();
  });
}

export function addNeed(
  table: NeedTable,
  year: number,
  need: Pick<InputOf<'needs.add'>, 'materialId' | 'use' | 'tonnes'>,
): Promise<void> {
  return sayingRefusals(async () => {
    await ask('needs.add', { ...viewOf(table, year), ...need });
    putAwayNotice();
  });
}

export function removeNeed(
  table: NeedTable,
  year: number,
  materialId: MaterialId,
  useId: string,
): Promise<void> {
  return sayingRefusals(async () => {
    await ask('needs.remove', { ...viewOf(table, year), materialId, useId });
  });
}

/** The figure typed; null for an emptied cell; undefined, and said, for what cannot be read. */
function figureTyped(entry: FigureEntry): number | null | undefined {
  if (entry.kind === 'figure') return entry.value;
  if (entry.kind === 'blank') return null;
  showNotice({ code: 'refusal.need.unreadable', params: { text: entry.text } });
  return undefined;
}
