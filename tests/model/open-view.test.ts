import { type AllRows, LEFT_OUT, openRows, openView } from '@shared/model/open-view';
import { isClosed } from '@shared/model/says';
import type { AnyRow } from '@shared/model/table';
import { ANY_TABLE, TABLE_NAMES, type TableName } from '@shared/model/tables';
import type { Assumption } from '@shared/model/tables/assumption';
import type { Source } from '@shared/model/tables/source';
import type { Stock } from '@shared/model/tables/stock';
import { describe, expect, it } from 'vitest';
import { EVERY_TABLE } from '../store/support/rows';

/** The rows that stand for all tables, with some in place of others. */
const projectOf = (changes: Partial<AllRows> = {}): AllRows => ({ ...EVERY_TABLE, ...changes });
const [national] = EVERY_TABLE.stock as readonly [Stock];
const withStock = (secret: boolean, changes: Partial<AllRows> = {}): AllRows =>
  projectOf({ stock: [{ ...national, secret, sourceId: null }], ...changes });

/** What leaves of a table whose rows are given, as values by name. */
function leaving(all: AllRows, table: TableName): readonly Readonly<Record<string, unknown>>[] {
  return openRows(all)[table].map((row: AnyRow) => ({ ...row }));
}

const FIELDS = TABLE_NAMES.filter((table) => !ANY_TABLE[table].isInside).flatMap((table) =>
  Object.entries(ANY_TABLE[table].fields).flatMap(([name, field]) =>
    isClosed(field.says) ? [[table, name, field] as const] : [],
  ),
);

describe('what stays of a row that leaves', () => {
  it.each(FIELDS)('%s %s is nothing, or says that it is left out', (table, name, { nullable, kind }) => {
    const rows = EVERY_TABLE[table].map((row) => ({ ...row, [name]: 'told', open: false }));
    const all = withStock(false, { [table]: rows, observation: EVERY_TABLE.observation });
    for (const row of leaving(all, table))
      expect(row[name]).toBe(nullable ? null : kind === 'list' ? [] : LEFT_OUT);
  });

  it('of a shock is what somebody called it, and none of its figures', () => {
    const [given] = EVERY_TABLE.scenarioShock;
    const [row] = leaving(withStock(true), 'scenarioShock');
    const { labelJa: _labelJa, ...shock } = given?.shock ?? {};
    expect(row?.shock).toEqual({ ...shock, label: '' });
  });

  it('can be written again: every row passes the check of its table', () => {
    const open = openRows(withStock(true));
    for (const table of TABLE_NAMES)
      for (const row of open[table])
        expect(ANY_TABLE[table].check.safeParse(row).error, table).toBe(undefined);
  });
});

describe('a row that stays', () => {
  it.each(TABLE_NAMES.filter((table) => ANY_TABLE[table].isInside))('is every one of %s', (table) => {
    expect(EVERY_TABLE[table].length).toBeGreaterThan(0);
    expect(openRows(projectOf())[table]).toEqual([]);
  });

  const key = 'JPN|Dy|national';
  const override = { id: 'o', scenarioId: 's', key, value: 7, reason: null };
  it.each<[string, TableName, object]>([
    ['the tonnes that a scenario says of a stock', 'override', { ...override, field: 'stock.tonnes' }],
    [
      'a term of the rule of a stock, which a scenario changes',
      'override',
      { ...override, field: 'releaseRule.tonnes' },
    ],
    ['the rule of a stock', 'releaseRule', {}],
    ['the member of a stock', 'stockMember', {}],
    ['the recipient of a stock', 'releaseRecipient', {}],
  ])('is %s that is secret, and not that of one that is open', (_what, table, changes) => {
    const place = { economyId: 'JPN', materialId: 'Dy', tier: 'national' };
    const rows = [{ ...EVERY_TABLE[table][0], ...(table === 'override' ? {} : place), ...changes }];
    const count = (secret: boolean) => {
      const stock = [{ ...national, ...place, secret }];
      return openRows(projectOf({ stock, [table]: rows } as unknown as Partial<AllRows>))[table].length;
    };
    expect([count(true), count(false)]).toEqual([0, 1]);
  });

  it('leaves an empty stock in its place, which takes nothing in', () => {
    expect(leaving(withStock(true), 'stock')).toMatchObject([
      { tonnes: 0, maximum: 0, note: null, secret: false },
    ]);
    expect(leaving(withStock(false), 'stock')).toMatchObject([{ id: national.id, tonnes: national.tonnes }]);
  });
});

describe('an assumption', () => {
  const [given] = EVERY_TABLE.assumption as readonly [Assumption];
  const words = { textEn: 'told', textJa: '言葉', dissent: 'no', unit: 'day' };
  const of = (changes: Partial<Assumption>, note: string | null = null, rest: Partial<AllRows> = {}) => {
    const row = { ...given, ...words, code: 'A-900', sourceId: null, rate: null, owner: 'Arai', ...changes };
    const stock = [{ ...national, secret: true, note }];
    return leaving(projectOf({ assumption: [row], stock, ...rest }), 'assumption')[0];
  };

  it('leaves with its words where somebody has opened it, and never with its owner', () => {
    expect(of({ open: true })).toMatchObject({ ...words, owner: LEFT_OUT });
    expect(of({ open: false })).toBe(undefined);
  });

  it('that is counted with leaves as a number where nobody has', () => {
    const rate = { open: false, rate: 'yenPerUsd', value: 150 } as const;
    expect(of(rate)).toMatchObject({
      value: 150,
      textEn: LEFT_OUT,
      unit: null,
      dissent: null,
      code: 'A-900',
    });
  });

  it.each(['A-900: in the shed', '前提A-900による'])(
    'that the note of a secret stock names stays: %s',
    (note) => {
      expect(of({ open: true }, note)).toBe(undefined);
    },
  );

  it.each(['A-9001: in the shed', '前提BA-900による', 'A-90: in the shed'])(
    'leaves where the note names another whose code only holds its own: %s',
    (note) => {
      expect(of({ open: true }, note)).toMatchObject(words);
    },
  );

  it('that rests on what only a secret stock cites stays, and the source too', () => {
    const source = EVERY_TABLE.source.map((row): Source => ({ ...row, id: 'vault' }));
    const stock = [{ ...national, secret: true, note: null, sourceId: 'vault' }];
    const all = {
      ...withoutSources(),
      source,
      stock,
      assumption: [{ ...given, rate: null, open: true, sourceId: 'vault' }],
    };
    expect([leaving(all, 'assumption'), leaving(all, 'source')]).toEqual([[], []]);
    const shared = { ...all, demand: EVERY_TABLE.demand.map((row) => ({ ...row, sourceId: 'vault' })) };
    expect([leaving(shared, 'assumption').length, leaving(shared, 'source').length]).toEqual([1, 1]);
  });
});

describe('a source', () => {
  it.each([
    ['a.xlsx', null],
    ['https://example.org/a.xlsx', 'https://example.org/a.xlsx'],
    [null, null],
  ])('names no file of the house: %s', (file, leaves) => {
    const source = EVERY_TABLE.source.map((row): Source => ({ ...row, file, sheet: 'S', cell: 'B3' }));
    const [row] = leaving(withStock(false, { source }), 'source');
    expect([row?.file, row?.sheet, row?.cell]).toEqual([leaves, null, null]);
  });

  it('leaves where a row that leaves cites it', () => {
    const all = { ...withoutSources(), source: EVERY_TABLE.source };
    expect(leaving(all, 'source')).toEqual([]);
    expect(openView(all)('source', EVERY_TABLE.source[0] as Source)).toBe(null);
  });
});

/** Rows none of which cites anything. */
function withoutSources(): AllRows {
  const bare = TABLE_NAMES.map((table) => [
    table,
    EVERY_TABLE[table].map((row) => ('sourceId' in row ? { ...row, sourceId: null } : row)),
  ]);
  return Object.fromEntries(bare) as AllRows; // the same rows
}

describe('what was read in a source that may not leave the house', () => {
  const [given] = EVERY_TABLE.source as readonly [Source];
  const licensed = { ...given, id: 'licensed', restricted: true };
  const withLicensed = (table: TableName): AllRows => {
    const open = table === 'stock' ? { secret: false } : {};
    const rows = EVERY_TABLE[table].map((row) => ({ ...row, ...open, sourceId: 'licensed' }));
    return withStock(false, { source: [given, licensed], [table]: rows });
  };
  const named = new Set(
    TABLE_NAMES.flatMap((table) =>
      Object.values(ANY_TABLE[table].fields).flatMap(({ references }) => references ?? []),
    ),
  );
  const cite = TABLE_NAMES.filter(
    (table) => 'sourceId' in ANY_TABLE[table].fields && !ANY_TABLE[table].isInside,
  );

  it.each(cite.filter((table) => !named.has(table as never)))('stays: every row of %s', (table) => {
    expect(leaving(withStock(false), table).length).toBeGreaterThanOrEqual(
      leaving(withLicensed(table), table).length,
    );
    expect(leaving(withLicensed(table), table)).toEqual([]);
  });

  it.each(cite.filter((table) => named.has(table as never)))(
    'leaves without it where others name it: %s',
    (table) => {
      for (const row of leaving(withLicensed(table), table)) expect(row.sourceId).toBeNull();
    },
  );

  it('stays itself', () => {
    expect(leaving(withLicensed('price'), 'source').map(({ id }) => id)).not.toContain('licensed');
  });
});
