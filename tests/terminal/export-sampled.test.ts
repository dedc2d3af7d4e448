import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Estimate } from '@shared/model/uncertainty';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { exportCommand } from '../../electron/features/exporting/command';
import { monteCarloCommand } from '../../electron/features/montecarlo/command';
import { drawsPart } from '../../electron/threads/in-this-thread/draws';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { writingPart } from '../../electron/threads/in-this-thread/writing';
import { namedCell, plain } from '../sheets/write/recalculate';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine(
  [exportCommand, monteCarloCommand],
  writingPart,
  runsPart,
  drawsPart,
);

const ASKED = ['--scenario', 'licences-25', '--materials', 'Dy'];
const SAMPLING = [...ASKED, '--runs', '400', '--seed', '11'];
const EPOCH = 25_569;

/** The part of `montecarlo --json` that is compared. */
interface Sampled {
  readonly start: string;
  readonly digest: string;
  readonly materials: readonly {
    readonly chance: Estimate;
    readonly early: number | null;
    readonly median: number | null;
    readonly daysShort: { readonly value: number };
    readonly totalShortfall: Record<'expected' | 'valueAtRisk' | 'tailMean', { readonly value: number }>;
    readonly stock: readonly number[][];
    readonly shortfall: readonly number[][];
  }[];
}

describe('export --sampled', () => {
  it('writes the digits of montecarlo with the same seed, marked and listed as values', async () => {
    const file = await sampleProject();
    const { result } = (await resultOf('montecarlo', file, ...SAMPLING)) as { result: Sampled };
    const out = join(newFolder(), 'sampled.xlsx');
    await resultOf('export', file, ...SAMPLING, '--sampled', '--out', out);
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(out);
    const [dy] = result.materials;
    if (dy === undefined) throw new Error('dysprosium runs');
    const cell = (figure: string) => plain(namedCell(book, `Dy_sampled_${figure}`));
    const day = (from: number | null) =>
      from === null ? 'none' : Date.parse(result.start) / 86_400_000 + EPOCH + from;
    expect(cell('chance')).toBe(100 * dy.chance.value);
    // Every run is short under these licences: the chance has a bound in place of an error.
    expect(dy.chance).toEqual({ value: 1, standardError: 0, bound: { side: 'atLeast', value: 1 - 3 / 400 } });
    expect(cell('chanceError')).toBe('≥ 99.25');
    expect(cell('early')).toBe(day(dy.early));
    expect(cell('median')).toBe(day(dy.median));
    expect(cell('mean')).toBe(dy.totalShortfall.expected.value);
    expect(cell('valueAtRisk')).toBe(dy.totalShortfall.valueAtRisk.value);
    expect(cell('tailMean')).toBe(dy.totalShortfall.tailMean.value);
    expect(cell('daysShort')).toBe(dy.daysShort.value);

    const days = book.getWorksheet('Sampled by day');
    const levels = (from: number, at: number) =>
      [0, 1, 2, 3, 4, 5, 6].map((level) => days?.getRow(9 + at).getCell(from + level).value);
    for (const at of [0, 100, 364]) {
      expect(levels(4, at)).toEqual(dy.stock.map((level) => level[at]));
      expect(levels(11, at)).toEqual(dy.shortfall.map((level) => level[at]));
    }

    const command =
      'lodestone montecarlo PROJECT.lodestone --scenario licences-25 --materials Dy --runs 400 --seed 11 --json';
    const texts = (name: string) => {
      const found: string[] = [];
      book.getWorksheet(name)?.eachRow((row) => row.eachCell((one) => found.push(one.text)));
      return found.join('\n');
    };
    expect(texts('Check')).toMatch(/"Sampled runs" A\d+:O\d+ \(sampled runs\) is written as values/);
    expect(texts('Check')).toMatch(/"Sampled by day" A9:Q373 \(sampled runs\) is written as values/);
    expect(texts('Check')).toContain(command);
    expect(texts('Cover')).toContain('400 runs, seed 11');
    for (const said of [command, result.digest, 'Values only', '1.2.3', '11', '400'])
      expect(texts('Sampled runs')).toContain(said);
    const { fill, font } = namedCell(book, 'Dy_sampled_chance');
    expect([font.italic, fill.type]).toEqual([true, 'pattern']);
  });

  it('writes none of it unless asked, and says so on the cover', async () => {
    const file = await sampleProject();
    const out = join(newFolder(), 'plain.xlsx');
    const { sheets } = (await resultOf('export', file, ...ASKED, '--out', out)) as { sheets: string[] };
    expect(sheets).not.toContain('Sampled runs');
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(out);
    const cover: string[] = [];
    book.getWorksheet('Cover')?.eachRow((row) => row.eachCell((one) => cover.push(one.text)));
    expect(cover).toContain('none in this workbook; all figures are of one run without chance');
  });

  it.each([
    ['sampled', 'Wrote t.csv: the table "sampled", rows below its header: '],
    ['shares', 'Wrote t.csv: the table "shares", rows below its header: '],
  ])('says of the table %s what it is', async (table, said) => {
    const file = await sampleProject();
    const out = join(newFolder(), 't.csv');
    const { code, out: printed } = await lodestone([
      'export',
      file,
      ...(table === 'sampled' ? SAMPLING : ASKED),
      '--table',
      table,
      '--out',
      out,
    ]);
    expect(code).toBe(0);
    expect(printed).toContain(said);
    expect(Number(printed.match(/header: (\d+)/)?.[1])).toBe(
      readFileSync(out, 'utf8').trimEnd().split('\r\n').length - 1,
    );
  });
});
