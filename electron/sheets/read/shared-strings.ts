import { Refusal } from '@shared/base/refusal';
import parseSax from 'exceljs/lib/utils/parse-sax.js';
import SharedStringXform from 'exceljs/lib/xlsx/xform/strings/shared-string-xform.js';
import { plainText } from './cell-value';
import { damagedUnlessDisk, type GuardedZip } from './guard-zip';
import { MAX_STRINGS_BYTES } from './limits';
import { localName } from './sheet-rows';
import { toMegabytes } from './sniff-file';

/** The table of shared strings, by index; phonetic guides (furigana) are no part of the text. */
export async function readSharedStrings(zip: GuardedZip, part: string | null): Promise<readonly string[]> {
  if (part === null) return [];
  const size = zip.size(part);
  if (size > MAX_STRINGS_BYTES)
    throw new Refusal('refusal.file.inflates', { size: toMegabytes(size), ratio: 1 }, { file: zip.file });
  const strings: string[] = [];
  const reader = new SharedStringXform();
  let inside = false;
  try {
    for await (const events of parseSax(zip.pieces(part))) {
      for (const event of events) {
        if (event.eventType === 'text') {
          if (inside) reader.parseText(event.value);
          continue;
        }
        const name = localName(event.value.name);
        if (event.eventType === 'opentag') {
          if (name === 'si') inside = true;
          if (inside) reader.parseOpen({ name, attributes: event.value.attributes });
        } else if (inside && !reader.parseClose(name)) {
          inside = false;
          const { model } = reader;
          strings.push(typeof model === 'string' ? model : plainText(model.richText ?? []));
        }
      }
    }
  } catch (error) {
    throw damagedUnlessDisk(error, zip.file);
  }
  return strings;
}
