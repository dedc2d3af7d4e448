import { derivedFrom } from '@shared/base/derived';
import { Refusal } from '@shared/base/refusal';
import { valuesOf } from '@shared/base/values-of';
import { byId } from '@shared/model/catalogue';
import { overlappingState } from '@shared/model/measures/state-overlap';
import { leftWithoutGoods } from '@shared/model/measures/without-goods';
import { scenarioChain } from '@shared/model/resolution';
import { sharePercent } from '@shared/model/share-totals';
import { type AnyRow, type AnyTable, keyOf } from '@shared/model/table';
import { ANY_TABLE, TABLES, type TableName } from '@shared/model/tables';
import type { Measure } from '@shared/model/tables/measure';
import type { MeasureState } from '@shared/model/tables/measure-state';
import type { Scenario } from '@shared/model/tables/scenario';
import type { Share, ShareSetKey } from '@shared/model/tables/share';
import type { TotalSupply } from '@shared/model/tables/total-supply';
import type { Session } from '../../plan/session';
import { tableRows } from './table-rows';

/** More than this over 100 % is no rounding: doubles are stored. */
const ROUNDING = 1e-9;

/** What checked rows of some tables may still break beside them. */
const BESIDE: { readonly [T in TableName]?: (session: Session, rows: readonly AnyRow[]) => Promise<void> } = {
  // Each is given rows that have passed the check of their table.
  share: (session, rows) => checkShares(session, { shares: rows as readonly Share[] }),
  totalSupply: (session, rows) => checkShares(session, { totals: rows as readonly TotalSupply[] }),
  measureState: (session, rows) => checkStates(session, rows as readonly MeasureState[]),
  measure: (session, rows) => checkGoods(session, rows as readonly Measure[]),
  scenario: (session, rows) => checkParents(session, rows as readonly Scenario[]),
};

/**
 * Holds rows that are to be put against the rows of the project.
 * @throws Refusal `refusal.data.unknownReference`, `.taken`, `refusal.share.sumOver`, `refusal.scenario.tooDeep`,
 * `refusal.measures.overlap`, `.goodsMissing`
 */
export async function checkFit(session: Session, name: TableName, rows: readonly AnyRow[]): Promise<void> {
  const table = ANY_TABLE[name];
  const before = await tableRows(session, name);
  const isOther = (row: AnyRow): boolean => {
    const old = byId(before, row.id);
    return old === undefined || keyOf(table, valuesOf(old)) !== keyOf(table, valuesOf(row));
  };
  if (rows.some(isOther)) checkKeys(session, table, before, rows);
  await checkReferences(session, ANY_TABLE[name], rows);
  await BESIDE[name]?.(session, rows);
}

/** No two rows have one key, those that are put and those that stay. */
function checkKeys(
  { language }: Session,
  table: AnyTable,
  before: readonly AnyRow[],
  rows: readonly AnyRow[],
): void {
  const put = new Set(rows.map(({ id }) => id));
  const own = new Set<string>();
  for (const row of rows) {
    const key = keyOf(table, valuesOf(row));
    const other = keysIn(table, before).get(key);
    if (own.has(key) || (other !== undefined && !put.has(other)))
      throw new Refusal('refusal.data.taken', { table: table.words[language], key });
    own.add(key);
  }
}

/** The id of each key of a list; made once, and right as long as the list lives. */
function keysIn(table: AnyTable, rows: readonly AnyRow[]): ReadonlyMap<string, string> {
  return keysOf(
    rows,
    table.name,
    [],
    () => new Map(rows.map((row) => [keyOf(table, valuesOf(row)), row.id])),
  );
}
const keysOf = derivedFrom<ReadonlyMap<string, string>>();

async function checkReferences(session: Session, table: AnyTable, rows: readonly AnyRow[]): Promise<void> {
  const { language } = session;
  for (const [name, { references, words }] of Object.entries(table.fields)) {
    if (references === null) continue;
    const known = await tableRows(session, references);
    const own = references === table.name ? rows : [];
    const value = rows
      .map((row) => valuesOf(row)[name])
      .find((id) => typeof id === 'string' && byId(known, id) === undefined && byId(own, id) === undefined);
    if (value === undefined) continue;
    const named = session.say('data.fieldNamed', { field: name, words: words[language] });
    throw new Refusal(
      'refusal.data.unknownReference',
      { named, table: ANY_TABLE[references].words[language], value: String(value) },
      { field: name },
    );
  }
}

interface PutShares {
  readonly shares?: readonly Share[];
  readonly totals?: readonly TotalSupply[];
}

/** The shares of a set come to 100 % at most. A total that is their sum always fits them. */
async function checkShares(session: Session, put: PutShares): Promise<void> {
  const touched = [...(put.shares ?? []), ...(put.totals ?? [])];
  const parts = new Map(touched.map((row) => [`${row.economyId}|${row.materialId}|${row.stage}`, row]));
  const keys = new Set(touched.map(setKey));
  for (const part of parts.values()) await checkPart(session, part, keys, put);
}

/** The sets of one economy, material and stage that a change touches, whatever their year. */
async function checkPart(
  session: Session,
  { economyId, materialId, stage }: ShareSetKey,
  keys: ReadonlySet<string>,
  put: PutShares,
): Promise<void> {
  const [plan, { materials }] = await Promise.all([
    session.project.plan({ economyId, materialId, stage }),
    session.project.reference(),
  ]);
  const oxide = byId(materials, materialId)?.metalPerOxide ?? null;
  const totals = new Map(merged(plan.totals, put.totals ?? []).map((total) => [setKey(total), total]));
  const sums = new Map<string, { readonly year: number; readonly sum: number }>();
  for (const share of merged(plan.shares, put.shares ?? [])) {
    const key = setKey(share);
    const total = totals.get(key) ?? null;
    if (!keys.has(key) || share.stage !== stage || total?.method === 'summed') continue;
    const before = sums.get(key)?.sum ?? 0;
    sums.set(key, { year: share.year, sum: before + (sharePercent(share, total, oxide) ?? 0) });
  }
  const over = [...sums.values()].find(({ sum }) => sum > 100 + ROUNDING);
  if (over !== undefined) throw new Refusal('refusal.share.sumOver', { ...over });
}

function setKey(row: ShareSetKey): string {
  return keyOf(TABLES.totalSupply, row);
}

/** Rows as they are after some of them are put. */
function merged<Row extends AnyRow>(rows: readonly Row[], put: readonly Row[]): readonly Row[] {
  const ids = new Set(put.map(({ id }) => id));
  return [...rows.filter(({ id }) => !ids.has(id)), ...put];
}

/** Parents go neither too deep nor round. */
async function checkParents(session: Session, changed: readonly Scenario[]): Promise<void> {
  const book = await session.project.scenarios();
  const scenarios = merged(book.scenarios, changed);
  for (const { id } of scenarios) scenarioChain({ ...book, scenarios }, id);
}

/** A measure that holds goods back comes with its goods, as one change: a row of its own says nothing of any. */
async function checkGoods({ project }: Session, changed: readonly Measure[]): Promise<void> {
  const { measures, goods } = await project.measures();
  const [bare] = leftWithoutGoods({ measures, goods }, { measures: merged(measures, changed), goods });
  if (bare === undefined) return;
  const { nameEn, nameJa } = bare;
  throw new Refusal('refusal.measures.goodsMissing', { measure: { nameEn, nameJa } }, { field: 'kind' });
}

/** No two states of a measure overlap. */
async function checkStates({ project }: Session, changed: readonly MeasureState[]): Promise<void> {
  const state = overlappingState(merged((await project.measures()).states, changed));
  if (state !== null)
    throw new Refusal(
      'refusal.measures.overlap',
      { measure: state.measureId, date: { date: state.from } },
      { field: 'from' },
    );
}
