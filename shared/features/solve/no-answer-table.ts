import type { MessageKey } from '../../base/message';
import type { Conflict, NoAnswer } from '../../model/goal';
import type { Lever } from '../../model/lever';
import type { Figured, Named, ReportMessage } from '../../report/report-message';
import { type Row, reportTable } from '../../report/table';
import { bestNotes } from './best-table';
import type { SolveView } from './contract';
import { limitAmount, limitMessage } from './limit-messages';
import { leversOf } from './report-messages';

const CONFLICTS = {
  limit: { title: 'solve.limit', format: 'text' },
  needs: { title: 'solve.toReach', format: 'text', missing: null, under: 'limit' },
} as const;

/** Why there is no mix of one way: the limits that rule it out together, and how far one gets. */
export function noAnswerTable(view: SolveView, none: NoAnswer) {
  const name: MessageKey = `solve.way.${none.kind}`;
  const title: ReportMessage =
    none.kind === 'cheapest' ? 'solve.noneAtAll' : { key: 'solve.noneOf', with: { name } };
  const rows = none.conflicts.map((conflict) => conflictRow(conflict, leversOf(view)));
  return reportTable({
    key: `none-${none.kind}`,
    title,
    head: title,
    columns: CONFLICTS,
    rows:
      rows.length > 0 ? rows : [{ key: 'none', quiet: true, cells: { limit: 'solve.noLever', needs: null } }],
    notes: [...farthest(view, none), ...together(none), ...(none.kind === 'cheapest' ? bestNotes(view) : [])],
  });
}

function conflictRow(conflict: Conflict, levers: readonly Lever[]): Row<typeof CONFLICTS> {
  return {
    key: `${conflict.kind} ${conflict.leverId ?? conflict.materialId}`,
    cells: {
      limit: limitMessage(conflict, levers),
      needs:
        conflict.needs === null
          ? 'solve.needsMore'
          : conflict.kind === 'start'
            ? 'solve.needsStart'
            : { key: 'solve.needs', with: { needs: limitAmount(conflict, conflict.needs, levers) } },
    },
  };
}

function farthest(
  { shares, best }: SolveView,
  { kind, largestDays, lowestShares }: NoAnswer,
): ReportMessage[] {
  // Of the mix that is shown its own days, which nothing done may reach by a part of a day.
  const reached = kind === 'cheapest' ? (best?.reachedDays ?? null) : null;
  const days: Figured =
    reached === null ? { format: 'whole', value: largestDays ?? 0 } : { format: 'figure', value: reached };
  return [
    ...(largestDays === null ? [] : [{ key: 'solve.best', with: { days } } as const]),
    ...lowestShares.map((value, index): ReportMessage => {
      const material: Named = { of: 'material', id: shares[index]?.materialId ?? '' };
      return { key: 'solve.bestShare', with: { material, percent: { format: 'percent', value } } };
    }),
  ];
}

function together({ conflicts }: NoAnswer): ReportMessage[] {
  if (conflicts.length === 0) return [];
  return [conflicts.some(({ needs }) => needs !== null) ? 'solve.together' : 'solve.togetherMore'];
}
