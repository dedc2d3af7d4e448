import { withNameAnswer } from '@shared/features/importing/name-answers';
import { describe, expect, it } from 'vitest';
import { inspectImport, namesIn, resultOf } from '../../electron/features/importing/read-file';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { withFile } from '../sheets/read/support';
import { contentOf, sampleSession } from './sample-session';

const SURVEY = [
  'World mine production (tonnes REO)',
  'Country,2031,2032',
  'China,100,110',
  'Burmah,9,10',
  'Atlantis,1,2',
];

describe('names that are asked about before the differences', () => {
  it('are told by cause with their cells, leave nothing behind, and go where they are decided about', () =>
    withFile('survey.csv', SURVEY.join('\n'), async (path) => {
      const session = await sampleSession(readingPart);
      const content = await contentOf(session);
      const { guess } = await inspectImport(session, path, { encoding: null, separator: null });
      const named = async (mapping: typeof guess.mapping) =>
        (await namesIn(session, path, mapping, guess.fingerprint)).map(
          ({ name, count, first }) => `${name?.kind} ${name?.text}: ${count}, ${first.place?.cell}`,
        );
      const material = guess.mapping.material ?? 'REE';
      const open = { ...guess.mapping, into: 'share' as const, material, economy: null };
      expect(await named(open)).toEqual([]);
      const mapping = { ...open, economy: 'JPN' };
      expect(await named(mapping)).toEqual(['country Burmah: 2, A4', 'country Atlantis: 2, A5']);
      const decided = withNameAnswer(mapping, 'country', 'Burmah', 'Myanmar');
      expect(await named(decided)).toEqual(['country Atlantis: 2, A5']);
      expect(await contentOf(session)).toEqual(content);
    }));

  it('stand beside the rows that would be written, of which nothing is kept either', () =>
    withFile('survey.csv', SURVEY.join('\n'), async (path) => {
      const session = await sampleSession(readingPart);
      const content = await contentOf(session);
      const { guess } = await inspectImport(session, path, { encoding: null, separator: null });
      const mapping = { ...guess.mapping, material: guess.mapping.material ?? 'REE', economy: 'JPN' };
      const { counts, rows, totalRows, causes } = await resultOf(session, path, mapping, guess.fingerprint);
      expect(rows.map(({ kind, cell, after }) => `${kind} ${cell} ${after?.value ?? ''}`)).toEqual([
        'new B3 100',
        'new C3 110',
      ]);
      expect([counts.read, counts.new, counts.rejected, totalRows, causes.length]).toEqual([6, 2, 4, 2, 2]);
      expect(await contentOf(session)).toEqual(content);
    }));
});
