import type { Translate } from '../../base/message';
import { cellText } from '../../model/cells';
import type { Field } from '../../model/field';
import type { Formats } from '../../words/formats';
import { choiceWord } from './choice-words';
import type { NamesOf } from './contract';

interface Formatter {
  readonly t: Translate;
  readonly f: Formats;
}

/** What a field holds in words that can be typed again: names in place of ids, words in place of codes. */
export function typedValue(
  name: string,
  field: Field,
  value: unknown,
  names: NamesOf,
  { t }: Formatter,
): string {
  if (value === null || value === undefined) return '';
  if (field.references !== null) return names[field.references]?.[String(value)] ?? String(value);
  if (field.options !== null) return choiceWord(name, value as string | number, t); // one of its options
  if (field.kind === 'json') return labelOf(value);
  if (typeof value === 'boolean') return t(value ? 'data.yes' : 'data.no');
  return cellText(field, value);
}

/** The same as it is shown: figures with their separators, days as the language writes them. */
export function shownValue(
  name: string,
  field: Field,
  value: unknown,
  names: NamesOf,
  formatter: Formatter,
): string {
  const { f } = formatter;
  if (field.kind === 'number' && typeof value === 'number') return f.exact(value);
  if (field.takes === 'data.takes.date' && typeof value === 'string') return f.tableDate(value);
  if (field.kind === 'list' && Array.isArray(value)) return f.list(value.map(String));
  return typedValue(name, field, value, names, formatter);
}

/** What has a shape of its own is called by its label, where it has one. */
function labelOf(value: unknown): string {
  const label = typeof value === 'object' && value !== null && 'label' in value ? value.label : '';
  return typeof label === 'string' ? label : '';
}
