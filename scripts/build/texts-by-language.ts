import { resolve } from 'node:path';
import { normalizePath, type Plugin, runnerImport } from 'vite';
import { LANGUAGES } from '../../shared/base/message';
import type * as Texts from '../../shared/catalogue/texts';

/** What was made of the module of a path: the builds of main, of its workers and of the page put in the same. */
const made = new Map<string, Promise<string>>();

/**
 * Puts the texts of all messages into the build as one text of each language, which is read as data when a thread first
 * speaks it: as objects of code, both languages stood in the way of every start.
 * @param shared where `@shared` lies
 */
export function textsByLanguage(shared: string): Plugin {
  const path = normalizePath(resolve(shared, 'catalogue/texts.ts'));
  return {
    name: 'lodestone:texts-by-language',
    apply: 'build',
    load: {
      filter: { id: path },
      handler: () => {
        const known = made.get(path) ?? codeOf(path, shared);
        made.set(path, known);
        return known;
      },
    },
  };
}

/** The module with its texts as data, as the sources say them now. */
async function codeOf(path: string, shared: string): Promise<string> {
  const { module } = await runnerImport<typeof Texts>(path, {
    configFile: false,
    resolve: { alias: { '@shared': shared } },
  });
  const cases = LANGUAGES.map((language) => {
    const json = JSON.stringify(JSON.stringify(module.textsOf(language)));
    return `case '${language}': return JSON.parse(${json});`;
  });
  return `export function textsOf(language) { switch (language) { ${cases.join(' ')} } }`;
}
