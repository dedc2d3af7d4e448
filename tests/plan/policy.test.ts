import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { noticeText } from '@shared/catalogue/notice-text';
import { expect, it } from 'vitest';
import { readPolicy, requireRedacted } from '../../electron/plan/policy';
import { policyLanguage, policyPath } from '../../electron/plan/policy-file';
import { newFolder } from '../tidy-up';

function policyOf(text: string | Buffer | null): string {
  const path = join(newFolder(), 'policy.json');
  if (text !== null) writeFileSync(path, text);
  return path;
}

it.each([
  ['no policy', null, { sets: [], off: [], problem: null }],
  ['an empty one', '{}', { sets: [], off: [], problem: null }],
  ['a language', '{"language":"ja"}', { sets: ['language'], language: 'ja', problem: null }],
  ['a folder', '{"projectsFolder":"/plans"}', { sets: ['projectsFolder'], projectsFolder: '/plans' }],
  [
    'papers',
    '{"mark":"機密性2情報","office":" 鉱物資源課 "}',
    { sets: ['mark', 'office'], mark: '機密性2情報' },
  ],
  ['an empty office', '{"office":""}', { sets: [], office: null, problem: null }],
  ['a switch', '{"off":["unredacted"]}', { sets: ['off'], off: ['unredacted'], problem: null }],
])('is read: %s', (_name, text, wanted) => {
  expect(readPolicy(policyOf(text))).toMatchObject(wanted);
});

it.each<[string, string | Buffer, RegExp, RegExp]>([
  ['no JSON', '{', /is no JSON in UTF-8/, /UTF-8のJSONではない/],
  ['nothing', '', /is no JSON in UTF-8/, /UTF-8のJSONではない/],
  [
    'of other letters',
    Buffer.from('{"office":"\x8d\x7a"}', 'latin1'),
    /is no JSON in UTF-8/,
    /UTF-8のJSONではない/,
  ],
  [
    'a field that is none',
    '{"langauge":"ja"}',
    /a field "langauge" that nothing/,
    /使用できない項目「langauge」/,
  ],
  [
    'a language that is none',
    '{"language":"fr"}',
    /"language" .* one of "ja", "en"/,
    /「language」.*"ja", "en"のいずれか/,
  ],
  ['a folder that depends on where one is', '{"projectsFolder":"plans"}', /whole path/, /絶対パス/],
  ['a switch that is none', '{"off":["everything"]}', /"off\.0" .* "unredacted"/, /「off\.0」.*"unredacted"/],
  ['a switch that is no list', '{"off":"unredacted"}', /"off" .* list/, /「off」.*リスト/],
  ['an office that is no text', '{"office":3}', /"office" .* text/, /「office」.*文字列/],
  ['a list', '[]', /does not hold.* braces/, /波括弧/],
  ['no value', 'null', /does not hold.* braces/, /波括弧/],
])(
  'is never taken for none where it is not understood, but told in words: %s',
  (_name, text, english, japanese) => {
    const { off, problem, path } = readPolicy(policyOf(text));
    expect(off).toEqual(['unredacted', 'serve']);
    const said = (language: 'en' | 'ja') => (problem === null ? 'no problem' : noticeText(problem, language));
    expect(said('en')).toMatch(english);
    expect(said('ja')).toMatch(japanese);
    // Nothing of the checker's own English, and no hole where the place would stand.
    expect(said('ja').replace(path, '')).not.toMatch(/JSON at|token|「」|（）|undefined/);
  },
);

it('is read behind the byte order mark of an editor, also for the first frame', () => {
  const path = policyOf('\uFEFF{"language":"ja","office":"鉱物資源課"}');
  expect(readPolicy(path)).toMatchObject({ office: '鉱物資源課', problem: null });
  expect(policyLanguage(path)).toBe('ja');
});

it('is told of where this user may not read it', () => {
  const path = join(newFolder(), 'policy.json');
  mkdirSync(path); // a folder is no file to read, for root neither
  expect(readPolicy(path)).toMatchObject({
    off: ['unredacted', 'serve'],
    problem: { code: 'refusal.policy.unreadable' },
  });
});

it.each([
  ['{"off":["unredacted"]}', false, 'refusal.policy.unredacted'],
  ['{"off":["unredacted"]}', true, null],
  ['{', false, 'refusal.policy.notJson'],
  [null, false, null],
])('of %s lets what leaves out secrets (%s) pass, or says %s', (text, redacts, code) => {
  const write = () => requireRedacted(readPolicy(policyOf(text)), redacts);
  if (code === null) expect(write).not.toThrow();
  else expect(write).toThrow(expect.objectContaining({ notice: expect.objectContaining({ code }) }));
});

it.each([
  ['{"language":"ja"}', 'ja'],
  ['{"language":"fr"}', null],
  ['{', null],
  [null, null],
])('gives a first start the language of %s: %s', (text, language) => {
  expect(policyLanguage(policyOf(text))).toBe(language);
});

it.each([
  ['linux', {}, '/etc/lodestone/policy.json'],
  ['darwin', {}, '/Library/Application Support/Lodestone/policy.json'],
] as const)('lies on %s where only an administrator writes', (platform, environment, path) => {
  expect(policyPath(platform, environment)).toBe(path);
});
