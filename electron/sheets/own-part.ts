import type { Parts } from './write/charts/pack-zip';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A text of ours in a package, as custom XML that other programs carry along. */
export interface OwnPart {
  readonly namespace: string;
  readonly root: string;
  readonly text: string;
}

/** Puts it into a workbook, in the place of an earlier one of its namespace. */
export function putOwnPart(
  parts: Map<string, Buffer>,
  workbookPart: string,
  { namespace, root, text }: OwnPart,
): void {
  const own = [...parts].find(([, bytes]) => bytes.includes(namespace))?.[0];
  let number = 1;
  while (own === undefined && parts.has(`customXml/item${number}.xml`)) number++;
  const part = own ?? `customXml/item${number}.xml`;
  const said = text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} xmlns="${namespace}">${said}</${root}>`;
  parts.set(part, Buffer.from(xml, 'utf8'));
  if (own !== undefined) return;
  const types = parts.get('[Content_Types].xml')?.toString('utf8') ?? '';
  const override = `<Override PartName="/${part}" ContentType="application/xml"/>`;
  parts.set('[Content_Types].xml', Buffer.from(types.replace('</Types>', `${override}</Types>`), 'utf8'));
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
  const relations = `${folder}_rels/${workbookPart.slice(folder.length)}.rels`;
  const up = folder
    .split('/')
    .slice(1)
    .map(() => '../')
    .join('');
  const pointer = `<Relationship Id="rIdLodestone" Type="${OFFICE}/customXml" Target="${up}${part}"/>`;
  const before = parts.get(relations)?.toString('utf8') ?? '';
  parts.set(relations, Buffer.from(before.replace('</Relationships>', `${pointer}</Relationships>`), 'utf8'));
}

/** The text of ours in a package; null where it has none. */
export function ownPart(parts: Parts, namespace: string): string | null {
  for (const [name, bytes] of parts) {
    if (!name.startsWith('customXml/') || !bytes.includes(namespace)) continue;
    const text = /^(?:<\?.*?\?>)?\s*<(?:\w+:)?\w+\b[^>]*>(.*)<\/(?:\w+:)?\w+>\s*$/s.exec(
      bytes.toString('utf8'),
    )?.[1];
    if (text !== undefined)
      return text.replace(
        /&(amp|lt|gt);/g,
        (_whole, sign: string) => ({ amp: '&', lt: '<', gt: '>' })[sign] ?? '',
      );
  }
  return null;
}
