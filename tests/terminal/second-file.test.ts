import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mapping } from '@shared/model/mapping';
import { beforeEach, describe, expect, it } from 'vitest';
import { importCommand } from '../../electron/features/importing/command';
import { sharesCommand } from '../../electron/features/shares/command';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine([importCommand, sharesCommand], readingPart);

const HEADER = 'Plant,Origin,Element,Shipped (kg),Basis';
const MAY = ['Lynas Malaysia,Malaysia,Dy,12000,REO', 'Northern Rare Earth,China,Dy,45000,REO'];
const JUNE = ['Lynas Malaysia,Malaysia,Dy,13000,REO', 'Northern Rare Earth,China,Dy,44500,REO'];
/** What no header of the form says: that what was shipped is the quantity, and what stands for the whole file. */
const MAPPING: Mapping = {
  sheet: 'may',
  encoding: null,
  separator: null,
  headerRow: 1,
  columns: { 1: 'supplier', 2: 'country', 3: 'material', 4: 'quantity', 5: 'basis' },
  economy: 'JPN',
  material: null,
  stage: 'separation',
  year: 2027,
  unit: 'kg',
  basis: null,
};

let project: string;
beforeEach(async () => {
  project = await sampleProject();
});

/** Writes a file of the trading house and gives the command line that imports it. */
function importing(name: string, lines: readonly string[], ...options: string[]): string[] {
  const path = join(newFolder(), name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return ['import', path, '--project', project, ...options];
}

/** The first file of the form, with the choices made for it. */
function first(): string[] {
  const chosen = join(newFolder(), 'mapping.json');
  writeFileSync(chosen, JSON.stringify(MAPPING));
  return importing('may.csv', [HEADER, ...MAY], '--mapping', chosen);
}

describe('a second file of the same form', () => {
  it('is refused as the first was, as long as nobody has chosen what its columns leave open', async () => {
    const { code, err } = await lodestone(importing('may.csv', [HEADER, ...MAY]));
    expect(code).not.toBe(0);
    expect(err).toMatch(/No column gives the economy/);
  });

  it('needs no option: what was chosen for the first is taken again, and its values are applied', async () => {
    expect(await resultOf(...first())).toMatchObject({ applied: true, counts: { read: 2, rejected: 0 } });
    const second = await resultOf(...importing('june.csv', [HEADER, ...JUNE]));
    expect(second).toMatchObject({
      applied: true,
      table: { remembered: expect.stringContaining('may') },
      counts: { read: 2, changed: 2, new: 0, rejected: 0 },
    });
    const stored = await resultOf(
      ...['shares', project, '--economy', 'JPN', '--material', 'Dy', '--stage', 'separation'],
      ...['--year', '2027'],
    );
    const cell = (enteredValue: number) =>
      expect.objectContaining({ cells: [expect.objectContaining({ enteredAs: 'tonnes', enteredValue })] });
    expect(stored.rows).toEqual(expect.arrayContaining([cell(13), cell(44.5)]));
  });

  it('of another header is not taken for it', async () => {
    await resultOf(...first());
    const other = HEADER.replace('Origin', 'Country of mining');
    const { code } = await lodestone(importing('other.csv', [other, ...JUNE]));
    expect(code).not.toBe(0);
  });
});
