import { resolve } from 'node:path';
import { LANGUAGES } from '@shared/base/message';
import { textsOf } from '@shared/catalogue/texts';
import { expect, it } from 'vitest';
import { textsByLanguage } from '../../scripts/build/texts-by-language';

const SHARED = resolve(import.meta.dirname, '../../shared');

it('a build says what the sources say, in both languages', async () => {
  const { load } = textsByLanguage(SHARED);
  if (typeof load !== 'object') throw new Error('the plugin loads nothing');
  expect(load.filter).toEqual({ id: resolve(SHARED, 'catalogue/texts.ts') });
  const code = await Reflect.apply(load.handler, undefined, []);
  const module = await import(`data:text/javascript,${encodeURIComponent(String(code))}`);
  expect(module).toHaveProperty('textsOf');
  const { textsOf: inBuild } = module as { textsOf: typeof textsOf }; // it has one
  for (const language of LANGUAGES) expect(inBuild(language)).toEqual(textsOf(language));
});
