import { valuesOf } from '@shared/base/values-of';
import type { MaterialId } from '@shared/model/material';
import { symbolOf } from '@shared/model/measures/material-symbols';
import { ALL } from '@shared/model/measures/measure-terms';
import type { AnyRow } from '@shared/model/table';
import { ANY_TABLE, TABLE_NAMES, type TableName } from '@shared/model/tables';
import { buildVocabulary, findMaterial, type Vocabulary } from '../../../importing/values/vocabulary';
import { materialOf } from '../../../plan/reference-names';
import type { Session } from '../../../plan/session';
import { tableRows } from '../table-rows';

/** The rows of a mineral by their tables. */
type PackRows = ReadonlyMap<TableName, readonly AnyRow[]>;

/** Tables of a person's own work: what is planned with a mineral is no part of what is known of it. */
const OWN_WORK: ReadonlySet<TableName> = new Set([
  'scenario',
  'scenarioShock',
  'override',
  'measureCost',
  'target',
  'assumption',
  'projectSetting',
  'tripwire',
  'tripwireRing',
  'stockLevel',
]);
/** The tables that a pack can hold, every one behind those that its rows name; records of the work stay where it was done. */
export const PACK_TABLES: readonly TableName[] = TABLE_NAMES.filter(
  (name) => !OWN_WORK.has(name) && !ANY_TABLE[name].isInside,
);

/**
 * All that a project knows of a mineral: its rows, the rows that those name, and what is said of these suppliers and countries.
 * @throws Refusal `refusal.reference.unknownMaterial`
 */
export async function packRows(session: Session, id: string): Promise<PackRows> {
  const reference = await session.project.reference();
  const material = materialOf(reference, id);
  const vocabulary = buildVocabulary(reference);
  const found = new Map<TableName, Map<string, AnyRow>>();
  const take = (table: TableName, rows: readonly AnyRow[]): void => {
    const known = found.get(table) ?? new Map<string, AnyRow>();
    for (const row of rows) known.set(row.id, row);
    found.set(table, known);
  };
  for (const table of PACK_TABLES)
    take(table, (await tableRows(session, table)).filter(speaksOf(table, material.id, vocabulary)));
  const series = new Set(found.get('series')?.keys());
  await takeNaming(session, 'observation', 'seriesId', series, take);
  const measures = new Set(
    [...(found.get('measureGoods')?.values() ?? [])].map((row) => String(valuesOf(row).measureId)),
  );
  await takeNaming(session, 'measureState', 'measureId', measures, take);
  await takeNaming(session, 'measureParty', 'measureId', measures, take);
  // From the last table to the first: what is named stands before what names it.
  for (const table of [...PACK_TABLES].reverse()) {
    for (const [field, { references }] of Object.entries(ANY_TABLE[table].fields)) {
      if (references === null || !PACK_TABLES.includes(references)) continue;
      const named = new Set([...(found.get(table)?.values() ?? [])].map((row) => valuesOf(row)[field]));
      take(
        references,
        (await tableRows(session, references)).filter((row) => named.has(row.id)),
      );
    }
  }
  // No import goes along: what an import brought stands with its source alone.
  return new Map(
    PACK_TABLES.map(
      (table) => [table, [...(found.get(table)?.values() ?? [])].map(withoutImport)] as const,
    ).filter(([, rows]) => rows.length > 0),
  );
}

/** Whether a row says itself that it is of a material. */
function speaksOf(table: TableName, id: MaterialId, vocabulary: Vocabulary): (row: AnyRow) => boolean {
  if (table === 'material') return (row) => row.id === id;
  if (table === 'series') return (row) => findMaterial(vocabulary, String(valuesOf(row).material)) === id;
  if (table === 'measureGoods' || table === 'measureCoverage' || table === 'hsStage')
    return (row) => isNamed(valuesOf(row).materials, id);
  if (table === 'event') return (row) => String(valuesOf(row).materials).split(';').includes(id);
  return (row) => valuesOf(row).materialId === id;
}

/** Whether a list of symbols of the register of measures names a material, or all. */
function isNamed(list: unknown, id: MaterialId): boolean {
  return Array.isArray(list) && (list.includes(ALL) || list.includes(symbolOf(id)));
}

async function takeNaming(
  session: Session,
  table: TableName,
  field: string,
  ids: ReadonlySet<string>,
  take: (table: TableName, rows: readonly AnyRow[]) => void,
): Promise<void> {
  take(
    table,
    (await tableRows(session, table)).filter((row) => ids.has(String(valuesOf(row)[field]))),
  );
}

function withoutImport(row: AnyRow): AnyRow {
  // Of the table of shares, which alone has these.
  return 'importId' in row ? ({ ...row, importId: null, importCell: null } as AnyRow) : row;
}
