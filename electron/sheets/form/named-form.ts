import { extname } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import { RETURN_NAMESPACE } from '../own-marks';
import { ownPart, putOwnPart } from '../own-part';
import { guardZip } from '../read/guard-zip';
import { pack } from '../write/charts/pack-zip';
import type { FormValue } from './cell-xml';
import { packageOf } from './fill-workbook';
import { openForm, partsOf } from './office-workbook';
import { controlsOf, textIn, type WordControl, withTexts } from './word-controls';

/** A form whose places have names: content controls of a document, or named cells of a workbook. */
export interface NamedForm {
  readonly file: string;
  readonly ending: '.docx' | '.xlsx';
  /** Its places, each once; null for a control without a name. */
  readonly places: readonly (string | null)[];
  /** What stands at a place. */
  textAt(place: string): string;
  /** What it says of itself where it was filled here; null where it was not. */
  readonly keys: string | null;
  /** The same package with values at its places and keys in a part of their own; what is not written to stays byte by byte. */
  filled(values: ReadonlyMap<string, FormValue>, keys: string): Uint8Array;
}

/** @throws Refusal `refusal.file.*`, `refusal.form.*`, `refusal.return.kind` */
export async function openNamedForm(path: string): Promise<NamedForm> {
  const ending = extname(path).toLowerCase();
  if (ending === '.docx') return openDocument(path);
  if (ending === '.xlsx') return openCells(path);
  throw new Refusal('refusal.return.kind', {}, { field: 'form' });
}

const DOCUMENT = 'word/document.xml';
const TEXTS = /^word\/(?:document|header\d*|footer\d*)\.xml$/;

async function openDocument(path: string): Promise<NamedForm> {
  const zip = await guardZip(path);
  const { file } = zip;
  try {
    if (zip.has('word/vbaProject.bin')) throw new Refusal('refusal.form.macros', {}, { file });
    if (!zip.has(DOCUMENT)) throw new Refusal('refusal.return.noDocument', {}, { file });
  } finally {
    zip.close();
  }
  const parts = await partsOf(path, file);
  if ([...parts.keys()].some((name) => name.startsWith('_xmlsignatures/')))
    throw new Refusal('refusal.form.signed', {}, { file });
  const texts = new Map(
    [...parts].filter(([name]) => TEXTS.test(name)).map(([name, bytes]) => [name, bytes.toString('utf8')]),
  );
  const controls = [...texts].flatMap(([part, text]) =>
    controlsOf(text)
      .filter(({ holdsOthers, isTagged }) => isTagged || !holdsOthers)
      .map((control) => ({ part, text, control })),
  );
  return {
    file,
    ending: '.docx',
    places: [...new Set(controls.map(({ control }) => control.name))],
    textAt: (place) => {
      const own = controls.find(({ control }) => control.name === place);
      return own === undefined ? '' : textIn(own.text, own.control);
    },
    keys: ownPart(parts, RETURN_NAMESPACE),
    filled: (values, keys) => {
      const made = new Map(parts);
      for (const [part, text] of texts) {
        const own = new Map<WordControl, string>();
        for (const one of controls) {
          const value = one.control.name === null ? undefined : values.get(one.control.name);
          if (one.part === part && value !== undefined) own.set(one.control, String(value));
        }
        if (own.size > 0) made.set(part, Buffer.from(withTexts(text, own), 'utf8'));
      }
      putOwnPart(made, DOCUMENT, { namespace: RETURN_NAMESPACE, root: 'return', text: keys });
      return pack(made);
    },
  };
}

/** The name of a cell holds no hyphen: there _ stands for it, and no name of a field has one. */
const ofCell = (place: string): string => place.replaceAll('-', '_');
const ofField = (name: string): string => name.replaceAll('_', '-');

async function openCells(path: string): Promise<NamedForm> {
  const form = await openForm(path);
  return {
    file: form.file,
    ending: '.xlsx',
    places: form.names.map(ofField),
    textAt: (place) => form.cellAt({ name: ofCell(place) }).text,
    keys: ownPart(form.parts, RETURN_NAMESPACE),
    filled: (values, keys) => {
      const cells = [...values].map(([place, value]) => ({
        cell: form.cellAt({ name: ofCell(place) }),
        value,
      }));
      return packageOf(form, cells, { namespace: RETURN_NAMESPACE, root: 'return', text: keys });
    },
  };
}
