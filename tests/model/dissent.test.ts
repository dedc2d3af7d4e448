import { dissentIn } from '@shared/model/dissent';
import { expect, it } from 'vitest';

it.each([
  ['its own', 'too low', '低すぎる', ['too low', 'en'], ['低すぎる', 'ja']],
  ['the other one, and which', 'too low', null, ['too low', 'en'], ['too low', 'en']],
  ['the other one, and which', null, '低すぎる', ['低すぎる', 'ja'], ['低すぎる', 'ja']],
  ['one of before by its letters', '低すぎる', null, ['低すぎる', 'ja'], ['低すぎる', 'ja']],
  [
    'the one of its language, wherever it stands',
    '低すぎる',
    'too low',
    ['too low', 'en'],
    ['低すぎる', 'ja'],
  ],
  ['none', null, null, null, null],
] as const)('a page has %s: %j, %j', (_what, dissent, dissentJa, en, ja) => {
  const said = (language: 'en' | 'ja') => {
    const found = dissentIn(language, { dissent, dissentJa });
    return found === null ? null : [found.text, found.language];
  };
  expect([said('en'), said('ja')]).toEqual([en, ja]);
});
