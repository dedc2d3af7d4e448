import { zipParts } from './support/zip-parts';

/** Every text of a workbook: of its cells, of prompts, of remarks. */
export async function textOfWorkbook(path: string): Promise<readonly string[]> {
  const parts = await zipParts(path);
  return [...parts].flatMap(([name, xml]) =>
    /^xl\/.*\.xml$/.test(name)
      ? [...xml.matchAll(/>([^<]+)<|(?:prompt|error)\w*="([^"]*)"/g)].map(([, a, b]) => a ?? b ?? '')
      : [],
  );
}
