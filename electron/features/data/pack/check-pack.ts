import { derivedFrom } from '@shared/base/derived';
import type { Notice } from '@shared/base/refusal';
import { valuesOf } from '@shared/base/values-of';
import { byId } from '@shared/model/catalogue';
import { leftWithoutGoods } from '@shared/model/measures/without-goods';
import { setKey, sharePercent } from '@shared/model/share-totals';
import { keyOf } from '@shared/model/table';
import { ANY_TABLE } from '@shared/model/tables';
import type { Material } from '@shared/model/tables/material';
import type { Measure } from '@shared/model/tables/measure';
import type { MeasureGoods } from '@shared/model/tables/measure-goods';
import type { Share } from '@shared/model/tables/share';
import type { TotalSupply } from '@shared/model/tables/total-supply';
import type { Session } from '../../../plan/session';
import { tableRows } from '../table-rows';
import { type PackRow, problem } from './read-pack';

/** More than this over 100 % is no rounding: doubles are stored. */
const ROUNDING = 1e-9;

/** What of a pack does not go together, or not with the project that is to take it; each with its file, line and cell. */
export async function packProblems(session: Session | null, rows: readonly PackRow[]): Promise<Notice[]> {
  const problems: Notice[] = [];
  if (!rows.some(({ table }) => table === 'material'))
    problems.push(problem('pack.problem.noMaterial', {}, 'material.csv'));
  const ids = new Set(rows.map(({ table, row }) => `${table} ${row.id}`));
  const seen = new Set<string>();
  for (const one of rows) {
    const { table, row, file, line } = one;
    const declared = ANY_TABLE[table];
    const key = `${table} ${keyOf(declared, valuesOf(row))}`;
    const id = `${table} ${row.id}`;
    if (seen.has(id) || seen.has(`key ${key}`))
      problems.push(problem('pack.problem.twice', { id: row.id }, file, line, one.columns.get('id')));
    seen.add(id).add(`key ${key}`);
    const before = session === null ? [] : await tableRows(session, table);
    const taken = keysIn(table, before).get(keyOf(declared, valuesOf(row)));
    if (taken !== undefined && taken !== row.id)
      problems.push(
        problem('pack.problem.taken', { id: row.id, other: taken }, file, line, one.columns.get('id')),
      );
    for (const [field, { references }] of Object.entries(declared.fields)) {
      const value = valuesOf(row)[field];
      if (references === null || typeof value !== 'string' || ids.has(`${references} ${value}`)) continue;
      if (session !== null && byId(await tableRows(session, references), value) !== undefined) continue;
      // Without a project nobody knows what it holds; countries are in every one.
      if (session === null && references === 'country') continue;
      const params = { field, value, table: `${references}.csv` };
      problems.push(problem('pack.problem.unknown', params, file, line, one.columns.get(field)));
    }
  }
  return [...problems, ...sumProblems(rows), ...(await goodsProblems(session, rows))];
}

/** The id of each key of a list; made once, and right as long as the list lives. */
function keysIn(
  table: PackRow['table'],
  rows: readonly { readonly id: string }[],
): ReadonlyMap<string, string> {
  return keysOf(
    rows,
    table,
    [],
    () => new Map(rows.map((row) => [keyOf(ANY_TABLE[table], valuesOf(row)), row.id])),
  );
}
const keysOf = derivedFrom<ReadonlyMap<string, string>>();

/** The rows of a table, which have passed its check. */
function rowsOf<Row>(rows: readonly PackRow[], table: PackRow['table']) {
  return rows.filter((one) => one.table === table).map((one) => ({ ...one, row: one.row as unknown as Row }));
}

/** A measure that holds goods back comes with some, or has them in the project. */
async function goodsProblems(session: Session | null, rows: readonly PackRow[]): Promise<Notice[]> {
  const own = session === null ? { measures: [], goods: [] } : await session.project.measures();
  const measures = rowsOf<Measure>(rows, 'measure');
  const goods = rowsOf<MeasureGoods>(rows, 'measureGoods').map(({ row }) => row);
  const put = new Set(goods.map(({ id }) => id));
  const after = [...own.goods.filter(({ id }) => !put.has(id)), ...goods];
  const bare = leftWithoutGoods(own, { measures: measures.map(({ row }) => row), goods: after });
  return measures
    .filter(({ row }) => bare.includes(row))
    .map(({ row, file, line, columns }) =>
      problem('pack.problem.noGoods', { id: row.id }, file, line, columns.get('kind')),
    );
}

/** The shares of a set come to 100 % at most. */
function sumProblems(rows: readonly PackRow[]): Notice[] {
  const totals = new Map(rowsOf<TotalSupply>(rows, 'totalSupply').map(({ row }) => [setKey(row), row]));
  const factors = new Map(rowsOf<Material>(rows, 'material').map(({ row }) => [row.id, row.metalPerOxide]));
  const sums = new Map<string, number>();
  const problems: Notice[] = [];
  for (const { row, file, line, columns } of rowsOf<Share>(rows, 'share')) {
    const key = setKey(row);
    const total = totals.get(key) ?? null;
    if (total?.method === 'summed') continue;
    const before = sums.get(key) ?? 0;
    const sum = before + (sharePercent(row, total, factors.get(row.materialId) ?? null) ?? 0);
    sums.set(key, sum);
    if (sum > 100 + ROUNDING && before <= 100 + ROUNDING)
      problems.push(
        problem(
          'pack.problem.sum',
          { year: row.year, sum: Number(sum.toFixed(6)) },
          file,
          line,
          columns.get('value'),
        ),
      );
  }
  return problems;
}
