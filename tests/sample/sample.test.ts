import { addDays } from '@shared/base/calendar';
import { levelOn } from '@shared/model/stock-level-on';
import { describe, expect, it } from 'vitest';
import { changes, key, plan, rows } from './rows';

describe('the sample of Japan', () => {
  it('holds every table, each id once', () => {
    const seen = changes.map(
      (change) => `${change.table} ${change.op === 'put' ? change.row.id : change.id}`,
    );
    expect(new Set(seen).size).toBe(seen.length);
    expect(new Set(changes.map((change) => change.table)).size).toBe(36);
  });

  it('can be put row by row: whatever a row points to came before it', () => {
    expect(danglingReferences()).toEqual([]);
  });

  it('says for every figure where it comes from', () => {
    const tables = [
      'governance',
      'supplier',
      'capacity',
      'feed',
      'observation',
      'share',
      'totalSupply',
    ] as const;
    const more = [
      'demand',
      'relief',
      'stock',
      'event',
      'target',
      'assumption',
      'valueAtStake',
      'stockLevel',
      'releaseRule',
    ] as const;
    for (const table of [...tables, ...more]) {
      expect(
        rows(table).filter((row) => row.sourceId === null),
        table,
      ).toEqual([]);
    }
  });

  it('marks nothing known that rests on an illustrative source, and names the assumption', () => {
    const figures = [
      ...plan.shares,
      ...plan.totals,
      ...plan.demands,
      ...plan.reliefs,
      ...plan.stocks,
      ...rows('feed'),
      ...rows('valueAtStake'),
      ...rows('stockLevel'),
      ...rows('releaseRule'),
    ];
    const codes = new Set(rows('assumption').map((row) => row.code));
    for (const row of figures.filter((figure) => figure.sourceId === 'src-illustrative')) {
      expect(row.mark, row.id).not.toBe('known');
      const named = (row.note ?? '').match(/A-\d{3}/g) ?? [];
      expect(named.length, `${row.id} names no assumption`).toBeGreaterThan(0);
      expect(
        named.filter((code) => !codes.has(code)),
        row.id,
      ).toEqual([]);
    }
  });

  it('opens each run with the stocks of the plan, which its levels move nowhere', () => {
    const days = rows('scenario').flatMap(({ window }) => window.start ?? []);
    const moved = plan.stocks.flatMap((stock) =>
      days.flatMap((day) => {
        const level = levelOn(rows('stockLevel'), stock, addDays(day, -1));
        return level === undefined || (level.tonnes === stock.tonnes && level.note === stock.note)
          ? []
          : [`${level.id} before ${day}`];
      }),
    );
    expect(moved).toEqual([]);
    expect(days).toContain('2025-04-04');
    // A rule of release costs the proof of the worst shock (engine.md 6.7), and lets all tables grow.
    expect(rows('releaseRule')).toEqual([]);
  });

  it('marks what rests on a recalled source as estimated', () => {
    const recalled = new Set(rows('source').flatMap((item) => (item.mark === 'known' ? [] : [item.id])));
    const claimed = [...rows('observation'), ...rows('event')].filter((row) =>
      recalled.has(row.sourceId ?? ''),
    );
    expect(claimed.length).toBeGreaterThan(20);
    expect(claimed.filter((row) => row.mark === 'known')).toEqual([]);
  });

  it('joins in a series only figures of one definition: one value a country and period', () => {
    const points = rows('observation').map((item) => key(item.seriesId, item.countryId ?? '', item.period));
    expect(new Set(points).size).toBe(points.length);
    const definitions = rows('series').map((item) => key(item.definitionEn, item.unit));
    expect(new Set(definitions).size).toBe(definitions.length);
    const used = new Set(rows('observation').map((item) => item.seriesId));
    expect(rows('series').filter((item) => !used.has(item.id))).toEqual([]);
  });

  it('keeps a lower bound a lower bound', () => {
    const china2008 = rows('observation').find((item) => item.id === 'jp-all-official-volume|CHN|2008');
    expect(china2008).toMatchObject({ value: 90, censor: 'above', mark: 'known' });
  });

  it('adds the partners of 2020 up to the published total (G-13)', () => {
    const of2020 = rows('observation').filter((item) => item.seriesId === 'jp-280530-comtrade-2020-tonnes');
    const world = of2020.find((item) => item.countryId === null)?.value;
    const partners = of2020.filter((item) => item.countryId !== null);
    expect(partners.reduce((sum, item) => sum + (item.value ?? 0), 0)).toBeCloseTo(6791.261, 9);
    expect(world).toBe(6791.261);
  });

  it('gives names that tell one thing from another', () => {
    for (const table of ['country', 'material', 'supplier'] as const) {
      const owners = new Map<string, string>();
      for (const item of rows(table)) {
        for (const name of new Set(
          [item.nameEn, item.nameJa, ...item.aliases].map((text) => text.toLowerCase()),
        )) {
          expect(owners.get(name) ?? item.id, `${table} ${name}`).toBe(item.id);
          owners.set(name, item.id);
        }
      }
    }
  });
});

/** Every reference that does not lead to a row before its own, as "table id field value". */
function danglingReferences(): string[] {
  const points: Readonly<Record<string, string>> = {
    sourceId: 'source',
    countryId: 'country',
    fromCountryId: 'country',
    reporterId: 'country',
    economyId: 'country',
    materialId: 'material',
    supplierId: 'supplier',
    seriesId: 'series',
    useId: 'use',
    scenarioId: 'scenario',
    parentId: 'scenario',
  };
  const seen = new Set<string>();
  return changes.flatMap((change) => {
    if (change.op !== 'put') return [];
    const missing = Object.entries(change.row).flatMap(([field, value]) => {
      const table = points[field];
      const dangles = table !== undefined && value !== null && !seen.has(`${table} ${String(value)}`);
      return dangles ? [`${change.table} ${change.row.id} ${field} ${String(value)}`] : [];
    });
    seen.add(`${change.table} ${change.row.id}`);
    return missing;
  });
}
