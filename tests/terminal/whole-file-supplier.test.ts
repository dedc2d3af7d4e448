import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { importCommand } from '../../electron/features/importing/command';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine([importCommand], readingPart);

/** As a supplier sends it: its own name stands above the table, and in no column. */
const OFFER = [
  'Lynas Rare Earths Ltd - Outlook for Japan',
  '',
  'Product,2031 (t REO),2032 (t REO)',
  'NdPr oxide,1260,1400',
  'Dy oxide,46,60',
];

let project: string;
beforeEach(async () => {
  project = await sampleProject();
});

function importing(name: string, lines: readonly string[], ...options: string[]): string[] {
  const path = join(newFolder(), name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return ['import', path, '--project', project, '--economy', 'JPN', ...options];
}

describe('an offer that names its supplier in no column', () => {
  it.each([
    ['without a word', [], 'refusal.mapping.supplier'],
    ['of a supplier that is not known', ['--supplier', 'nobody'], 'refusal.reference.unknownSupplier'],
  ])('is refused %s', async (_what, options, code) => {
    const { code: exit, out } = await lodestone(
      importing('offer.csv', OFFER, '--stage', 'separation', ...options, '--json'),
    );
    expect([exit, JSON.parse(out).error.code]).toEqual([1, code]);
  });

  it.each([
    ['two of them', ['--supplier', 'lynas-kuantan', '--supplier', 'solvay-la-rochelle']],
    ['an answer without its name', ['--supplier', 'new']],
  ])('is wrong usage with %s', async (_what, options) => {
    const { code } = await lodestone(importing('offer.csv', OFFER, '--stage', 'separation', ...options));
    expect(code).toBe(2);
  });

  it('is read for the one that was said, and its next file is without a word', async () => {
    const stage = ['--stage', 'separation'];
    const first = await resultOf(...importing('offer.csv', OFFER, ...stage, '--supplier', 'lynas-kuantan'));
    expect(first).toMatchObject({ applied: true, counts: { read: 4, rejected: 0 } });
    const next = OFFER.with(4, 'Dy oxide,47,61');
    const second = await resultOf(...importing('offer-2.csv', next, ...stage));
    expect(second).toMatchObject({ applied: true, counts: { changed: 2, unchanged: 2, rejected: 0 } });
  });

  it('is rejected row by row where the supplier has no part in the stage', async () => {
    const options = ['--stage', 'magnet', '--supplier', 'lynas-kuantan', '--dry-run'];
    const { problems } = await resultOf(...importing('offer.csv', OFFER, ...options));
    expect(problems).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: 'import.supplier.otherStage' })]),
    );
  });
});
