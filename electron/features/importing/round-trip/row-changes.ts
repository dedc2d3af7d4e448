import type { Notice } from '@shared/base/refusal';
import type { HeldFigure } from '@shared/features/importing/round-trip/contract';
import type { RowChange, ScenarioBook } from '@shared/model/plan';
import { putAnyRow } from '@shared/model/put';
import type { ReturnedInput } from '@shared/model/workbook-origin';
import type { Edit, ProjectNow, ScenarioNow } from './compare';
import { withOverrides } from './override-edits';
import { withShocks } from './shock-edits';
import { withWindows } from './window-edits';

/**
 * The rows that make the scenarios say what the workbook says, one for each edit and for every other figure of the
 * workbook that the edits would move.
 * @returns also edits that no scenario can hold together, with the reason; they are in no row
 */
export function rowsOf(
  edits: readonly Edit[],
  inputs: readonly ReturnedInput[],
  project: ProjectNow,
  before: ReadonlyMap<string, ScenarioNow>,
): {
  readonly rows: readonly RowChange[];
  readonly held: readonly HeldFigure[];
  readonly refused: ReadonlyMap<Edit, Notice>;
} {
  if (edits.length === 0) return { rows: [], held: [], refused: new Map() };
  const shocks = withShocks(edits, inputs, project, before);
  const overrides = withOverrides(edits, inputs, { ...project, book: shocks.book }, before);
  // Last: figures are held for the years that the workbook was written for.
  const windows = withWindows(edits, inputs, { ...project, book: overrides.book }, before);
  return {
    rows: [
      ...differences('scenario', project.book.scenarios, windows.book.scenarios),
      ...differences('scenarioShock', project.book.shocks, overrides.book.shocks),
      ...differences('override', project.book.overrides, overrides.book.overrides),
    ],
    held: [...shocks.held, ...overrides.held, ...windows.held],
    refused: new Map([...shocks.refused, ...windows.refused]),
  };
}

/** The lists of a book, by the table of their rows. */
interface Lists {
  readonly scenario: ScenarioBook['scenarios'];
  readonly scenarioShock: ScenarioBook['shocks'];
  readonly override: ScenarioBook['overrides'];
}

/** What has to be put and removed to come from one list of rows to the other. */
function differences<Table extends keyof Lists>(
  table: Table,
  from: Lists[Table],
  to: Lists[Table],
): RowChange[] {
  const kept = new Set(to.map(({ id }) => id));
  const known = new Set<unknown>(from);
  return [
    ...from.filter(({ id }) => !kept.has(id)).map(({ id }): RowChange => ({ table, op: 'remove', id })),
    // The rows of a list are those of its table.
    ...to.filter((row) => !known.has(row)).map((row) => putAnyRow(table, row)),
  ];
}
