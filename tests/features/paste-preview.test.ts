import { asCountryId } from '@shared/model/country';
import { asMaterialId } from '@shared/model/material';
import { noticeWords } from '@shared/words/notice-words';
import { describe, expect, it } from 'vitest';
import { applyImport } from '../../electron/features/importing/apply-import';
import { pastePreview } from '../../electron/features/importing/pasted/paste-preview';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { contentOf, sampleSession } from './sample-session';

const PLACE = {
  economyId: asCountryId('JPN'),
  materialId: asMaterialId('Sm'),
  stage: 'separation' as const,
  year: 2031,
  years: [2031, 2032, 2033],
};
const NOTHING = { as: null, answers: null, mends: [] } as const;

const tsv = (...rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.join('\t')).join('\r\n');

/** A block as a spreadsheet copies it, and what comes of it. */
async function pasted(text: string, said: Partial<Parameters<typeof pastePreview>[3]> = {}) {
  const session = await sampleSession(readingPart);
  const before = await contentOf(session);
  const found = await pastePreview(session, text, PLACE, { ...NOTHING, ...said });
  expect(await contentOf(session)).toEqual(before);
  const rows = (found.diff?.rows ?? []).map(({ kind, supplierName, set, after }) =>
    [kind, supplierName, set?.year, after?.value, after?.as === 'percent' ? '%' : (after?.basis ?? '')]
      .join(' ')
      .trim(),
  );
  return { session, found, rows };
}

const WIDE = tsv(
  ['Company', 'Ctry', '2031', '2032'],
  ['Bergwerk Nord', 'Germany', '10', '12'],
  ['Anhui Slag', 'China', '60', '58'],
  ['Total', '', '70', '70'],
);

it.each([
  ['▲5%', '"▲5%" is below zero'],
  ['-5%', '"-5%" is below zero'],
])('a share of %s is refused as what it is', async (text, said) => {
  const { session, found } = await pasted(tsv(['Supplier', '2031'], ['Lynas', text], ['Solvay', '6%']));
  const why = (found.diff?.causes ?? []).map(({ first }) => noticeWords(first, session.say));
  expect(why.some((one) => one.includes(said))).toBe(true);
});

describe('a block of shares', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'wide, under sloppy heads, with a sum that is left out',
      WIDE,
      [
        'new Bergwerk Nord 2031 10 %',
        'new Bergwerk Nord 2032 12 %',
        'new Anhui Slag 2031 60 %',
        'new Anhui Slag 2032 58 %',
        'left_out',
      ],
    ],
    [
      'long',
      tsv(
        ['Name', 'Country', 'Year', 'Share %'],
        ['Bergwerk Nord', 'Germany', '2031', '10'],
        ['Bergwerk Nord', 'Germany', '2032', '12'],
      ),
      ['new Bergwerk Nord 2031 10 %', 'new Bergwerk Nord 2032 12 %'],
    ],
    [
      'without heads: the years are those of the page',
      tsv(['Anhui Slag', 'China', '60', '58'], ['Bergwerk Nord', 'Germany', '10', '12']),
      [
        'new Anhui Slag 2031 60 %',
        'new Anhui Slag 2032 58 %',
        'new Bergwerk Nord 2031 10 %',
        'new Bergwerk Nord 2032 12 %',
      ],
    ],
    [
      'with figures as a German writes them, of which one says percent',
      tsv(['供給元', '国', '2031'], ['Bergwerk Nord', 'Germany', '12,5 %'], ['Anhui Slag', 'China', '6,5']),
      ['new Bergwerk Nord 2031 12.5 %', 'new Anhui Slag 2031 6.5 %'],
    ],
    [
      'under one year, of which one cell is none',
      tsv(
        ['Supplier', 'Country', '2032'],
        ['Bergwerk Nord', 'Germany', '▲5 %'],
        ['Anhui Slag', 'China', '60 %'],
      ),
      ['new Anhui Slag 2032 60 %', 'rejected'],
    ],
    [
      'under one year, of which the first cell is none',
      tsv(['供給元', '2032'], ['オーストラリア', '▲5%'], ['中国', '6%']),
      ['new China, other separators 2032 6 %', 'rejected'],
    ],
    [
      'of one column: the year is the one in hand',
      tsv(['China', '60'], ['Australia', '20']),
      ['new China, other separators 2031 60 %', 'new Australia 2031 20 %'],
    ],
  ])('%s', async (_what, text, expected) => {
    const { found, rows } = await pasted(text);
    expect(found.as).toBe('percent');
    expect([...rows].sort()).toEqual([...expected].sort());
  });

  it('is percent where its columns come to one supply, and else it is asked', async () => {
    expect((await pasted(WIDE)).found).toMatchObject({ as: 'percent', asBy: 'sums', sums: [70, 70] });
  });

  it('of tonnes waits for somebody to say so, and takes what is said', async () => {
    const text = tsv(
      ['Supplier', 'Country', '2031'],
      ['Bergwerk Nord', 'Germany', '400'],
      ['Anhui Slag', 'China', '900'],
    );
    expect((await pasted(text)).found).toMatchObject({ as: null, diff: null });
    expect((await pasted(text, { as: 't' })).rows).toEqual([
      'new Bergwerk Nord 2031 400 reo',
      'new Anhui Slag 2031 900 reo',
    ]);
    expect((await pasted(text, { as: 'kg' })).rows[0]).toBe('new Bergwerk Nord 2031 0.4 reo');
  });

  it('of fractions is taken as such where that is said', async () => {
    const text = tsv(
      ['Supplier', 'Country', '2031'],
      ['Bergwerk Nord', 'Germany', '0.4'],
      ['Anhui Slag', 'China', '0.6'],
    );
    expect((await pasted(text, { as: 'fraction' })).rows).toEqual([
      'new Bergwerk Nord 2031 40 %',
      'new Anhui Slag 2031 60 %',
    ]);
  });

  it('asks from which country a new name is, and keeps its row out as long', async () => {
    const text = tsv(['Supplier', '2031'], ['Bergwerk Nord', '40'], ['China', '55']);
    const open = await pasted(text);
    expect(open.found.diff?.causes.map(({ name }) => name?.text)).toEqual(['Bergwerk Nord']);
    const names = [{ kind: 'supplier' as const, text: 'Bergwerk Nord', as: 'new DEU' }];
    expect((await pasted(text, { answers: { names } })).rows).toEqual([
      'new Bergwerk Nord 2031 40 %',
      'new China, other separators 2031 55 %',
    ]);
  });

  it('says what it would write over, leaves out what was taken out, and is one change', async () => {
    const { session, found } = await pasted(WIDE);
    await applyImport(session, found.diff?.batchId ?? '', 'leave_out');
    const next = WIDE.replace('60', '61').replace('12', '11').replace('2032', '2033');
    const again = await pastePreview(session, next, PLACE, NOTHING);
    expect(again).toMatchObject({ asBy: 'kept', diff: { counts: { new: 2, changed: 1, unchanged: 1 } } });
    const cell = again.diff?.rows.find(({ kind }) => kind === 'changed')?.cell ?? '';
    const less = await pastePreview(session, next, PLACE, {
      ...NOTHING,
      mends: [{ cell, as: null, text: null }],
    });
    expect(less.diff?.counts).toMatchObject({ new: 2, changed: 0, unchanged: 1 });
  });

  it('of a form that is kept has its figures below years, whatever stands there', async () => {
    const session = await sampleSession(readingPart);
    const look = (text: string) => pastePreview(session, text, PLACE, NOTHING);
    const first = await look(
      tsv(['供給元', '2032年', '２０３１'], ['オーストラリア', '１１％', '12'], ['中国', '13', '14,5 %']),
    );
    await applyImport(session, first.diff?.batchId ?? '', 'leave_out');
    const { diff } = await look(tsv(['供給元', '2031'], ['オーストラリア', '▲5%'], ['中国', '6%']));
    expect(diff?.counts).toMatchObject({ read: 2, changed: 1, rejected: 1 });
    // The earlier block had decimal commas.
    const { diff: pointed } = await look(
      tsv(['供給元', '2031'], ['オーストラリア', '11%'], ['中国', '0.5%']),
    );
    expect(pointed?.counts).toMatchObject({ read: 2, changed: 2 });
    expect((await look(tsv(['供給元', '2031'], ['オーストラリア', '0.4'], ['中国', '0.6']))).as).toBeNull();
  });

  it.each([
    ['a name alone', 'Bergwerk'],
    ['nothing', ''],
    ['words', tsv(['a', 'b'], ['c', 'd'])],
  ])('with no figures is refused: %s', async (_what, text) => {
    const session = await sampleSession(readingPart);
    await expect(pastePreview(session, text, PLACE, NOTHING)).rejects.toThrow(/refusal.paste.empty/);
  });
});
