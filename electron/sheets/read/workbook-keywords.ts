import type { GuardedZip } from './guard-zip';

/** The keywords among a workbook's properties, in which Lodestone says what file it wrote; none where there are no such. */
export async function workbookKeywords(zip: GuardedZip): Promise<readonly string[]> {
  const properties = (await zip.text('docProps/core.xml')) ?? '';
  const text = /<(?:\w+:)?keywords[^>]*>([^<]*)</.exec(properties)?.[1]?.trim() ?? '';
  return text === '' ? [] : text.split(' ');
}
