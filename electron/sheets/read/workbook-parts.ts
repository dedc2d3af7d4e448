import { Refusal } from '@shared/base/refusal';
import { without, xmlTags } from '../xml-tags';
import type { GuardedZip } from './guard-zip';

/** A sheet as the workbook lists it, with the part that holds its cells. */
export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

/** What xl/workbook.xml and its relations say: the parts are found by them, never by their names. */
interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly strings: string | null;
  readonly styles: string | null;
  readonly date1904: boolean;
}

/** @throws Refusal when the zip is no workbook, or a listed sheet has no content */
export async function readWorkbookParts(zip: GuardedZip): Promise<WorkbookParts> {
  const { file } = zip;
  const workbookPart = (await officeDocument(zip)) ?? 'xl/workbook.xml';
  if (/\.bin$/i.test(workbookPart)) throw new Refusal('refusal.file.xlsb', {}, { file });
  const xml = await zip.text(workbookPart);
  if (xml === null || !/<(?:\w+:)?workbook\b/.test(xml)) throw await notAWorkbook(zip);
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
  const relationsPart = `${folder}_rels/${workbookPart.slice(folder.length)}.rels`;
  const relations = elements((await zip.text(relationsPart)) ?? '', 'Relationship');
  const targetOf = (relation: Attributes) => resolvePart(folder, relation.get('Target') ?? '');
  const byType = (type: string) => relations.find((relation) => relation.get('Type')?.endsWith(`/${type}`));
  const sheets: SheetPart[] = [];
  for (const sheet of elements(xml, 'sheet')) {
    const name = sheet.get('name') ?? '';
    const relation = relations.find((item) => item.get('Id') === sheet.get('id'));
    if (relation !== undefined && !relation.get('Type')?.endsWith('/worksheet')) continue; // charts, dialogs, macros
    const part = relation === undefined ? '' : targetOf(relation);
    if (!zip.has(part)) throw new Refusal('refusal.file.sheetLost', { sheet: name }, { file, sheet: name });
    sheets.push({ name, hidden: /hidden/i.test(sheet.get('state') ?? ''), part });
  }
  if (sheets.length === 0) throw new Refusal('refusal.sheet.none', {}, { file });
  const existing = (relation: Attributes | undefined) =>
    relation !== undefined && zip.has(targetOf(relation)) ? targetOf(relation) : null;
  const date1904 = elements(xml, 'workbookPr').some((item) =>
    /^(?:1|true)$/.test(item.get('date1904') ?? ''),
  );
  return { sheets, strings: existing(byType('sharedStrings')), styles: existing(byType('styles')), date1904 };
}

async function officeDocument(zip: GuardedZip): Promise<string | null> {
  const relations = elements((await zip.text('_rels/.rels')) ?? '', 'Relationship');
  const target = relations.find((item) => item.get('Type')?.endsWith('/officeDocument'))?.get('Target');
  return target === undefined ? null : resolvePart('', target);
}

async function notAWorkbook(zip: GuardedZip): Promise<Refusal> {
  if (zip.has('Index/Document.iwa')) return new Refusal('refusal.file.numbers', {}, { file: zip.file });
  const mimetype = (await zip.text('mimetype'))?.trim() ?? '';
  const kind = zip.has('word/document.xml')
    ? 'Word'
    : zip.has('ppt/presentation.xml')
      ? 'PowerPoint'
      : mimetype.includes('opendocument')
        ? 'OpenDocument'
        : 'ZIP';
  return new Refusal('refusal.file.notSpreadsheet', { kind }, { file: zip.file });
}

/** Attributes of an element without their namespace prefixes. */
type Attributes = ReadonlyMap<string, string>;

/** The elements of a name in a small part, in order, whatever their prefix. Comments are passed over. */
export function elements(xml: string, name: string): Attributes[] {
  return [...xmlTags(without(xml, '<!--', '-->'), name)].map(({ attributes: inner }) => {
    const attributes = [
      ...inner.matchAll(/(?<![\w.:-])(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g),
    ];
    return new Map(
      attributes.map(([, key = '', double, single]) => [key, decodeEntities(double ?? single ?? '')]),
    );
  });
}

/** The five entities and character references of XML; others stay as written. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined)
      return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[String(name).toLowerCase()] ?? whole;
    const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function resolvePart(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
