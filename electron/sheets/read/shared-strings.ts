import { Refusal } from '@shared/base/refusal';
import type { SaxEvent } from 'exceljs/lib/utils/parse-sax.js';
import SharedStringXform from 'exceljs/lib/xlsx/xform/strings/shared-string-xform.js';
import { plainText } from './cell-value';
import { damagedUnlessDisk, type GuardedZip } from './guard-zip';
import { MAX_STRINGS_BYTES } from './limits';
import { plainElements } from './plain-elements';
import { localName } from './row-events';
import { toMegabytes } from './sniff-file';

/** The table of shared strings, by index; phonetic guides (furigana) are no part of the text. */
export async function readSharedStrings(zip: GuardedZip, part: string | null): Promise<readonly string[]> {
  if (part === null) return [];
  const size = zip.size(part);
  if (size > MAX_STRINGS_BYTES)
    throw new Refusal('refusal.file.inflates', { size: toMegabytes(size), ratio: 1 }, { file: zip.file });
  const strings: string[] = [];
  try {
    const reader = { element: 'si', plain: plainString, event: stringEvents() };
    for await (const batch of plainElements(zip.pieces(part), reader))
      for (const string of batch) strings.push(string);
  } catch (error) {
    throw damagedUnlessDisk(error, zip.file);
  }
  return strings;
}

/** A string of one text without runs, furigana or entities, from `<si` to behind `</si>`; null for any other. */
function plainString(text: string, at: number, end: number): string | null {
  const opening = OPENINGS.find((each) => text.startsWith(each, at));
  if (opening === undefined || !text.endsWith(CLOSING, end)) return null;
  const string = text.slice(at + opening.length, end - CLOSING.length);
  return /[<&]/.test(string) ? null : string;
}

const OPENINGS = ['<si><t>', '<si><t xml:space="preserve">'];
const CLOSING = '</t></si>';

/** Reads strings of any kind from XML events, with ExcelJS's reader: gives a string when it ends. */
function stringEvents(): (event: SaxEvent) => string | null {
  const reader = new SharedStringXform();
  let inside = false;
  return (event) => {
    if (event.eventType === 'text') {
      if (inside) reader.parseText(event.value);
      return null;
    }
    const name = localName(event.value.name);
    if (event.eventType === 'opentag') {
      if (name === 'si') inside = true;
      if (inside) reader.parseOpen({ name, attributes: event.value.attributes });
      return null;
    }
    if (!inside || reader.parseClose(name)) return null;
    inside = false;
    const { model } = reader;
    return typeof model === 'string' ? model : plainText(model.richText ?? []);
  };
}
