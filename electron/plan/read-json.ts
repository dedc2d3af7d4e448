import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { diskRefusal } from '@shared/base/disk-refusal';
import { Refusal } from '@shared/base/refusal';
import type { z } from 'zod';

/** Reads a JSON file that a person wrote and checks it. @throws Refusal: missing, not JSON, or naming the field that does not fit */
export async function readJson<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const file = basename(path);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw diskRefusal(error, file);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Refusal('refusal.file.notJson', {}, { file });
  }
  const checked = schema.safeParse(json);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  const field = issue?.path.join('.') ?? '';
  if (issue?.code === 'unrecognized_keys') {
    const unknown = [...issue.path, issue.keys[0]].join('.');
    throw new Refusal('refusal.file.unknownField', { field: unknown }, { file, field: unknown });
  }
  if (issue?.code === 'invalid_type' && isAbsent(json, issue.path))
    throw new Refusal('refusal.file.missingField', { field }, { file, field });
  throw new Refusal('refusal.file.field', { field, problem: issue?.message ?? '' }, { file, field });
}

/** Whether nothing at all stands where a value was wanted. */
function isAbsent(json: unknown, path: readonly PropertyKey[]): boolean {
  const at = path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    json,
  );
  return at === undefined;
}
