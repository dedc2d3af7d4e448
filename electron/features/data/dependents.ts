import { valuesOf } from '@shared/base/values-of';
import type { DependentCount } from '@shared/features/data/contract';
import type { Ids } from '@shared/model/field';
import type { RowChange } from '@shared/model/plan';
import { putAnyRow } from '@shared/model/put';
import { namedIn } from '@shared/model/shock';
import { type AnyRow, keyOf } from '@shared/model/table';
import { ANY_TABLE, overriddenTable, TABLE_NAMES, type TableName } from '@shared/model/tables';
import type { OverrideField } from '@shared/model/tables/override';
import type { ProjectSetting } from '@shared/model/tables/project-setting';
import type { Scenario } from '@shared/model/tables/scenario';
import type { ScenarioShock } from '@shared/model/tables/scenario-shock';
import type { Session } from '../../plan/session';
import { tableRows } from './table-rows';

/** Tables that say where a row comes from: it stays what it is without them, and only loses its origin. */
const ORIGINS: ReadonlySet<string> = new Set([
  'source',
  'importRecord',
  'savedMapping',
] satisfies TableName[]);

/** What happens to rows of other tables when some rows go. */
interface Dependents {
  /** They go too: id by table. */
  readonly gone: ReadonlyMap<TableName, ReadonlySet<string>>;
  /** They stay, without their origin. */
  readonly kept: ReadonlyMap<TableName, ReadonlyMap<string, AnyRow>>;
}

/** All that names these rows, and all that names that in turn; found from the declarations of the tables. */
export async function dependentsOf(
  session: Session,
  table: TableName,
  ids: readonly string[],
): Promise<Dependents> {
  const lists = await Promise.all(TABLE_NAMES.map((name) => tableRows(session, name)));
  const byName = new Map(TABLE_NAMES.map((name, index) => [name, lists[index] ?? []]));
  return dependentsIn((name) => byName.get(name) ?? [], table, ids);
}

/** The same among rows that no project need hold. @param rowsOf those of each table, with the rows that go */
export function dependentsIn(
  rowsOf: (table: TableName) => readonly AnyRow[],
  table: TableName,
  ids: readonly string[],
): Dependents {
  const gone = new Map<TableName, Set<string>>([[table, new Set(ids)]]);
  const kept = new Map<TableName, Map<string, AnyRow>>();
  const waiting: [TableName, ReadonlySet<string>][] = [[table, new Set(ids)]];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [of, going] = next;
    for (const name of TABLE_NAMES) {
      const rows = rowsOf(name);
      const names = naming(name, of, going, rowsOf(of));
      const before = gone.get(name) ?? new Set<string>();
      const found = rows.filter((row) => !before.has(row.id) && names(row));
      if (of === 'country' && name === 'scenario') keepOfAny(kept, going, rows as readonly Scenario[]); // by its name
      if (of === 'country' && name === 'projectSetting')
        keepUnwatched(kept, going, rows as readonly ProjectSetting[]); // by its name
      if (ORIGINS.has(of) || (of === 'material' && name === 'projectSetting'))
        keepWithout(kept, name, of, going, found);
      else if (found.length > 0) {
        const more = new Set(found.map(({ id }) => id));
        gone.set(name, new Set([...before, ...more]));
        waiting.push([name, more]);
      }
    }
  }
  return { gone, kept };
}

/** Whether a row of a table names one of some rows of another: by a field, by the key of an override, or within a shock as its terms declare. */
function naming(
  name: TableName,
  of: TableName,
  going: ReadonlySet<string>,
  rows: readonly AnyRow[],
): (row: AnyRow) => boolean {
  const fields = Object.entries(ANY_TABLE[name].fields)
    .filter(([, { references }]) => references === of)
    .map(([field]) => field);
  if (name === 'override') {
    const keys = new Set(
      rows.filter(({ id }) => going.has(id)).map((row) => keyOf(ANY_TABLE[of], valuesOf(row))),
    );
    return (row) => {
      const { field, key, ...rest } = valuesOf(row);
      const overridden = overriddenTable(field as OverrideField); // a row of the table of overrides
      const isOf = overridden === null ? of === 'scenarioShock' : overridden.name === of;
      const isNamed = overridden === null ? going.has(String(key)) : keys.has(String(key));
      return (isOf && isNamed) || fields.some((one) => going.has(String(rest[one])));
    };
  }
  if (name === 'scenarioShock')
    // Rows of the table of shocks; a table that none can name is named by none.
    return (row) =>
      fields.some((field) => going.has(String(valuesOf(row)[field]))) ||
      namedIn((row as ScenarioShock).shock, of as keyof Ids).some((id) => going.has(id));
  if (fields.length === 0) return () => false;
  return (row) => fields.some((field) => going.has(String(valuesOf(row)[field])));
}

function keepWithout(
  kept: Map<TableName, Map<string, AnyRow>>,
  name: TableName,
  of: TableName,
  going: ReadonlySet<string>,
  found: readonly AnyRow[],
): void {
  const own = kept.get(name) ?? new Map<string, AnyRow>();
  for (const row of found) {
    const now = own.get(row.id) ?? row;
    const cleared = Object.entries(ANY_TABLE[name].fields)
      .filter(([field, { references }]) => references === of && going.has(String(valuesOf(now)[field])))
      .map(([field]) => [field, null]);
    own.set(row.id, { ...now, ...Object.fromEntries(cleared) });
  }
  if (own.size > 0) kept.set(name, own);
}

/** A scenario that runs for a country runs for none, and inherits or is asked for one again. */
function keepOfAny(
  kept: Map<TableName, Map<string, AnyRow>>,
  going: ReadonlySet<string>,
  scenarios: readonly Scenario[],
): void {
  const found = scenarios.filter(({ window }) => going.has(window.economyId ?? ''));
  if (found.length === 0) return;
  const own = kept.get('scenario') ?? new Map<string, AnyRow>();
  for (const row of found)
    own.set(row.id, { ...row, window: { ...row.window, economyId: null } } as Scenario);
  kept.set('scenario', own);
}

/** A project that watches a country watches the others. */
function keepUnwatched(
  kept: Map<TableName, Map<string, AnyRow>>,
  going: ReadonlySet<string>,
  rows: readonly ProjectSetting[],
): void {
  for (const row of rows.filter(({ watched }) => watched.some((id) => going.has(id)))) {
    const left: ProjectSetting = { ...row, watched: row.watched.filter((id) => !going.has(id)) };
    kept.set('projectSetting', new Map([[row.id, left]]));
  }
}

/** How many rows of which table, without the rows that were asked about themselves. */
export function countDependents(
  { gone, kept }: Dependents,
  table: TableName,
  ids: readonly string[],
): DependentCount[] {
  return TABLE_NAMES.flatMap((name): DependentCount[] => {
    const going = (gone.get(name)?.size ?? 0) - (name === table ? new Set(ids).size : 0);
    const staying = [...(kept.get(name)?.keys() ?? [])].filter(
      (id) => gone.get(name)?.has(id) !== true,
    ).length;
    return [
      ...(going > 0 ? [{ table: name, rows: going, stay: false }] : []),
      ...(staying > 0 ? [{ table: name, rows: staying, stay: true }] : []),
    ];
  });
}

/** The changes that take rows out with all that hangs on them. */
export function cascade({ gone, kept }: Dependents): RowChange[] {
  const removed = [...gone].flatMap(([table, ids]) =>
    [...ids].map((id): RowChange => ({ table, op: 'remove', id })),
  );
  const changed = [...kept].flatMap(([table, rows]) =>
    [...rows.values()]
      .filter(({ id }) => gone.get(table)?.has(id) !== true)
      .map((row) => putAnyRow(table, row)),
  );
  return [...removed, ...changed];
}
