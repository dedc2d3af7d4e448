import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { ProjectTables, RowChange } from '@shared/model/plan';
import { newRow } from '@shared/model/table';
import { TABLES, type TableName } from '@shared/model/tables';
import { STOCK_TIERS, type StockTier } from '@shared/model/tables/stock';
import fc from 'fast-check';
import initSqlJs from 'sql.js';
import { describe, expect, it } from 'vitest';
import { writeRedactedCopy } from '../../electron/features/exporting/redacted/redacted-copy';
import { emptyContent } from '../../electron/features/files/empty-project';
import { createProject, openProject, saveCopy } from '../../electron/plan/open-project';
import type { Session } from '../../electron/plan/session';
import { SAMPLE_FOLDER, WASM } from '../places';
import { newFolder } from '../tidy-up';
import { emptySession } from './sample-session';

/** At full size: LODESTONE_REDACTED_RUNS=1000 npx vitest run tests/features/redacted-copy */
const RUNS = Number(process.env.LODESTONE_REDACTED_RUNS ?? 8);

const ECONOMIES = ['JPN', 'KOR'] as CountryId[];
const MATERIALS = ['Dy', 'Tb'] as MaterialId[];
const JPN = ECONOMIES[0] as CountryId;

/** A place of a stock with what people have said of it over time; the last tonnes are in force. */
const place = fc.record({
  economyId: fc.constantFrom(...ECONOMIES),
  materialId: fc.constantFrom(...MATERIALS),
  tier: fc.constantFrom(...STOCK_TIERS),
  secret: fc.boolean(),
  edits: fc.integer({ min: 1, max: 3 }),
  isRemoved: fc.boolean(),
  hasRule: fc.boolean(),
  hasSource: fc.boolean(),
  isOverridden: fc.boolean(),
});
const project = fc.record({
  stocks: fc.uniqueArray(place, {
    selector: ({ economyId, materialId, tier }) => `${economyId}${materialId}${tier}`,
    minLength: 1,
    maxLength: 6,
  }),
  assumptions: fc.array(fc.record({ open: fc.boolean(), counted: fc.boolean() }), { maxLength: 3 }),
  seed: fc.nat(),
});
type Said = typeof project extends fc.Arbitrary<infer Value> ? Value : never;

/** Numbers and words that occur once: what may be outside, and what may not. */
class Planted {
  readonly inside: (string | number)[] = [];
  readonly outside: (string | number)[] = [];
  #next: number;
  constructor(seed: number) {
    this.#next = seed % 900_000;
  }
  word(stays: boolean): string {
    return this.#keep(`zq${(this.#next++ * 7919 + 100_003).toString(36)}覚え`, stays);
  }
  number(stays: boolean): number {
    return this.#keep(11 + ((this.#next++ * 48_271) % 2_147_483_647) / 7_777_777, stays);
  }
  #keep<Value extends string | number>(value: Value, stays: boolean): Value {
    (stays ? this.inside : this.outside).push(value);
    return value;
  }
}

const put = <T extends TableName>(table: T, row: ProjectTables[T]): RowChange =>
  ({ table, op: 'put', row }) as unknown as RowChange; // a row of its table

/** Makes the project by changes, one after the other, the last of them still in the journal alone. */
async function build(session: Session, said: Said, planted: Planted): Promise<void> {
  const change = (rows: RowChange[]) =>
    session.project.apply(
      { who: planted.word(true), label: planted.word(true), reason: planted.word(true) },
      rows,
    );
  await change([
    put('scenario', newRow(TABLES.scenario, { id: 's', name: 'Ban', note: planted.word(true) })),
    put(
      'paperHead',
      newRow(TABLES.paperHead, { id: 'paper', author: planted.word(true), office: planted.word(true) }),
    ),
    put('pivotView', { id: 'p', name: planted.word(true), question: { rows: [planted.word(true)] } }),
    put(
      'source',
      newRow(TABLES.source, {
        id: 'open',
        title: planted.word(false),
        file: planted.word(true),
        mark: 'known',
        note: planted.word(true),
      }),
    ),
    put(
      'use',
      newRow(TABLES.use, {
        id: 'u',
        economyId: JPN,
        nameEn: 'Motors',
        nameJa: 'モーター',
        tier: 1,
        note: planted.word(true),
        sourceId: 'open',
      }),
    ),
    put(
      'demand',
      newRow(TABLES.demand, {
        id: 'd',
        useId: 'u',
        materialId: MATERIALS[0] as MaterialId,
        year: 2026,
        tonnes: planted.number(false),
        mark: 'known',
        note: planted.word(true),
      }),
    ),
  ]);
  for (const [index, stock] of said.stocks.entries()) await stockUp(change, stock, `k${index}`, planted);
  for (const [index, { open, counted }] of said.assumptions.entries()) {
    const words = () => planted.word(!open);
    await change([
      put(
        'assumption',
        newRow(TABLES.assumption, {
          id: `a${index}`,
          code: `A-90${index}`,
          textEn: words(),
          textJa: words(),
          owner: planted.word(true),
          mark: 'estimated',
          dissent: words(),
          open,
          ...(counted ? { rate: 'yenPerUsd', value: 3 } : {}),
        }),
      ),
    ]);
  }
}

async function stockUp(
  change: (rows: RowChange[]) => Promise<unknown>,
  {
    economyId,
    materialId,
    tier,
    secret,
    edits,
    isRemoved,
    hasRule,
    hasSource,
    isOverridden,
  }: Said['stocks'][number],
  id: string,
  planted: Planted,
): Promise<void> {
  // What was changed or removed is history, and stays whatever it was.
  const stays = secret || isRemoved;
  const key: { economyId: CountryId; materialId: MaterialId; tier: StockTier } = {
    economyId,
    materialId,
    tier,
  };
  if (hasSource) {
    await change([
      put('source', newRow(TABLES.source, { id: `src-${id}`, title: planted.word(stays), mark: 'known' })),
    ]);
  }
  for (let edit = 1; edit <= edits; edit++) {
    const isPast = stays || edit < edits;
    await change([
      put(
        'stock',
        newRow(TABLES.stock, {
          id,
          ...key,
          tonnes: planted.number(isPast),
          minimum: planted.number(isPast),
          secret,
          mark: 'known',
          note: planted.word(true),
          sourceId: hasSource ? `src-${id}` : null,
        }),
      ),
    ]);
  }
  if (hasRule) {
    await change([
      put(
        'releaseRule',
        newRow(TABLES.releaseRule, {
          id: `r-${id}`,
          ...key,
          regime: 'emergency',
          trigger: 'shortage',
          deliveryDays: 5,
          mark: 'known',
          tonnes: planted.number(stays),
          note: planted.word(true),
        }),
      ),
    ]);
  }
  if (isOverridden) {
    await change([
      put(
        'override',
        newRow(TABLES.override, {
          id: `o-${id}`,
          scenarioId: 's',
          field: 'stock.tonnes',
          key: `${economyId}|${materialId}|${tier}`,
          value: planted.number(stays),
          reason: planted.word(true),
        }),
      ),
    ]);
  }
  if (isRemoved) await change([{ table: 'stock', op: 'remove', id }]);
}

/** Everything that is in a file: its bytes, and what its payloads hold. */
async function holds(path: string): Promise<(value: string | number) => boolean> {
  const bytes = readFileSync(path);
  const sql = new (await initSqlJs({ wasmBinary: new Uint8Array(readFileSync(WASM)).buffer })).Database(
    bytes,
  );
  const payloads =
    sql.exec('SELECT payload FROM change_set')[0]?.values.map(([blob]) => inflateSync(blob as Uint8Array)) ??
    [];
  sql.close();
  const all = Buffer.concat([bytes, ...payloads]);
  return (value) =>
    all.includes(String(value)) ||
    (typeof value === 'number' &&
      [bigEndian(value), littleEndian(value)].some((eight) => all.includes(eight)));
}

function bigEndian(value: number): Buffer {
  const eight = Buffer.alloc(8);
  eight.writeDoubleBE(value);
  return eight;
}
function littleEndian(value: number): Buffer {
  const eight = Buffer.alloc(8);
  eight.writeDoubleLE(value);
  return eight;
}

describe('a redacted copy of a project', () => {
  it('holds no byte of what stays inside, and all that does not', { timeout: 5_000 * RUNS }, async () => {
    await fc.assert(
      fc.asyncProperty(project, async (said) => {
        const folder = newFolder();
        const session = emptySession();
        await createProject(session, join(folder, 'plan.lodestone'), emptyContent(SAMPLE_FOLDER));
        const planted = new Planted(said.seed);
        await build(session, said, planted);

        await saveCopy(session, join(folder, 'whole.lodestone'));
        const inWhole = await holds(join(folder, 'whole.lodestone'));
        // The search finds what is there: else it would prove nothing.
        expect([...planted.inside, ...planted.outside].filter((value) => !inWhole(value))).toEqual([]);

        const { stocks } = await session.project.plan({});
        const { leftOut } = await writeRedactedCopy(session, join(folder, 'open.lodestone'));
        expect(leftOut.stocks).toBe(stocks.filter(({ secret }) => secret).length);
        const inCopy = await holds(join(folder, 'open.lodestone'));
        expect(planted.inside.filter(inCopy)).toEqual([]);
        expect(planted.outside.filter((value) => !inCopy(value))).toEqual([]);
        expect(inCopy((await session.project.info()).projectId)).toBe(false);

        await openProject(session, join(folder, 'open.lodestone'), 'refuse');
        expect((await session.project.verify(true)).findings).toEqual([]);
        await session.close();
      }),
      { numRuns: RUNS },
    );
  });
});
