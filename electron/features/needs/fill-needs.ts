import { Refusal } from '@shared/base/refusal';
import type { NeedTable } from '@shared/features/needs/contract';
import { needFigure } from '@shared/features/needs/need-figure';
import type { MaterialId } from '@shared/model/material';
import type { Plan } from '@shared/model/plan';
import { type FigureCell, figureChanges, formatterOf } from '../../plan/figures/edit-figures';
import { figureSource } from '../../plan/figures/source';
import { MAX_CARRY_YEARS } from '../../plan/model/year-figures';
import type { Session } from '../../plan/session';
import { type NeedView, needTable } from './need-table';

/** More years at once are a slip of the keyboard. */
const MOST_FILLED_YEARS = 50;
/** A need does not grow tenfold in a year. */
const MOST_GROWTH_PERCENT = 1_000;

interface FillNeeds extends NeedView {
  /** None named: all that have a need. */
  readonly materials: readonly MaterialId[];
  readonly from: number;
  readonly to: number;
  /** Percent a year; negative for a need that shrinks. */
  readonly growthPercent: number;
}

/** A figure that filling makes. */
interface FilledNeed {
  readonly useId: string;
  readonly materialId: MaterialId;
  readonly year: number;
  /** Tonnes REO: the newest figure before, grown by the years between. */
  readonly tonnes: number;
  /** The year of that figure. */
  readonly since: number;
}

/**
 * Figures for the years in which a use has none: tonnes(y) = tonnes(y0) * (1 + growth)^(y - y0), where y0 is the newest
 * year before with a figure of its own. A use without an earlier figure, or with one too old to be carried to the first
 * year filled, gets none.
 * @param growthPercent percent a year, over -100
 */
function filledNeeds(
  { demands }: Plan,
  { materials, from, to, growthPercent }: Pick<FillNeeds, 'materials' | 'from' | 'to' | 'growthPercent'>,
): FilledNeed[] {
  const lines = new Map(demands.map((row) => [`${row.useId}|${row.materialId}`, row]));
  return [...lines.values()]
    .filter(({ materialId }) => materials.length === 0 || materials.includes(materialId))
    .flatMap(({ useId, materialId }): FilledNeed[] => {
      const known = demands.filter((row) => row.useId === useId && row.materialId === materialId);
      const filled: FilledNeed[] = [];
      for (let year = from; year <= to; year++) {
        if (known.some((row) => row.year === year)) continue;
        const before = known.filter((row) => row.year < year).sort((a, b) => b.year - a.year)[0];
        if (before === undefined) continue;
        if (Math.max(from, before.year + 1) - before.year > MAX_CARRY_YEARS) continue;
        const tonnes = before.tonnes * (1 + growthPercent / 100) ** (year - before.year);
        filled.push({ useId, materialId, year, tonnes, since: before.year });
      }
      return filled;
    });
}

/** Fills years that have no figure, in the plan or in the selected scenario, as one change. @throws Refusal `refusal.need.fill…` */
export function fillNeeds(session: Session, input: FillNeeds): Promise<NeedTable> {
  return session.write(async () => {
    const { economyId, scenarioId, from, to, growthPercent } = input;
    checkFill(input);
    const source = await figureSource(session, { economyId }, scenarioId);
    const made = filledNeeds(source.plan, input);
    if (made.length === 0) throw new Refusal('refusal.need.fillNothing', { from, to });
    const cells = made.map(({ useId, materialId, year, tonnes, since }): FigureCell => {
      const note = session.say('needs.fill.note', { year: since, growth: growthPercent });
      const figure = needFigure({ economyId, materialId, line: { kind: 'use', useId }, of: year });
      return { figure, value: tonnes, parts: { mark: 'guessed', note } };
    });
    const label = session.say('change.need.fill', { from, to, growth: growthPercent });
    await session.apply(label, figureChanges(source, cells, formatterOf(session)));
    return needTable(session, input);
  });
}

function checkFill({ from, to, growthPercent }: FillNeeds): void {
  if (to < from || to - from >= MOST_FILLED_YEARS)
    throw new Refusal('refusal.need.fillYears', { from, to, most: MOST_FILLED_YEARS });
  if (!(growthPercent > -100 && growthPercent <= MOST_GROWTH_PERCENT))
    throw new Refusal('refusal.need.fillGrowth', { value: growthPercent, most: MOST_GROWTH_PERCENT });
}
