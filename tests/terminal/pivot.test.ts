import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileCommands } from '../../electron/features/files/command';
import { pivotCommand } from '../../electron/features/pivot/command';
import { sharesCommand } from '../../electron/features/shares/command';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine([...fileCommands, pivotCommand, sharesCommand]);

interface Pivot {
  readonly down: readonly string[];
  readonly across: readonly string[];
  readonly value: readonly (readonly (number | null)[])[];
}
// The shape of the contract, as a program that reads the JSON sees it.
const pivotOf = async (...argv: readonly string[]) => (await resultOf('pivot', ...argv)) as unknown as Pivot;
const NDPR = ['--economy', 'Japan', '--material', 'NdPr', '--stage', 'separation'];
const BY_YEAR = ['--down', 'supplier', '--across', 'year'];

describe('lodestone pivot', () => {
  it('says what shares says, and of a country the sum of its suppliers', async () => {
    const file = await sampleProject();
    const bySupplier = await pivotOf(file, ...BY_YEAR, ...NDPR);
    const shares = await resultOf(
      'shares',
      file,
      '--economy',
      'JPN',
      '--material',
      'NdPr',
      '--stage',
      'separation',
    );
    const rows = shares.rows as readonly {
      supplierId: string;
      countryId: string;
      cells: readonly ({ percent: number } | null)[];
    }[];
    const years = (shares.years as readonly { year: number }[]).map(({ year }) => String(year));
    expect(bySupplier.across).toEqual(years);
    for (const { supplierId, cells } of rows)
      expect(bySupplier.value[bySupplier.down.indexOf(supplierId)]?.slice(0, years.length)).toEqual(
        cells.map((cell) => cell?.percent ?? null),
      );
    const byCountry = await pivotOf(file, '--down', 'country', '--across', 'year', ...NDPR);
    const chinese = rows.filter(({ countryId }) => countryId === 'CHN');
    const first = chinese.reduce((sum, { cells }) => sum + (cells[0]?.percent ?? 0), 0);
    expect(byCountry.value[byCountry.down.indexOf('CHN')]?.[0]).toBeCloseTo(first, 9);
  });

  it('counts in metal and in magnets, with what that assumes', async () => {
    const file = await sampleProject();
    const need = [
      '--figure',
      'need',
      '--down',
      'use',
      '--across',
      'year',
      '--economy',
      'JPN',
      '--material',
      'Nd,Dy',
    ];
    const reo = await pivotOf(file, ...need);
    const metal = await pivotOf(file, ...need, '--basis', 'metal');
    expect(metal.down).toEqual(reo.down);
    expect(metal.value[0]?.[0]).toBeLessThan(reo.value[0]?.[0] ?? 0);
    const magnets = await lodestone(['pivot', file, ...need, '--basis', 'magnet']);
    expect(magnets.out).toContain('t of magnets');
    expect(magnets.out).toContain('which is an assumption');
  });

  it('writes the table to a file, in Japanese too', async () => {
    const file = await sampleProject();
    const out = join(newFolder(), 'pivot.csv');
    const { code, out: printed } = await lodestone([
      'pivot',
      file,
      ...BY_YEAR,
      ...NDPR,
      '--lang',
      'ja',
      '--out',
      out,
    ]);
    expect(code).toBe(0);
    expect(printed).toContain('供給割合、%：供給元×年');
    expect(existsSync(out)).toBe(true);
    expect(readFileSync(out, 'utf8')).toContain('供給元');
  });

  it('keeps a view in the project, asks it again and lets it be undone', async () => {
    const file = await sampleProject();
    const asked = await pivotOf(file, ...BY_YEAR, ...NDPR, '--keep', 'NdPr by year');
    expect((await pivotOf(file, '--view', 'NdPr by year')).value).toEqual(asked.value);
    await pivotOf(file, '--down', 'country', '--across', 'year', '--keep', 'NdPr by year');
    expect((await pivotOf(file, '--view', 'NdPr by year')).down).toContain('CHN');
    await resultOf('undo', file);
    expect((await pivotOf(file, '--view', 'NdPr by year')).down).toEqual(asked.down);
    const none = await lodestone(['pivot', file, '--view', 'Nothing']);
    expect([none.code, none.err]).toEqual([1, expect.stringContaining('NdPr by year')]);
  });

  it('refuses an axis that the figures do not have, one axis twice, and an item that nothing is called', async () => {
    const file = await sampleProject();
    const use = await lodestone(['pivot', file, '--down', 'use', '--across', 'year']);
    expect([use.code, use.err]).toEqual([1, expect.stringContaining('have no axis')]);
    const twice = await lodestone(['pivot', file, '--down', 'year', '--across', 'year']);
    expect([twice.code, twice.err]).toEqual([1, expect.stringContaining('Both axes')]);
    const nobody = await lodestone(['pivot', file, ...BY_YEAR, '--supplier', 'Nobody']);
    expect([nobody.code, nobody.err]).toEqual([1, expect.stringContaining('Nobody')]);
  });
});
