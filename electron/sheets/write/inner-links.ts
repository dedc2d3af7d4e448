import type { Parts } from './charts/pack-zip';

const RELATION = /<Relationship [^>]*Type="[^"]*\/hyperlink"[^>]*Target="#[^>]*\/>/g;
const LINK = /<hyperlink ref="([A-Z]+\d+)" r:id="[^"]*" location="#([^"]*)"\/>/g;

/**
 * Makes a link to another sheet lead inside the file: ExcelJS writes it as one to a file of its own name as well, which
 * spreadsheet programs ask about or do not find. Source: ECMA-376 part 1, 18.3.1.47 (location without r:id).
 */
export function repairInnerLinks(parts: Parts): void {
  for (const [name, bytes] of [...parts]) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    const text = bytes.toString('utf8');
    const mended = text.replace(LINK, '<hyperlink ref="$1" location="$2"/>');
    if (mended === text) continue;
    parts.set(name, Buffer.from(mended));
    const relations = name.replace('worksheets/', 'worksheets/_rels/').concat('.rels');
    const left = parts.get(relations)?.toString('utf8').replaceAll(RELATION, '') ?? '';
    if (left.includes('<Relationship ')) parts.set(relations, Buffer.from(left));
    else parts.delete(relations);
  }
}
