import type { Field } from './field';

/**
 * The text of a cell as what its field holds, in the form that `cellText` gives: nothing is null, a list has ; between,
 * yes and no are true and false. What cannot be turned stays text, and the field's check refuses it.
 */
export function readCell({ kind }: Pick<Field, 'kind'>, text: string): unknown {
  if (kind === 'list') return text === '' ? [] : text.split(';');
  if (text === '') return null;
  switch (kind) {
    case 'flag':
      return text === 'true' ? true : text === 'false' ? false : text;
    case 'number':
    case 'whole':
      return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
    case 'json':
      return readJson(text);
    case 'text':
      return text;
  }
}

/** What a field holds as text, to be read back by `readCell`. */
export function cellText({ kind }: Pick<Field, 'kind'>, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (kind === 'list' && Array.isArray(value)) return value.join(';');
  return kind === 'json' ? JSON.stringify(value) : String(value);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
