import { Refusal } from '@shared/base/refusal';
import { overlappingState } from '@shared/model/measures/state-overlap';
import { leftWithoutGoods } from '@shared/model/measures/without-goods';
import { scenarioChain } from '@shared/model/resolution';
import { setKey, sharePercent } from '@shared/model/share-totals';
import { keyOf } from '@shared/model/table';
import { ANY_TABLE, TABLES } from '@shared/model/tables';
import type { ShareSetKey } from '@shared/model/tables/share';
import type { TableTarget } from './change-log/table-target';
import { readEntries, readRow, readRows, readSet } from './reads';
import { viewOf } from './schema/held-rows';
import { storedRows } from './schema/stored-rows';
import { type RowValues, type TableMap, toRow } from './schema/table-map';
import type { Sql } from './sql';

/** More than this over 100 % is no rounding: doubles are stored. */
const ROUNDING = 1e-9;
/** Of more sets the rows are an import's, which has looked at each. */
const MANY = 200;

/**
 * What rows of one table may not break together, and no row breaks alone: parents of scenarios, keys that the IPC boundary holds
 * apart, shares that come to more than all. SQLite holds keys of its own and references. Whoever plays rows again asks
 * before, and calls what is returned behind it.
 * @throws Refusal `refusal.scenario.tooDeep`, `refusal.data.taken`, `refusal.share.sumOver`, `refusal.measures.overlap`
 */
export function rulesBetweenRows(sql: Sql, targets: readonly TableTarget[]): () => void {
  const sets = touchedSets(targets);
  const before = sets.map((set) => percentIn(sql, set));
  return () => {
    if (targets.some(({ map }) => map.table === 'scenario')) holdParents(sql);
    if (targets.some(({ map }) => map.table === 'measureState')) holdStates(sql);
    for (const target of targets) holdKeys(sql, target);
    for (const [at, set] of sets.entries()) {
      const sum = percentIn(sql, set);
      if (sum > 100 + ROUNDING && sum > (before[at] ?? 0) + ROUNDING)
        throw new Refusal('refusal.share.sumOver', { year: set.year, sum });
    }
  };
}

/** Parents go neither too deep nor round. @throws Refusal `refusal.scenario.tooDeep` */
export function holdParents(sql: Sql): void {
  const scenarios = readRows(sql, 'scenario');
  for (const { id } of scenarios) scenarioChain({ scenarios, shocks: [], overrides: [], costs: [] }, id);
}

/** No two states of a measure overlap. @throws Refusal `refusal.measures.overlap` */
function holdStates(sql: Sql): void {
  const state = overlappingState(readRows(sql, 'measureState'));
  if (state !== null)
    throw new Refusal('refusal.measures.overlap', { measure: state.measureId, date: { date: state.from } });
}

/**
 * Asks before a change which measures name their goods; what is returned holds behind it that none has lost them, and none
 * has come without.
 * @throws Refusal `refusal.measures.goodsMissing`, `.goodsLost`
 */
export function holdGoods(sql: Sql, targets: readonly TableTarget[]): () => void {
  if (!targets.some(({ map: { table } }) => table === 'measure' || table === 'measureGoods'))
    return () => undefined;
  const read = () => ({ measures: readRows(sql, 'measure'), goods: readRows(sql, 'measureGoods') });
  const before = read();
  return () => {
    const [bare] = leftWithoutGoods(before, read());
    if (bare === undefined) return;
    const { id, nameEn, nameJa } = bare;
    const code = before.goods.some(({ measureId }) => measureId === id) ? 'goodsLost' : 'goodsMissing';
    throw new Refusal(`refusal.measures.${code}`, { measure: { nameEn, nameJa } });
  };
}

/** No row gets a key that another has. */
function holdKeys(sql: Sql, { map, puts, standing }: TableTarget): void {
  const { keyHeldBy, words } = ANY_TABLE[map.table];
  if (keyHeldBy === 'file') return;
  const given = new Map<string, string>();
  for (const values of puts()) {
    const id = String(values[0]);
    const old = standing?.get(id);
    const key = keyIn(map, values);
    if (old !== undefined && keyIn(map, old) === key) continue;
    given.set(key, id);
  }
  if (given.size === 0) return;
  for (const values of storedRows(sql, map)) {
    const key = keyIn(map, values);
    const owner = given.get(key);
    if (owner === undefined || owner === values[0]) continue;
    throw new Refusal('refusal.data.taken', { table: { nameEn: words.en, nameJa: words.ja }, key });
  }
}

function keyIn(map: TableMap, values: RowValues): string {
  return keyOf(ANY_TABLE[map.table], { ...toRow(map.table, values) });
}

/** The sets whose shares or total are put. */
function touchedSets(targets: readonly TableTarget[]): ShareSetKey[] {
  const sets = new Map<string, ShareSetKey>();
  for (const { map, puts } of targets) {
    if (map.table !== 'share' && map.table !== 'totalSupply') continue;
    const view = viewOf(map.table);
    let last: ShareSetKey | undefined;
    for (const values of puts()) {
      const { economyId, materialId, stage, year } = view(values);
      const isLast =
        year === last?.year &&
        materialId === last.materialId &&
        economyId === last.economyId &&
        stage === last.stage;
      if (isLast) continue;
      last = { economyId, materialId, stage, year };
      sets.set(setKey(last), last);
      if (sets.size > MANY) return [];
    }
  }
  return [...sets.values()];
}

/** What the shares of a set come to; a total that is their sum always fits them. */
function percentIn(sql: Sql, set: ShareSetKey): number {
  const [total] = readSet(sql, 'totalSupply', set);
  if (total?.method === 'summed') return 0;
  const factor = readRow(sql, TABLES.material.name, set.materialId)?.metalPerOxide ?? null;
  return readEntries(sql, set).reduce(
    (sum, share) => sum + (sharePercent(share, total ?? null, factor) ?? 0),
    0,
  );
}
