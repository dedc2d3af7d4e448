import { MAX_SCENARIO_LEVELS } from '@shared/model/scenario';
import type { Scenario } from '@shared/model/tables/scenario';
import type { Conflicts } from './conflict';
import { type OwnRows, rowIn, rowsIn, type Sides } from './sides';

/** Scenarios that would inherit in a circle, or too deep, are a conflict each: their parent is that of one side. */
export function keepParents(result: OwnRows, sides: Sides, conflicts: Conflicts): void {
  const rows = result.get('scenario');
  for (const { id } of rowsIn(result, 'scenario')) {
    const scenario = rowIn(result, 'scenario', id); // one before it may have moved it
    const [mine, theirs, base] = [sides.mine, sides.theirs, sides.base].map((side) =>
      rowIn(side, 'scenario', id),
    );
    const hasMoved =
      mine == null || mine.parentId !== scenario?.parentId || mine.parentId !== theirs?.parentId;
    if (scenario === null || !hasMoved || holds(result, id)) continue;
    const take = conflicts.note({
      id: `parents|scenario|${id}`,
      kind: 'parents',
      table: 'scenario',
      row: scenario,
      fields: ['parentId'],
      base: base ?? null,
      mine: mine ?? null,
      theirs: theirs ?? null,
    });
    const from = take === 'mine' ? mine : take === 'theirs' ? theirs : null;
    if (from == null || from.parentId === scenario.parentId) continue;
    const moved = { ...scenario, parentId: from.parentId };
    rows?.set(id, moved);
  }
  // What was decided of all of them may still go in a circle.
  const own = conflicts.all.filter(({ kind }) => kind === 'parents');
  if (own.every(({ take }) => take !== null))
    for (const { id, row } of own) if (!holds(result, row.id)) conflicts.reopen(id);
}

/** Whether the parents of a scenario end, and soon enough. */
function holds(result: OwnRows, scenarioId: string): boolean {
  let id: string | null = scenarioId;
  for (let level = 0; level < MAX_SCENARIO_LEVELS; level++) {
    const row: Scenario | null = rowIn(result, 'scenario', id);
    if (row === null) return false;
    if (row.parentId === null) return true;
    id = row.parentId;
  }
  return false;
}
