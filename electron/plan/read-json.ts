import { basename } from 'node:path';
import { diskRefusal } from '@shared/base/disk-refusal';
import { Refusal } from '@shared/base/refusal';
import { type Misfit, misfitOf } from '@shared/model/misfit';
import type { z } from 'zod';
import { readPlainFile } from '../disk/plain-file';
import { jsonText } from './json-text';

/** Reads a JSON file that a person wrote and checks it. @throws Refusal: missing, not JSON, or naming the field that does not fit */
export async function readJson<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const file = basename(path);
  let bytes: Uint8Array;
  try {
    bytes = await readPlainFile(path);
  } catch (error) {
    throw diskRefusal(error, file);
  }
  let json: unknown;
  try {
    json = JSON.parse(jsonText(bytes));
  } catch {
    throw new Refusal('refusal.file.notJson', {}, { file });
  }
  const checked = schema.safeParse(json);
  if (checked.success) return checked.data;
  throw misfitRefusal(misfitOf(checked.error, json), file);
}

/** What is wrong with a file, in one sentence with the path of the field: names and places from the outside in, with dots. */
export function misfitRefusal({ kind, path, params }: Misfit, file: string): Refusal {
  const field = path.map(String).join('.');
  const place = { file, field };
  if (kind === 'unknown') return new Refusal('refusal.file.unknownField', { field }, place);
  if (kind === 'missing') return new Refusal('refusal.file.missingField', { field }, place);
  if (path.length === 0) return new Refusal('refusal.file.whole', params, { file });
  return new Refusal('refusal.file.field', { ...params, field }, place);
}
