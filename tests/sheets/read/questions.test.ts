import {
  answerTo,
  type ImportQuestion,
  openQuestions,
  withAnswer,
} from '@shared/features/importing/questions';
import { describe, expect, it } from 'vitest';
import type { Candidate, ReadRow } from '../../../electron/importing/steps/read-row';
import { buildVocabulary } from '../../../electron/importing/values/vocabulary';
import { inspectFile, readQuestions, readRows } from '../../../electron/sheets/read';
import { country, smallReference } from '../../importing/support/vocabulary';
import { withFile } from './support';

const vocabulary = buildVocabulary({
  ...smallReference,
  countries: [
    ...smallReference.countries,
    { ...country('KOR', 'South Korea', '韓国'), aliases: ['Korea'] },
    country('PRK', 'North Korea', '北朝鮮'),
    country('COD', 'Congo (Kinshasa)', 'コンゴ民主共和国'),
  ],
});

const HEAD = 'Importer,Material,Stage,Supplier,Country,Year,Quantity,Unit,Basis';
const SHARES = 'Importer,Material,Stage,Country,Year,Share';

interface Case {
  readonly lines: readonly string[];
  /** Kind, text and cell, then each choice with what it makes of the example. */
  readonly asks: string;
  /** What each answer makes of the first row; absent where the row is rejected. */
  readonly gives: Readonly<Record<string, string | null>>;
}

/** Definitions: 1 short ton = 0.90718474 t, 1 long ton = 1.0160469088 t, 1 lb = 0.45359237 kg (NIST SP 811, recalled). */
const CASES: Readonly<Record<string, Case>> = {
  'a decimal mark': {
    lines: [HEAD, 'Japan,Dy,separation,Solvay,France,2026,1.000,t,REO'],
    asks: 'decimal 1.000 G2: .=1 ,=1000',
    gives: { '.': '2026 solvay 1 t reo', ',': '2026 solvay 1000 t reo' },
  },
  'the place of the year in a short date': {
    lines: [HEAD, 'Japan,Dy,separation,Solvay,France,03/04/25,12,t,REO'],
    asks: 'dates 03/04/25 F2: year_last=2025 year_first=2003',
    gives: { year_last: '2025 solvay 12 t reo', year_first: '2003 solvay 12 t reo' },
  },
  'a ton': {
    lines: [HEAD, 'Japan,Dy,separation,Solvay,France,2026,100,tons,REO'],
    asks: 'ton 100 G2: t=100 short_ton=90.718474 long_ton=101.60469088',
    gives: {
      t: '2026 solvay 100 t reo',
      short_ton: '2026 solvay 90.718474 t reo',
      long_ton: '2026 solvay 101.60469088 t reo',
    },
  },
  'a unit that nothing gives': {
    lines: [
      'Importer,Material,Stage,Supplier,Country,Year,Quantity,Basis',
      'Japan,Dy,separation,Solvay,France,2026,250,REO',
    ],
    asks: 'unit 250 G2: t=250 kg=0.25 g=0.00025 lb=0.1133980925 short_ton=226.796185 long_ton=254.0117272 kt=250000 ten_kt=2500000 lakh_t=25000000 million_t=250000000',
    gives: { t: '2026 solvay 250 t reo', kg: '2026 solvay 0.25 t reo' },
  },
  'a basis that nothing gives': {
    lines: [
      'Importer,Material,Stage,Supplier,Country,Year,Quantity,Unit',
      'Japan,Dy,separation,Solvay,France,2026,250,t',
    ],
    asks: 'basis 250 G2: reo metal gross',
    gives: { reo: '2026 solvay 250 t reo', metal: '2026 solvay 250 t metal' },
  },
  'percent or parts of one': {
    lines: [SHARES, 'Japan,Dy,separation,China,2026,0.45', 'Japan,Dy,separation,Viet Nam,2026,0.28'],
    asks: 'shares 0.45 F2: percent=0.45 fraction=45',
    gives: { percent: '2026 chn 0.45 %', fraction: '2026 chn 45 %' },
  },
  'parts of one under a header that says percent': {
    lines: [`${SHARES} (%)`, 'Japan,Dy,separation,China,2026,0.65', 'Japan,Dy,separation,Viet Nam,2026,0.35'],
    asks: 'shares 0.65 F2: percent=0.65 fraction=65',
    gives: { percent: '2026 chn 0.65 %', fraction: '2026 chn 65 %' },
  },
  'a country whose name two bear': {
    lines: [HEAD, 'Japan,Dy,separation,,Korea,2026,12,t,REO'],
    asks: 'country Korea E2: KOR PRK none',
    gives: { KOR: '2026 new:South Korea 12 t reo', PRK: '2026 new:North Korea 12 t reo', none: null },
  },
  'the same in Japanese, one of the two unknown to the project': {
    lines: [HEAD, 'Japan,Dy,separation,,コンゴ,2026,12,t,REO'],
    asks: 'country コンゴ E2: COD none',
    gives: { COD: '2026 new:Congo (Kinshasa) 12 t reo', none: null },
  },
  'a supplier by another spelling': {
    lines: [HEAD, 'Japan,Dy,separation,Lynas Malaysia,Malaysia,2026,12,t,REO'],
    asks: 'supplier Lynas Malaysia D2: lynas new',
    gives: { lynas: '2026 lynas 12 t reo', new: '2026 new:Lynas Malaysia 12 t reo' },
  },
  'a country for which several suppliers stand': {
    lines: [HEAD, 'Japan,Dy,separation,,Australia,2026,12,t,REO'],
    asks: 'several Australia E2: aus-1 aus-2 none',
    gives: { 'aus-1': '2026 aus-1 12 t reo', 'aus-2': '2026 aus-2 12 t reo', none: null },
  },
  'the same with a footnote mark': {
    lines: [HEAD, 'Japan,Dy,separation,,Australia²,2026,12,t,REO'],
    asks: 'several Australia E2: aus-1 aus-2 none',
    gives: { 'aus-1': '2026 aus-1 12 t reo' },
  },
  'a shared name with a footnote mark': {
    lines: [HEAD, 'Japan,Dy,separation,,Korea 1),2026,12,t,REO'],
    asks: 'country Korea E2: KOR PRK none',
    gives: { PRK: '2026 new:North Korea 12 t reo' },
  },
  'a supplier with a letter wrong and no country': {
    lines: [HEAD, 'Japan,Dy,separation,Solvey,,2026,12,t,REO'],
    asks: 'supplier Solvey D2: solvay new',
    gives: { solvay: '2026 solvay 12 t reo', new: null },
  },
};

/** Without the noise of doubles. */
const digits = (value: number): number => Number(value.toPrecision(12));

const asText = ({ kind, text, cell, choices }: ImportQuestion): string =>
  `${kind} ${text} ${cell}: ${choices.map(({ value, becomes }) => (becomes === null ? value : `${value}=${digits(becomes)}`)).join(' ')}`;

function candidateText({ set, supplier, entry }: Candidate): string {
  const who = supplier.kind === 'known' ? supplier.supplierId : `new:${supplier.name}`;
  const what =
    entry.as === 'percent' ? `${entry.percent} %` : `${digits(entry.mass.tonnes)} t ${entry.mass.basis}`;
  return `${set.year} ${who} ${what}`;
}

describe('what a file leaves open', () => {
  it.each(Object.entries(CASES))(
    '%s is asked once, and each answer is taken',
    async (_, { lines, asks, gives }) => {
      await withFile('open.csv', `${lines.join('\n')}\n`, async (path) => {
        const { guess } = await inspectFile(path, {}, vocabulary, []);
        const questions = await readQuestions(path, guess.mapping, vocabulary, null);
        expect(questions.map(asText)).toEqual([asks]);
        const [question] = questions;
        if (question === undefined) throw new Error('compared above');
        expect(openQuestions(questions, guess.mapping)).toEqual(questions);
        for (const [answer, expected] of Object.entries(gives)) {
          const mapping = withAnswer(guess.mapping, question, answer);
          expect(answerTo(mapping, question)).toBe(answer);
          const rows: ReadRow[] = [];
          await readRows(path, mapping, vocabulary, async (chunk) => void rows.push(...chunk));
          const [first] = rows;
          expect(first?.kind === 'candidate' ? candidateText(first.candidate) : null, answer).toBe(expected);
        }
      });
    },
  );

  it.each<[string, readonly string[]]>([
    [
      'a date of four digits: its year is the same by either order of day and month',
      [HEAD, 'Japan,Dy,separation,Solvay,France,03/04/2025,12,t,REO'],
    ],
    ['a short date that only one order makes', [HEAD, 'Japan,Dy,separation,Solvay,France,12/31/25,12,t,REO']],
    ['metric tons', [HEAD, 'Japan,Dy,separation,Solvay,France,2026,12,metric tons,REO']],
    ['トン, which is metric', [HEAD, 'Japan,Dy,separation,Solvay,France,2026,12,トン,REO']],
    [
      'shares of which one is above 1',
      [SHARES, 'Japan,Dy,separation,China,2026,61.5', 'Japan,Dy,separation,Viet Nam,2026,0.4'],
    ],
    ['shares with their sign', [SHARES, 'Japan,Dy,separation,China,2026,0.45%']],
    ['shares whose header says it', [`${SHARES} (%)`, 'Japan,Dy,separation,China,2026,0.45']],
    [
      '1.000 beside a number that settles the mark',
      [
        HEAD,
        'Japan,Dy,separation,Solvay,France,2026,1.000,t,REO',
        'Japan,Tb,separation,Solvay,France,2026,12.5,t,REO',
      ],
    ],
    ['a firm of another country', [HEAD, 'Japan,Dy,separation,Lynas Texas,France,2026,12,t,REO']],
    ['South Korea', [HEAD, 'Japan,Dy,separation,,South Korea,2026,12,t,REO']],
    ['a unit left blank in one row of its column', [HEAD, 'Japan,Dy,separation,Solvay,France,2026,12,,REO']],
  ])('is not %s', async (_, lines) => {
    await withFile('clear.csv', `${lines.join('\n')}\n`, async (path) => {
      const { guess } = await inspectFile(path, {}, vocabulary, []);
      expect(await readQuestions(path, guess.mapping, vocabulary, null)).toEqual([]);
    });
  });

  it('is counted by cells, and asked once for one name however it is written', async () => {
    const lines = [
      HEAD,
      ...['Korea', 'KOREA', 'korea '].map((name) => `Japan,Dy,separation,,${name},2026,1,t,REO`),
    ];
    await withFile('count.csv', `${lines.join('\n')}\n`, async (path) => {
      const { guess } = await inspectFile(path, {}, vocabulary, []);
      const questions = await readQuestions(path, guess.mapping, vocabulary, null);
      expect(questions.map(({ text, count }) => [text, count])).toEqual([['Korea', 3]]);
    });
  });

  it('is not answered by the firm above where a row names a country and no supplier', async () => {
    const lines = [
      HEAD,
      ...['Solvay,France', ',Viet Nam', ',China'].map((who) => `Japan,Dy,separation,${who},2026,1,t,REO`),
    ];
    await withFile('blank.csv', `${lines.join('\n')}\n`, async (path) => {
      const { guess } = await inspectFile(path, {}, vocabulary, []);
      const rows: ReadRow[] = [];
      await readRows(path, guess.mapping, vocabulary, async (chunk) => void rows.push(...chunk));
      const names = rows.map((row) =>
        row.kind === 'candidate' ? candidateText(row.candidate).split(' ')[1] : row.kind,
      );
      expect(names).toEqual(['solvay', 'vnm', 'chn']);
    });
  });

  it('is all of it asked at once, also where one row leaves several things open', async () => {
    const line = 'Japan,Dy,separation,Solvey,France,03/04/27,12.000,tons,REO';
    await withFile('all.csv', `${HEAD}\n${line}\n`, async (path) => {
      const { guess } = await inspectFile(path, {}, vocabulary, []);
      const kinds = (await readQuestions(path, guess.mapping, vocabulary, null)).map(({ kind }) => kind);
      expect(kinds).toEqual(['decimal', 'dates', 'supplier']);
      const answered = withAnswer(guess.mapping, { kind: 'decimal', text: '12.000', stage: null }, '.');
      const then = (await readQuestions(path, answered, vocabulary, null)).map(({ kind }) => kind);
      expect(then).toEqual(['decimal', 'dates', 'ton', 'supplier']);
    });
  });
});
