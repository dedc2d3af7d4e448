import { basename, extname } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import { type ReturnKeys, returnKeys } from '@shared/features/returns/pack';
import { openNamedForm } from '../../form/named-form';
import { guardZip } from '../guard-zip';
import type { ReadReturn } from './paper-content';
import { requirePaperSize } from './paper-size';

/**
 * Reads a return that was written here, whatever became of it since.
 * @throws Refusal `refusal.return.noKeys`, `.kind`; `refusal.file.*`, `refusal.form.*`
 */
export async function readReturn(path: string): Promise<ReadReturn> {
  const file = basename(path);
  await requireSize(path);
  const form = await openNamedForm(path);
  const keys = keysIn(form.keys);
  if (keys === null) throw new Refusal('refusal.return.noKeys', {}, { file });
  const places = new Set(form.places);
  const there = keys.fields.filter(({ control }) => places.has(control));
  return { file, keys, texts: new Map(there.map(({ control }) => [control, form.textAt(control)])) };
}

/** Looks at what will be read before it is unpacked: all but pictures, which nothing looks into. */
async function requireSize(path: string): Promise<void> {
  if (!['.docx', '.xlsx'].includes(extname(path).toLowerCase())) return; // refused as no form
  const zip = await guardZip(path);
  try {
    const pictures = zip.sizeBelow('word/media/') + zip.sizeBelow('xl/media/');
    requirePaperSize(zip.sizeBelow('') - pictures, zip.file);
  } finally {
    zip.close();
  }
}

function keysIn(text: string | null): ReturnKeys | null {
  try {
    return returnKeys.safeParse(JSON.parse(text ?? 'null')).data ?? null;
  } catch {
    return null;
  }
}
