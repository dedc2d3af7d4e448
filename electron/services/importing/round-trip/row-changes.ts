import type { HeldFigure } from '@shared/contract/round-trip';
import type { RowChange, ScenarioBook } from '@shared/domain/plan';
import type { Notice } from '@shared/domain/refusal';
import type { ReturnedInput } from '@shared/domain/workbook-origin';
import type { Edit, ProjectNow, ScenarioNow } from './compare';
import { withOverrides } from './override-edits';
import { withShocks } from './shock-edits';

/** The scenarios as the workbook has them. */
export interface EditedBook {
  readonly book: ScenarioBook;
  /** Figures that nobody edited and that are held against the edits beside them. */
  readonly held: readonly HeldFigure[];
}

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
  return {
    rows: [
      ...differences('scenarioShock', project.book.shocks, overrides.book.shocks),
      ...differences('override', project.book.overrides, overrides.book.overrides),
    ],
    held: [...shocks.held, ...overrides.held],
    refused: shocks.refused,
  };
}

type Rows<Table extends 'scenarioShock' | 'override'> = ScenarioBook[Table extends 'override'
  ? 'overrides'
  : 'shocks'];

/** What has to be put and removed to come from one list of rows to the other. */
function differences<Table extends 'scenarioShock' | 'override'>(
  table: Table,
  from: Rows<Table>,
  to: Rows<Table>,
): RowChange[] {
  const kept = new Set(to.map(({ id }) => id));
  const known = new Set<unknown>(from);
  return [
    ...from.filter(({ id }) => !kept.has(id)).map(({ id }) => ({ table, op: 'remove', id }) as RowChange),
    // The rows of a list are those of its table.
    ...to.filter((row) => !known.has(row)).map((row) => ({ table, op: 'put', row }) as RowChange),
  ];
}
