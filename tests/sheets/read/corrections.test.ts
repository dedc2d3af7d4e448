import { writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Correction } from '@shared/features/importing/corrections';
import { missingFields } from '@shared/features/importing/required-fields';
import { describe, expect, it } from 'vitest';
import type { ReadRow } from '../../../electron/importing/steps/read-row';
import { inspectFile, readRows } from '../../../electron/sheets/read';
import { smallVocabulary } from '../../importing/support/vocabulary';

const LONG = ['Economy,Material,Stage,Country,Year,Quantity (t REO)', 'Japan,Dy,separation,China,2026,7OO'];
const YEARS = [
  '対象国：日本　工程：分離　品目：ジスプロシウム　単位：t（REO）',
  '国名,2024年,2025年',
  '中国,300,7OO',
  'ベトナム,30,31',
];
const say = (cell: string, as: string | null, text: string | null = null): Correction => ({ cell, as, text });

/** What no column gives. */
const WHOLE = { economy: 'EU27', stage: 'separation', year: 2023 } as const;

async function read(lines: readonly string[], mends: readonly Correction[]) {
  const path = join(await mkdtemp(join(tmpdir(), 'mends-')), 'a.csv');
  writeFileSync(path, lines.join('\n'));
  const { guess } = await inspectFile(path, {}, smallVocabulary, []);
  const isWhole = missingFields(guess.mapping).length > 0;
  const rows: ReadRow[] = [];
  const { mends: made } = await readRows(
    path,
    isWhole ? { ...guess.mapping, ...WHOLE } : guess.mapping,
    smallVocabulary,
    async (chunk) => void rows.push(...chunk),
    {},
    mends,
  );
  return { rows, made, told: rows.map(told) };
}

/** `cell tonnes`, `cell reason` or `! codes`. */
function told(row: ReadRow): string {
  switch (row.kind) {
    case 'candidate': {
      const { valueCell, entry } = row.candidate;
      return `${valueCell} ${entry.as === 'tonnes' ? entry.mass.tonnes : `${entry.percent}%`}`;
    }
    case 'figure':
      return `${row.figure.valueCell} ${row.figure.value}`;
    case 'declared':
      return row.kind;
    case 'rejected':
      return `! ${row.problems.map(({ code }) => code).join(' ')}`;
    case 'left_out':
      return `${row.cell ?? row.row} ${row.reason}`;
    case 'region':
      return `region ${row.row}`;
  }
}

describe('what a person decides about a cell', () => {
  it.each<[string, readonly string[], readonly Correction[], readonly string[]]>([
    ['nothing', LONG, [], ['! import.value.letters']],
    ['another reading', LONG, [say('F2', '700')], ['F2 700']],
    ['another reading with its unit', LONG, [say('F2', '0.7 t')], ['F2 0.7']],
    ['a reading that is none either', LONG, [say('F2', 'many')], ['! import.value.text import.mend.readAs']],
    ['the cell left out', LONG, [say('F2', null)], ['F2 chosen']],
    ['any cell of its row left out', LONG, [say('D2', null)], ['D2 chosen']],
    ['another name', [LONG[0] ?? '', 'Japan,Dy,separation,Chena,2026,5'], [say('D2', 'China')], ['F2 5']],
    ['a cell of a crosstab', YEARS, [say('C3', '700')], ['B3 300', 'C3 700', 'B4 30', 'C4 31']],
    ['a cell of a crosstab left out', YEARS, [say('C3', null)], ['B3 300', 'C3 chosen', 'B4 30', 'C4 31']],
    ['a row of a crosstab left out', YEARS, [say('A3', null)], ['A3 chosen', 'A3 chosen', 'B4 30', 'C4 31']],
    ['a cell that says something else by now', LONG, [say('F2', '700', '8OO')], ['! import.value.letters']],
    ['a cell outside', LONG, [say('F9', '700')], ['! import.value.letters']],
  ])('%s', async (_what, lines, mends, expected) => {
    expect((await read(lines, mends)).told).toEqual(expected);
  });

  it('lets the second of two rows for the same through when the first is left out', async () => {
    const rows = [
      ...LONG.slice(0, 1),
      'Japan,Dy,separation,China,2026,5',
      'Japan,Dy,separation,China,2026,6',
    ];
    expect((await read(rows, [])).told).toEqual(['F2 5', '! import.row.repeated']);
    expect((await read(rows, [say('F2', null)])).told).toEqual(['F2 chosen', 'F3 6']);
  });

  it('keeps what the cell itself says, and tells what was decided', async () => {
    const { rows, made } = await read(LONG, [say('F2', '700', '7OO')]);
    expect(made).toEqual([{ cell: 'F2', text: '7OO', as: '700' }]);
    expect(rows[0]).toMatchObject({
      candidate: { valueCell: 'F2', rawValue: '7OO' },
      warnings: [{ code: 'import.mend.readAs', level: 'warning', params: { text: '7OO', value: '700' } }],
    });
    const left = await read(LONG, [say('F2', null)]);
    expect(left.rows[0]).toMatchObject({ standing: { countryId: 'CHN' }, problem: { level: 'warning' } });
  });

  it('is offered where one plain reading is there, and only for the whole cell', async () => {
    const offered = async (value: string) => {
      const { rows } = await read([LONG[0] ?? '', `Japan,Dy,separation,China,2026,${value}`], []);
      return rows.flatMap((row) => (row.kind === 'rejected' ? row.problems.map(({ readAs }) => readAs) : []));
    };
    expect(await offered('7OO')).toEqual(['700']);
    expect(await offered('-12')).toEqual(['12']);
    expect(await offered('many')).toEqual([undefined]);
    const list = [
      'Commodity,Import sources (2020–23)',
      'Rare earths,"China, 70%; Malaysia, 13%; and other, 6%"',
      'Terbium,"China, 9O%; Malaysia, 1%"',
    ];
    const { rows, told } = await read(list, []);
    expect(told.at(-1)).toMatch(/^! import.value/);
    expect(JSON.stringify(rows)).not.toContain('readAs');
  });
});

it('a month that is left out leaves its year unread', async () => {
  const header = 'Importer,Material,Stage,Country,Month,Quantity (kg REO)';
  const month = (index: number, value: string) =>
    `Japan,Dy,separation,China,2024${String(index).padStart(2, '0')},${value}`;
  const lines = [
    header,
    ...Array.from({ length: 12 }, (_, index) => month(index + 1, index === 4 ? '7OO' : '1000')),
  ];
  const { settleMonths } = await import('../../../electron/importing/steps/months-down');
  const { rows } = await read(lines, [say('F6', null)]);
  const settled = settleMonths(rows, [], { name: 'a.csv', sheet: 'a' });
  expect(settled.map(({ kind }) => kind)).not.toContain('candidate');
});
