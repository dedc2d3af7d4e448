import { byId } from '../../model/catalogue';
import type { Best, BestLimit } from '../../model/goal';
import { amountIn } from '../../model/instalments';
import { isSaved } from '../../model/lever';
import { nothingWithout } from '../../model/missing-figures';
import type { ReportMessage } from '../../report/report-message';
import { type Row, reportTable } from '../../report/table';
import type { SolveView } from './contract';
import { limitMessage } from './limit-messages';
import { leverMessage, leversOf } from './report-messages';

const MADE = {
  lever: { title: 'solve.lever', format: 'text' },
  material: { title: 'solve.material', format: 'text' },
  amount: { title: 'solve.amount', format: 'text', align: 'right' },
  unit: { title: 'solve.unit', format: 'text' },
  mark: { title: 'solve.mark', format: 'mark' },
} as const;

const REMAINS = {
  line: { title: 'solve.line', format: 'text' },
  lost: { title: 'solve.lineDaysLeft', format: 'figure' },
  before: { title: 'solve.lineDaysBefore', format: 'figure' },
  yen: { title: 'solve.yenLeft', format: 'money', missing: null },
} as const;

const MORE = {
  limit: { title: 'solve.binds', format: 'text' },
  gives: { title: 'solve.gives', format: 'text', missing: null, under: 'limit' },
} as const;

/** The best that can be done where the goal is out of reach: what it is made of, what it leaves, and what keeps it from more. */
export function bestTables(view: SolveView, best: Best) {
  const levers = leversOf(view);
  const made = reportTable({
    key: 'best',
    title: 'solve.bestMix',
    head: 'solve.bestMix',
    columns: MADE,
    rows: levers.flatMap((lever): Row<typeof MADE>[] => {
      const amount = amountIn(best.mix, lever.id);
      if (amount <= 0) return [];
      return [
        {
          key: lever.id,
          cells: {
            lever: leverMessage(lever),
            material: { of: 'material', id: lever.materialId },
            amount: { format: isSaved(lever) ? 'figure' : 'mass', value: amount },
            unit: `solve.unit.${lever.kind}`,
            mark: lever.mark,
          },
        },
      ];
    }),
  });
  const left = reportTable({
    key: 'best-lines',
    title: 'solve.bestLines',
    head: 'solve.bestLines',
    columns: REMAINS,
    rows: best.lines.map(({ useId, lostDays, lostDaysBefore, lostYen }) => ({
      key: useId,
      cells: { line: { of: 'use', id: useId }, lost: lostDays, before: lostDaysBefore, yen: lostYen },
    })),
  });
  const more = reportTable({
    key: 'best-limits',
    title: 'solve.bestLimits',
    head: 'solve.bestLimits',
    columns: MORE,
    rows: best.binding.map((limit, index) => ({
      key: String(index),
      cells: { limit: limitMessage(limit, levers), gives: givesMessage(limit) },
    })),
  });
  return [made, ...(best.lines.length === 0 ? [] : [left]), ...(best.binding.length === 0 ? [] : [more])];
}

function givesMessage({ kind, daysPerUnit, decideBy }: BestLimit): ReportMessage | null {
  if (daysPerUnit !== null && kind !== 'release')
    return { key: 'solve.givesDays', with: { days: { decimals: 2, value: daysPerUnit } } };
  return decideBy === null ? null : { key: 'solve.decideBy', with: { day: { date: decideBy } } };
}

/** What the answer to a goal of least loss leaves, beside what nothing done leaves; null for another goal. */
export function leastMessage({ least, answers, baseLostYen }: SolveView): ReportMessage | null {
  const [first] = answers;
  if (least === null || first === undefined || baseLostYen === null) return null;
  const days = first.answer.lines.reduce((sum, { lostDays }) => sum + lostDays, 0);
  return {
    key: 'solve.leastLeaves',
    with: {
      before: { format: 'money', value: baseLostYen },
      left: { format: 'money', value: nothingWithout(first.answer.lostYen) },
      days: { format: 'figure', value: days },
      cost: { format: 'money', value: first.answer.costYen },
    },
  };
}

/** That the cost of a mix is not all known, and of what; none where it is. */
export function costNote(
  name: ReportMessage,
  { costYen, costNotKnown }: Pick<Best, 'costYen' | 'costNotKnown'>,
): ReportMessage[] {
  if (costNotKnown.length === 0) return [];
  const levers = costNotKnown.map((kind): ReportMessage => `solve.notKnownCost.${kind}`);
  return [{ key: 'solve.costNotKnown', with: { name, levers, cost: { format: 'money', value: costYen } } }];
}

/** The best that can be done, in sentences: what it costs and leaves, whom it harms, and what would have had to be decided earlier. */
export function bestNotes(view: SolveView): ReportMessage[] {
  const { best, baseLostYen } = view;
  if (best === null) return [];
  const notes = [leavesNote(best, baseLostYen), ...costNote('solve.bestMix', best)];
  if (best.worse.length > 0) notes.push({ key: 'solve.makesWorse', with: { lines: best.worse.map(lineOf) } });
  const earlier = earlierNote(view, best);
  if (earlier !== null) notes.push(earlier);
  return notes;
}

function leavesNote({ costYen, lostYen }: Best, baseLostYen: number | null): ReportMessage {
  const cost: ReportMessage = { format: 'money', value: costYen };
  if (lostYen === null || baseLostYen === null) return { key: 'solve.bestCosts', with: { cost } };
  const left: ReportMessage = { format: 'money', value: lostYen };
  const before: ReportMessage = { format: 'money', value: baseLostYen };
  return { key: 'solve.bestLeaves', with: { cost, left, before } };
}

function earlierNote(view: SolveView, { earlier }: Best): ReportMessage | null {
  const lever = byId(leversOf(view), earlier?.leverId ?? null);
  if (earlier === null || lever === undefined) return null;
  return {
    key: earlier.isEnough ? 'solve.earlierEnough' : 'solve.earlierFirst',
    with: {
      lever: leverMessage(lever),
      material: { of: 'material', id: lever.materialId },
      day: { date: earlier.decideBy },
    },
  };
}

const lineOf = (id: string): ReportMessage => ({ of: 'use', id });

/** Small materials that the days do not hold for: said where it acts. Source: docs/engine.md 5.5. */
export function leftOutMessage({ leftOut }: Pick<SolveView, 'leftOut'>): ReportMessage | null {
  if (leftOut.length === 0) return null;
  const materials = leftOut.map((id): ReportMessage => ({ of: 'material', id }));
  return { key: 'solve.leftOut', with: { materials } };
}
