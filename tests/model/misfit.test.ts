import { noticeText } from '@shared/catalogue/notice-text';
import { text as anyText, isoDate, ownId } from '@shared/model/checks';
import { misfitOf } from '@shared/model/misfit';
import { ruleSays } from '@shared/model/rule-says';
import { misfits } from '@shared/words/misfits';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { misfitRefusal } from '../../electron/plan/read-json';

const in_ = (check: z.ZodType) => z.strictObject({ a: check });
const byYear = z.union([z.number().min(0), z.record(z.string().regex(/^\d{4}$/), z.number().min(0))]);
const kinds = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('tax'), rate: z.number() }),
  z.strictObject({ kind: z.literal('ban') }),
]);
const never = z.union([z.literal('never'), z.strictObject({ months: z.number().max(9) })]);

/** What is wanted, what stands there, where the fault is, and the sentence in both languages. */
const FAULTS: readonly [string, z.ZodType, unknown, string, string, string][] = [
  [
    'a text',
    z.string(),
    5,
    'a',
    'It must be a text in quotation marks.',
    '引用符（"）で囲んだ文字列で指定してください。',
  ],
  ['a number', z.number(), 'x', 'a', 'It must be a number.', '数値で指定してください。'],
  ['a whole number', z.number().int(), 1.5, 'a', 'It must be a whole number.', '整数で指定してください。'],
  ['a flag', z.boolean(), 'yes', 'a', 'It must be true or false.', 'true又はfalseで指定してください。'],
  [
    'a list',
    z.array(z.number()),
    5,
    'a',
    'It must be a list in square brackets.',
    '角括弧（[ ]）のリストで指定してください。',
  ],
  [
    'a group',
    in_(z.number()),
    [],
    'a',
    'It must be fields with their values in braces.',
    '波括弧で囲んだ項目と値の組で指定してください。',
  ],
  [
    'a table of names',
    z.record(z.string(), z.number()),
    5,
    'a',
    'It must be fields with their values in braces.',
    '波括弧で囲んだ項目と値の組で指定してください。',
  ],
  ['nothing', z.null(), 5, 'a', 'It must be null.', 'nullを指定してください。'],
  ['no value at all', z.never(), 5, 'a', 'Its value cannot be used here.', 'この値は使用できません。'],
  ['at most', z.number().max(100), 120, 'a', 'It must be 100 or less.', '100以下で指定してください。'],
  ['below', z.number().lt(1), 1, 'a', 'It must be less than 1.', '1未満で指定してください。'],
  ['at least', z.number().min(0), -1, 'a', 'It must be 0 or more.', '0以上で指定してください。'],
  [
    'a name of every object',
    ownId,
    '__proto__',
    'a',
    'It must be another word: the program keeps this one for itself. Add a sign, as in "constructor-1".',
    'プログラムが内部で使用する語は指定できません。「constructor-1」のように文字を加えてください。',
  ],
  ['above', z.number().gt(0), 0, 'a', 'It must be more than 0.', '0より大きい値を指定してください。'],
  [
    'steps',
    z.number().multipleOf(0.5),
    0.7,
    'a',
    'It must be a multiple of 0.5.',
    '0.5の倍数で指定してください。',
  ],
  [
    'not empty',
    z.string().min(1),
    '',
    'a',
    'It must not be empty.',
    '空にはできません。値を入力してください。',
  ],
  [
    'text that can be kept',
    anyText,
    'a\ud800',
    'a',
    'It must be text without NUL or broken characters.',
    'NUL文字や壊れた文字のない文字列で指定してください。',
  ],
  [
    'long enough',
    z.string().min(3),
    'ab',
    'a',
    'Its number of characters must be 3 or more.',
    '3文字以上で指定してください。',
  ],
  [
    'short enough',
    z.string().max(2),
    'abc',
    'a',
    'Its number of characters must be 2 or fewer.',
    '2文字以下で指定してください。',
  ],
  [
    'enough entries',
    z.array(z.number()).min(1),
    [],
    'a',
    'Its number of entries must be 1 or more.',
    '1件以上を指定してください。',
  ],
  [
    'few entries',
    z.array(z.number()).max(1),
    [1, 2],
    'a',
    'Its number of entries must be 1 or fewer.',
    '1件以下で指定してください。',
  ],
  [
    'twelve entries',
    z.array(z.number()).length(12),
    [1],
    'a',
    'Its number of entries must be 12.',
    'ちょうど12件を指定してください。',
  ],
  [
    'one of some',
    z.enum(['x', 'y']),
    'z',
    'a',
    'It must be one of "x", "y".',
    '"x", "y"のいずれかを指定してください。',
  ],
  [
    'one of some numbers',
    z.union([z.literal(1), z.literal(2)]),
    3,
    'a',
    'It must be one of 1, 2.',
    '1, 2のいずれかを指定してください。',
  ],
  ['the only one', z.literal('x'), 'z', 'a', 'It must be "x".', '"x"を指定してください。'],
  [
    'a kind',
    kinds,
    { kind: 'curse' },
    'a.kind',
    'It must be one of "tax", "ban".',
    '"tax", "ban"のいずれかを指定してください。',
  ],
  [
    'of its kind',
    kinds,
    { kind: 'tax', rate: 'x' },
    'a.rate',
    'It must be a number.',
    '数値で指定してください。',
  ],
  [
    'a day',
    isoDate,
    '2026-02-30',
    'a',
    'It must be a date that exists, as YYYY-MM-DD.',
    '実在する日付をYYYY-MM-DDの形式で指定してください。',
  ],
  [
    'a day by its form',
    z.iso.date(),
    'x',
    'a',
    'It must be a date that exists, as YYYY-MM-DD.',
    '実在する日付をYYYY-MM-DDの形式で指定してください。',
  ],
  [
    'a form',
    z.string().regex(/^\d$/),
    'x',
    'a',
    'It is not written in the form that is wanted here.',
    '決められた書き方になっていません。',
  ],
  [
    'one form of several',
    byYear,
    { 2026: -1 },
    'a.2026',
    'It must be 0 or more.',
    '0以上で指定してください。',
  ],
  [
    'none of several forms',
    byYear,
    'x',
    'a',
    'It has none of the forms that it can have.',
    '使用できる形式のいずれにも当てはまりません。',
  ],
  [
    'inside of one form',
    never,
    { months: 12 },
    'a.months',
    'It must be 9 or less.',
    '9以下で指定してください。',
  ],
  [
    'an entry of a set',
    z.set(z.number().min(0)),
    new Set([-1]),
    'a',
    'It must be 0 or more.',
    '0以上で指定してください。',
  ],
  [
    'a rule with words',
    z.number().refine(() => false, ruleSays('misfit.chances', { sum: 0.9 })),
    1,
    'a',
    'The chances add up to 0.9, not to 1.',
    '確率の合計が0.9です。1になるように指定してください。',
  ],
  [
    'a rule without words',
    z.number().refine(() => false, 'some English'),
    1,
    'a',
    'Its value cannot be used here.',
    'この値は使用できません。',
  ],
];

const said = (check: z.ZodType, given: unknown) => {
  const { error } = check.safeParse(given);
  return error === undefined ? null : misfitRefusal(misfitOf(error, given), 'x.json').notice;
};

describe('what is wrong with a value of a file', () => {
  it.each(FAULTS)('%s', (_, check, given, field, en, ja) => {
    const notice = said(in_(check), { a: given });
    expect(notice?.place).toEqual({ file: 'x.json', field });
    if (notice === null) throw new Error('it fits');
    expect(noticeText(notice, 'en')).toBe(
      `x.json: The field "${field}" does not fit. ${en} "lodestone schema" shows what is expected.`,
    );
    expect(noticeText(notice, 'ja')).toBe(
      `x.json：項目「${field}」が正しくありません。${ja}形式は「lodestone schema」で確認できます。`,
    );
  });

  it.each<[string, z.ZodType, unknown, string, string]>([
    ['a name that nothing knows', in_(z.number().optional()), { b: 1 }, 'refusal.file.unknownField', 'b'],
    ['deeper down', in_(kinds), { a: { kind: 'ban', rate: 1 } }, 'refusal.file.unknownField', 'a.rate'],
    [
      'before what is missing',
      in_(kinds),
      { a: { kind: 'tax', rata: 1 } },
      'refusal.file.unknownField',
      'a.rata',
    ],
    ['in one of several forms', in_(never), { a: { month: 1 } }, 'refusal.file.unknownField', 'a.month'],
    ['a key of another form', in_(byYear), { a: { y26: 1 } }, 'refusal.file.unknownField', 'a.y26'],
    ['a value that is missing', in_(z.number()), {}, 'refusal.file.missingField', 'a'],
    ['a kind that is missing', in_(kinds), { a: {} }, 'refusal.file.missingField', 'a.kind'],
    ['a choice that is missing', in_(z.enum(['x', 'y'])), {}, 'refusal.file.missingField', 'a'],
  ])('%s', (_, check, given, code, field) => {
    expect(said(check, given)).toEqual({ code, params: { field }, place: { file: 'x.json', field } });
  });

  it.each([
    [[], 'The file does not hold what is wanted of it. It must be fields with their values in braces.'],
    [5, 'The file does not hold what is wanted of it. It must be fields with their values in braces.'],
  ])('the whole of a file: %j', (given, words) => {
    const notice = said(in_(z.number()), given);
    expect(notice === null ? '' : noticeText(notice, 'en')).toContain(words);
  });

  it('has a sentence in the table for each that there is, besides those of rules', () => {
    const RULES = [
      'absolutePath',
      'tariffCode',
      'endsFirst',
      'eachYear',
      'steps',
      'ownName',
      'noState',
      'input',
    ].map((name) => `misfit.${name}`);
    const table = new Set(FAULTS.map(([, check, given]) => said(in_(check), { a: given })?.params.misfit));
    expect(Object.keys(misfits).filter((name) => !table.has(name))).toEqual(RULES);
  });
});
