import { LANGUAGES } from '@shared/base/message';
import { beforeAll, expect, it } from 'vitest';
import { loadMeasures } from '../../electron/features/measures/load-measures';
import { saidIn } from '../../electron/features/measures/said-in';
import { SAMPLE_FOLDER } from '../places';
import { MAGNETS_ASKED } from './measure-question';
import { sampleSession } from './sample-session';

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

let page: Awaited<ReturnType<typeof loadMeasures>>; // of a sample that was opened in English
beforeAll(async () => {
  page = await loadMeasures(await sampleSession(), MAGNETS_ASKED);
});

it.each(LANGUAGES)('what is recalled of a measure is said in the language of the page (%s)', (language) => {
  const { measures } = saidIn(saidIn(page, SAMPLE_FOLDER, 'ja'), SAMPLE_FOLDER, language);
  const notes = measures.flatMap(({ sureNote, of, goodsRows }) =>
    [sureNote, of.sureNote, of.body, ...goodsRows.map((goods) => goods.sureNote)].filter(
      (text) => text !== null && !/^[A-Z]+$/.test(text),
    ),
  );
  expect(notes.length).toBeGreaterThan(0);
  for (const note of notes) expect(JAPANESE.test(String(note)), String(note)).toBe(language === 'ja');
});

it('what nobody has a pair of stays as it was written', () => {
  const own = page.measures.map((row) => ({ ...row, sureNote: 'heard by phone' }));
  const { measures } = saidIn({ ...page, measures: own }, SAMPLE_FOLDER, 'ja');
  expect(new Set(measures.map(({ sureNote }) => sureNote))).toEqual(new Set(['heard by phone']));
});
