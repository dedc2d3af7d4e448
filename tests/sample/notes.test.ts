import { STAGES } from '@shared/base/stage';
import type { RowChange } from '@shared/model/plan';
import { describe, expect, it } from 'vitest';
import { loadSample } from '../../electron/features/files/load-sample';
import { freeTexts, readNotes } from '../../electron/features/files/sample-notes';
import { measureOf } from '../../electron/features/replays/events';
import { sampleRecord } from '../../electron/features/replays/sample-record';
import { eventReader } from '../../electron/features/scenarios/event-scope';
import { buildVocabulary } from '../../electron/importing/values/vocabulary';
import { worldShares } from '../../electron/plan/case/world-shares';
import { changes, SAMPLE_FOLDER } from './rows';

const notes = readNotes(SAMPLE_FOLDER);
const english = texts(changes);

function texts(list: readonly RowChange[]): ReadonlySet<string> {
  return new Set(
    list.flatMap((change) => (change.op === 'put' ? freeTexts(change).flatMap(({ parts }) => parts) : [])),
  );
}

describe('each free text of the sample', () => {
  it('has its Japanese, apart from symbols of elements', () => {
    const isSymbol = (text: string) => /^[A-Z][a-z]?$/.test(text);
    expect([...english].filter((text) => !notes.has(text) && !isSymbol(text))).toEqual([]);
  });

  it('is still there: no pair is left over', () => {
    expect([...notes.keys()].filter((text) => !english.has(text))).toEqual([]);
  });

  it('names the same assumptions in both', () => {
    const codes = (text: string) => [...new Set(text.match(/A-\d{3}/g) ?? [])].sort().join();
    expect([...notes].filter(([en, ja]) => codes(en) !== codes(ja))).toEqual([]);
  });

  it('has the same figures in both', () => {
    const differs = ([en, ja]: [string, string]) => {
      const [a, b] = [
        figures(inFigures(en)),
        figures(ja.replaceAll(/([\d.]+)兆円/g, (_, n) => `${Math.round(Number(n) * 10_000)}億円`)),
      ];
      // A year that the English leaves to the context may be said; words for small numbers may become figures.
      return (
        [...a].some((figure) => !b.has(figure)) || [...b].some((figure) => !a.has(figure) && !isSmall(figure))
      );
    };
    expect([...notes].filter(differs)).toEqual([]);
  });

  it('has its codes in full-width brackets, where they are found', () => {
    expect(
      [...notes.values()].filter((ja) => /A-\d{3}/.test(ja) && !/（[^（）]*A-\d{3}[^（）]*）/.test(ja)),
    ).toEqual([]);
  });
});

describe('the sample in Japanese', () => {
  const japanese = loadSample(SAMPLE_FOLDER, 'ja');

  it('is the sample with other words alone', () => {
    const bare = (list: readonly RowChange[]) =>
      list.map((change) => {
        if (change.op !== 'put') return change;
        const said = new Set(freeTexts(change).map(({ field }) => field));
        return {
          ...change,
          row: Object.fromEntries(Object.entries(change.row).filter(([field]) => !said.has(field))),
        };
      });
    expect(bare(japanese)).toEqual(bare(changes));
  });

  it('says of each event by whom, on whom and on what it was, as in English', async () => {
    const [english, japanese] = await Promise.all([
      sampleRecord(SAMPLE_FOLDER, 'en'),
      sampleRecord(SAMPLE_FOLDER, 'ja'),
    ]);
    const read = eventReader(english.reference, buildVocabulary(english.reference));
    const bare = ({ events }: typeof english) =>
      events.map((event) => {
        const { what, ...who } = read(event);
        return { ...who, what: what === null ? null : { ...what, left: what.left.length } };
      });
    expect(bare(japanese)).toEqual(bare(english));
    for (const id of ['2010', '2025', '2026'] as const)
      expect(measureOf(japanese, id).id).toBe(measureOf(english, id).id);
  });

  it('has the production of the world from the same series as in English', async () => {
    const [english, japanese] = await Promise.all([
      sampleRecord(SAMPLE_FOLDER, 'en'),
      sampleRecord(SAMPLE_FOLDER, 'ja'),
    ]);
    const worlds = ({ reference, series, observations }: typeof english) =>
      reference.materials.flatMap((material) =>
        STAGES.map((stage) => worldShares(series, observations, material, stage, 2026)),
      );
    expect(worlds(japanese)).toEqual(worlds(english));
  });

  it('holds no sentence in English', () => {
    const left = [...texts(japanese)].filter(
      (text) => /[a-z]{3,} [a-z]{2,}/.test(text) && !/[\u3040-\u30ff\u4e00-\u9fff]/.test(text),
    );
    expect(left).toEqual([]);
  });
});

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** English with its months, small numbers and billions in figures, as Japanese has them. */
function inFigures(en: string): string {
  return en
    .replaceAll(/\b(\d{4})-(\d{2})-(\d{2})\b/g, (_, y, m, d) => `${y} ${Number(m)} ${Number(d)}`)
    .replaceAll(/([\d,]+) billion yen/g, (_, n) => `${Number(n) * 10}億円`)
    .replaceAll(new RegExp(`\\b(${MONTHS.join('|')})\\b`, 'g'), (month) => ` ${MONTHS.indexOf(month) + 1} `);
}

/** Figures of a text without their separators. */
function figures(text: string): ReadonlySet<string> {
  return new Set(
    text
      .replaceAll(/A-\d{3}/g, '')
      .replaceAll(/(\d),(?=\d{3})/g, '$1')
      .match(/\d+(\.\d+)?/g) ?? [],
  );
}

/** What Japanese writes in figures and English in words: a small number, or the year of a day. */
function isSmall(figure: string): boolean {
  return Number(figure) <= 10 || /^20\d\d$/.test(figure);
}
