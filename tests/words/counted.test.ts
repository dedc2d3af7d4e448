import { countedText } from '@shared/catalogue/counted';
import { allMessages } from '@shared/catalogue/messages';
import { translator } from '@shared/catalogue/translate';
import { figure, filled } from '@shared/features/brief/pieces';
import { describe, expect, it } from 'vitest';

/** What ends as a plural does behind a figure and counts nothing: verbs, and words of one form. */
const COUNTS_NOTHING = [
  ...[
    'adds',
    'as',
    'begins',
    'changes',
    'basis',
    'claims',
    'counts',
    'differs',
    'does',
    'feeds',
    'feels',
    'gives',
    'goes',
    'has',
  ],
  ...[
    'holds',
    'is',
    'its',
    'keeps',
    'leaves',
    'less',
    'licences',
    'lies',
    'ms',
    'names',
    'needs',
    'opens',
    'rests',
    'runs',
  ],
  ...['says', 'series', 'ships', 'stands', 'stops', 'supplies', 'takes', 'this', 'touches', 'waits', 'was'],
];

/** Verbs that go with more than one. */
const OF_MANY =
  'are|become|come|differ|do|give|hang|have|hold|keep|lie|reach|refer|say|serve|stand|stay|stop|take|were';

const english = Object.entries(allMessages).map(([key, { en }]) => [key, countedText(en)] as const);

/** Every message as it is said of one, of what it counts. */
const ofOne = english.map(
  ([key, text]) =>
    [key, text.replace(/\{\{\w+, ([^|}]*)\|[^}]*\}\}/g, '$1').replace(/\{\{\w+\}\}/g, '1')] as const,
);

describe('an English message that counts', () => {
  it('has a word for one of what it counts', () => {
    const open = english.flatMap(([key, text]) =>
      [...text.matchAll(/\{\{\w+\}\}(?: [a-z-]+)? ([a-z-]+s)\b(?! of \{\{)/g)]
        .filter(
          ([all, word = '']) => !COUNTS_NOTHING.includes(word) && !/\}\} (?:of|to|in|with|become) /.test(all),
        )
        .map(([all]) => `${key}: ${all}`),
    );
    expect(open).toEqual([]);
  });

  it('has a verb for one', () => {
    const counted = [
      ...new Set(
        english.flatMap(([, text]) =>
          [...text.matchAll(/, ([a-z-]+)\|[a-z-]+s\}\}/g)].map(([, one]) => one ?? ''),
        ),
      ),
    ];
    const verb = new RegExp(
      `\\b1 (?:[a-z]+ )?(?:${counted.join('|')})(?: (?:of|that) [^,.;:()]*?)? (?:${OF_MANY})\\b`,
    );
    expect(counted.length).toBeGreaterThan(0);
    expect(ofOne.flatMap(([key, text]) => (verb.exec(text) === null ? [] : [`${key}: ${text}`]))).toEqual([]);
  });
});

describe('a translator', () => {
  it.each([
    [1, /^1 mix reaches the goal\.$/],
    ['1', /^1 mix reaches the goal\.$/],
    ['0', /^0 mixes reach the goal\.$/],
    ['1,001', /^1,001 mixes reach the goal\.$/],
  ])('says as many as %s', (count, said) => {
    expect(translator('en')('solve.spoken', { count })).toMatch(said);
  });

  it('counts nothing in Japanese, where words have one form', () => {
    expect(translator('ja')('solve.spoken', { count: 1 })).toContain('1件');
  });
});

describe('a brief, whose figures are put in later', () => {
  it.each([
    [1, ' day earlier'],
    [2, ' days earlier'],
  ])('counts %i', (value, said) => {
    const place = { scenarioId: null, table: 'against', row: 'run', column: 'first' };
    const days = figure({ ...place, content: { kind: 'whole', value } });
    const line = filled(translator('en'), 'brief.against.earlier', { days });
    expect(line.map((piece) => ('words' in piece ? piece.words : piece.figure.content.value))).toEqual([
      value,
      said,
    ]);
  });
});
