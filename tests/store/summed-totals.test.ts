import type { Mass } from '@shared/base/mass-basis';
import { sumOfTonnes } from '@shared/model/share-totals';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createProject } from '../../electron/store/create-project';
import type { ProjectSession } from '../../electron/store/session';
import { supplier } from '../ids';
import { WASM } from '../places';
import { MemoryDisk } from './support/memory-disk';
import { AUS, DY, EVERY_TABLE, everyRow, JPN, putShares, share } from './support/rows';

const HEADER = { who: 'me', label: 'edit', reason: null };
const SET = { economyId: JPN, materialId: DY, stage: 'separation', year: 2030 } as const;

let session: ProjectSession;
beforeEach(async () => {
  const disk = new MemoryDisk('/p');
  const rows = everyRow();
  session = await createProject({ path: '/p/a.lodestone', name: 'a', wasmPath: WASM, rows, who: 'me', disk });
});
afterEach(() => session.close());

const tonnes = (id: string, supplier: string, value: number) =>
  share(id, supplier, SET.year, value, { enteredAs: 'tonnes' });
const putTonnes = (id: string, supplier: string, value: number) =>
  session.apply(HEADER, putShares(tonnes(id, supplier, value)));

/** The total of the set: how it came about, and tonnes; null when the set has none. */
function total(): readonly [string, number] | null {
  const found = session.plan({}).totals.find(({ year }) => year === SET.year);
  return found === undefined ? null : [found.method, found.tonnes];
}

/** Imports one share in tonnes. @returns the id of the import */
function importTonnes(mass: Mass): string {
  const [saved] = EVERY_TABLE.savedMapping;
  if (saved === undefined) throw new Error('the list has one');
  const { mapping } = saved;
  const form = { mapping, mappingName: 'Trader', fingerprint: 'other' };
  const batch = session.importBegin({ fileName: 'a.xlsx', fileHash: 'ff', sheet: 'S', ...form });
  const candidate = {
    row: 2,
    set: SET,
    supplier: { kind: 'known', supplierId: supplier('lynas') },
    entry: { as: 'tonnes', mass },
    valueCell: 'H2',
    rawValue: '',
    source: null,
    note: null,
  } as const;
  session.importAdd(batch, [{ kind: 'candidate', candidate, warnings: [] }]);
  return session.importApply([batch], HEADER, 'refuse').record.id;
}

describe('a summed total', () => {
  beforeEach(() => {
    importTonnes({ tonnes: 30, basis: 'reo' });
    putTonnes('k1', 'chn-all', 5);
  });
  const imported = () => session.plan({}).shares.find(({ importCell }) => importCell === 'H2')?.id ?? '';

  it('follows the tonnes of its set', () => expect(total()).toEqual(['summed', 35]));

  it('stays as long as one share in tonnes does', () => {
    session.apply(HEADER, [{ table: 'share', op: 'remove', id: imported() }]);
    expect(total()).toEqual(['summed', 5]);
  });

  it('goes with the last share in tonnes, and comes back with it', () => {
    session.apply(
      HEADER,
      [imported(), 'k1'].map((id) => ({ table: 'share', op: 'remove', id })),
    );
    expect(total()).toBeNull();
    session.undo('me');
    expect(total()).toEqual(['summed', 35]);
  });

  it('follows a share that moves to another set', () => {
    session.apply(HEADER, putShares({ ...tonnes('k1', 'chn-all', 5), year: 2031 }));
    expect(total()).toEqual(['summed', 30]);
  });

  it('goes when the last tonnes become percent', () => {
    session.apply(HEADER, [
      ...putShares(share('k1', 'chn-all', SET.year, 5)),
      { table: 'share', op: 'remove', id: imported() },
    ]);
    expect(total()).toBeNull();
  });
});

describe('taking an import back whose total has changed since', () => {
  it('goes through where the total is a sum, which then follows what stays', () => {
    const id = importTonnes({ tonnes: 30, basis: 'reo' });
    putTonnes('k1', 'chn-all', 5);
    session.importRevert(id, 'me');
    expect(session.plan({}).shares.filter(({ year }) => year === SET.year)).toEqual([
      tonnes('k1', 'chn-all', 5),
    ]);
    expect(total()).toEqual(['summed', 5]);
    expect(session.verify().findings).toEqual([]);
  });

  it('is refused where somebody has declared the total', () => {
    const id = importTonnes({ tonnes: 30, basis: 'reo' });
    const row = session.plan({}).totals.find(({ year }) => year === SET.year);
    if (row === undefined) throw new Error('the import has summed one');
    const declared = { ...row, method: 'declared', tonnes: 90 } as const;
    session.apply(HEADER, [{ table: 'totalSupply', op: 'put', row: declared }]);
    expect(() => session.importRevert(id, 'me')).toThrow(/refusal.import.laterEdits/);
    expect(total()).toEqual(['declared', 90]);
  });
});

describe('the totals of an import', () => {
  it('are what the shares of their sets come to as they are read, to the last digit', () => {
    const one = fc.record({
      year: fc.integer({ min: 2040, max: 2042 }),
      who: fc.nat(7),
      tonnes: fc.double({ min: 0.001, max: 1e5, noNaN: true }),
      basis: fc.constantFrom('reo', 'reo', 'metal' as const),
    });
    const rows = fc.uniqueArray(one, {
      minLength: 1,
      maxLength: 14,
      selector: ({ year, who }) => `${year} ${who}`,
    });
    let imports = 0;
    fc.assert(
      fc.property(fc.array(rows, { minLength: 1, maxLength: 2 }), (files) => {
        const before = session.info().undo.depth;
        // A set of which the project has tonnes, and no total yet.
        const own = share('own', 'chn-all', 2041, 0.1, { enteredAs: 'tonnes' });
        session.apply(HEADER, putShares(own));
        for (const file of files) importRows(++imports, file);
        const { shares, totals } = session.plan({});
        const factor = session.reference().materials.find(({ id }) => id === DY)?.metalPerOxide ?? null;
        for (const { year, method, ...total } of totals.filter((row) => row.year >= 2040)) {
          const sum = sumOfTonnes(
            shares.filter((row) => row.year === year),
            factor,
          );
          expect([year, method, sum]).toEqual([year, 'summed', { tonnes: total.tonnes, basis: total.basis }]);
        }
        while (session.info().undo.depth > before) session.undo('me');
      }),
      { seed: 1127, numRuns: 60 },
    );
  });
});

/** Imports tonnes of suppliers, of which all but the first come in with them; `z` to `s`, so that they stand in another order. */
function importRows(
  number: number,
  rows: readonly {
    readonly year: number;
    readonly who: number;
    readonly tonnes: number;
    readonly basis: Mass['basis'];
  }[],
): void {
  const [saved] = EVERY_TABLE.savedMapping;
  if (saved === undefined) throw new Error('the list has one');
  const form = { mapping: saved.mapping, mappingName: 'Trader', fingerprint: 'other' };
  const batch = session.importBegin({ fileName: `${number}.xlsx`, fileHash: 'ff', sheet: 'S', ...form });
  session.importAdd(
    batch,
    rows.map(({ year, who, tonnes: value, basis }, index) => ({
      kind: 'candidate',
      warnings: [],
      candidate: {
        row: index + 2,
        set: { ...SET, year },
        valueCell: `H${index + 2}`,
        rawValue: '',
        supplier:
          who === 0
            ? { kind: 'known', supplierId: supplier('lynas') }
            : { kind: 'new', name: String.fromCharCode(122 - who), countryId: AUS, as: 'company' },
        entry: { as: 'tonnes', mass: { tonnes: value, basis } },
        source: null,
        note: null,
      },
    })),
  );
  session.importApply([batch], HEADER, 'leave_out');
}
