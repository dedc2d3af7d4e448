import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSample } from '../../electron/features/files/load-sample';
import { SAMPLE_FOLDER } from './rows';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lodestone-sample-'));
  cpSync(SAMPLE_FOLDER, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Damage {
  readonly what: string;
  readonly file: string;
  readonly change: (text: string) => string;
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly cell?: string;
}

const damages: readonly Damage[] = [
  {
    what: 'a number that is none',
    file: 'stock.csv',
    change: (text) => text.replace(/national,[\d.]+/, 'national,7OO'),
    code: 'refusal.sample.cell',
    params: { column: 'tonnes' },
    cell: 'E',
  },
  {
    what: 'a negative stock',
    file: 'stock.csv',
    change: (text) => text.replace(',national,', ',national,-'),
    code: 'refusal.sample.cell',
    params: { column: 'tonnes' },
    cell: 'E',
  },
  {
    what: 'a share over 100 %',
    file: 'share.csv',
    change: (text) => text.replace(/percent,[\d.]+/, 'percent,100.5'),
    code: 'refusal.sample.cell',
    params: { column: 'value', row: 2 },
    cell: 'H2',
  },
  {
    what: 'a day that does not exist',
    file: 'event.csv',
    change: (text) => text.replace(/\d{4}-\d{2}-\d{2}/, '2026-02-30'),
    code: 'refusal.sample.cell',
    params: { column: 'date', row: 2 },
    cell: 'B2',
  },
  {
    what: 'a mark that is none',
    file: 'feed.csv',
    change: (text) => text.replace(',guessed,', ',surely,'),
    code: 'refusal.sample.cell',
    params: { column: 'mark' },
    cell: 'G',
  },
  {
    what: 'a missing column',
    file: 'use.csv',
    change: (text) => text.replace('tier', 'rank'),
    code: 'refusal.sample.header',
    params: { file: 'use.csv' },
  },
  {
    what: 'a cell too many',
    file: 'use.csv',
    change: (text) => `${text}a,b,c,d,e,f,g,h,i\n`,
    code: 'refusal.sample.width',
    params: { found: 9, expected: 8 },
  },
  {
    what: 'a shock of an unknown kind',
    file: 'scenarios.json',
    change: (text) => text.replace('"kind": "ban"', '"kind": "curse"'),
    code: 'refusal.file.field',
    params: { field: '1.shocks.0.kind', misfit: 'misfit.options' },
  },
  {
    what: 'scenarios that are no JSON',
    file: 'scenarios.json',
    change: (text) => text.slice(0, -20),
    code: 'refusal.file.notJson',
    params: {},
  },
];

describe('a sample folder that is damaged', () => {
  it.each(damages)('is refused at the place: $what', ({ file, change, code, params, cell }) => {
    const path = join(folder, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    const { notice } = refusalOf(() => loadSample(folder));
    expect(notice).toMatchObject({ code, params });
    if (cell !== undefined) expect(notice.place?.cell).toMatch(new RegExp(`^${cell}`));
  });

  it('is refused when a table is missing', () => {
    rmSync(join(folder, 'feed.csv'));
    expect(refusalOf(() => loadSample(folder)).notice).toMatchObject({ code: 'refusal.sample.missing' });
  });
});

function refusalOf(action: () => unknown): Refusal {
  try {
    action();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
