import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPolicy, requireRedacted } from '../../electron/plan/policy';
import { policyLanguage, policyPath } from '../../electron/plan/policy-file';
import { newFolder } from '../tidy-up';

function policyOf(text: string | null): string {
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

it.each([
  ['no JSON', '{', /JSON/],
  ['a field that is none', '{"langauge":"ja"}', /^langauge$/],
  ['a language that is none', '{"language":"fr"}', /^language$/],
  ['a folder that depends on where one is', '{"projectsFolder":"plans"}', /^projectsFolder$/],
  ['a switch that is none', '{"off":["everything"]}', /^off\.0$/],
  ['an office that is no text', '{"office":3}', /^office$/],
  ['a list', '[]', /^$/],
])('is never taken for none where it is not understood: %s', (_name, text, where) => {
  const { off, problem, path } = readPolicy(policyOf(text));
  expect(off).toEqual(['unredacted']);
  expect(problem).toMatchObject({
    code: 'refusal.policy.unreadable',
    params: { path, detail: expect.stringMatching(where) },
  });
});

it.each([
  ['{"off":["unredacted"]}', false, 'refusal.policy.unredacted'],
  ['{"off":["unredacted"]}', true, null],
  ['{', false, 'refusal.policy.unreadable'],
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
