import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byReading, readingOf } from '@shared/words/reading';
import { describe, expect, it } from 'vitest';

const SAMPLE = join(import.meta.dirname, '../../resources/sample/japan');

/** The Japanese names of a table of the sample. */
function namesIn(table: string): string[] {
  const [head = '', ...rows] = readFileSync(join(SAMPLE, `${table}.csv`), 'utf8')
    .trim()
    .split('\n');
  const at = head.trim().split(',').indexOf('nameJa');
  return rows.map((row) => row.split(',')[at] ?? '');
}

describe('names by reading', () => {
  it.each(['country', 'supplier', 'material'])(
    'no kanji of a %s of the sample is without a reading',
    (table) => {
      const names = namesIn(table);
      expect(names.length).toBeGreaterThan(20);
      expect(names.map(readingOf).filter((reading) => /\p{Script=Han}/u.test(reading))).toEqual([]);
    },
  );

  it.each([
    [
      'kanji stand among kana',
      ['ロシア', '英国', 'インド', '米国', '日本', 'オーストラリア', '中国'],
      'インド 英国 オーストラリア 中国 日本 米国 ロシア',
    ],
    [
      'hiragana and katakana are one',
      ['さくら', 'サウジアラビア', 'さいたま'],
      'さいたま サウジアラビア さくら',
    ],
    ['figures by their size', ['工場10', '工場2'], '工場2 工場10'],
  ])('%s', (_what, names, sorted) => {
    expect(names.toSorted(byReading('ja')).join(' ')).toBe(sorted);
  });

  it('are those of the alphabet in English', () => {
    expect(['Zambia', 'Australia', 'china'].toSorted(byReading('en'))).toEqual([
      'Australia',
      'china',
      'Zambia',
    ]);
  });
});
