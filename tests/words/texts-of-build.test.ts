import { resolve } from 'node:path';
import { LANGUAGES } from '@shared/base/message';
import { textsOf } from '@shared/catalogue/texts';
import { expect, it } from 'vitest';
import { textsByLanguage } from '../../scripts/build/texts-by-language';

const SHARED = resolve(import.meta.dirname, '../../shared');

/** What the build puts in the place of a module, as the module that it is then. */
async function built(path: string): Promise<unknown> {
  const { load } = textsByLanguage(SHARED);
  if (typeof load !== 'function') throw new Error('the plugin loads nothing');
  const code = await Reflect.apply(load, undefined, [path]);
  return code === null ? null : import(`data:text/javascript,${encodeURIComponent(code)}`);
}

it('a build says what the sources say, in both languages', async () => {
  const module = await built(resolve(SHARED, 'catalogue/texts.ts'));
  expect(module).toHaveProperty('textsOf');
  const { textsOf: inBuild } = module as { textsOf: typeof textsOf }; // it has one
  for (const language of LANGUAGES) expect(inBuild(language)).toEqual(textsOf(language));
});

it('no other module is put in', async () => {
  expect(await built(resolve(SHARED, 'catalogue/translate.ts'))).toBeNull();
});
