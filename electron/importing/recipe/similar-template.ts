import { nameKey } from '@shared/base/fold-text';
import type { SimilarTemplate } from '@shared/features/importing/inspection';
import type { ColumnField } from '@shared/model/import-fields';
import type { FormSeen, Mapping } from '@shared/model/mapping';
import type { SavedMapping } from '@shared/model/tables/saved-mapping';

/** Half of the columns have to be there again, or the two files have nothing to do with each other. */
const LEAST_PART = 0.5;

/** What a file says of itself for the next one of its sender. */
export function formSeen(senders: readonly string[], texts: ReadonlyMap<number, string>): FormSeen {
  const headers = [...texts].map(([column, text]) => [column, headerKey(text)] as const);
  return {
    senders,
    headers: Object.fromEntries(headers.filter(([, key]) => key !== '').slice(0, MOST_HEADERS)),
  };
}

const MOST_HEADERS = 256;

/** The remembered mapping of a sender of this file whose columns are found again best; null where none is close. */
export function closestTemplate(
  saved: readonly SavedMapping[],
  form: FormSeen,
): { readonly kin: SimilarTemplate; readonly from: Mapping; readonly seen: FormSeen } | null {
  const columns = columnsByKey(form);
  const close = saved.flatMap(({ name, mapping }) => {
    const seen = mapping.form ?? null;
    if (seen === null || !seen.senders.some((sender) => form.senders.includes(sender))) return [];
    const keys = Object.keys(mapping.columns).map((column) => seen.headers[Number(column)] ?? '');
    const kin = { name, same: keys.filter((key) => columns.has(key)).length, of: keys.length };
    return kin.same >= 2 && kin.same >= LEAST_PART * kin.of ? [{ kin, from: mapping, seen }] : [];
  });
  return (
    close.sort((a, b) => b.kin.same / b.kin.of - a.kin.same / a.kin.of || b.kin.same - a.kin.same)[0] ?? null
  );
}

/**
 * The guess with what was decided for the sender's other form laid over it: columns under the same words go where they
 * went, and what was left out stays so. What was answered of figures is taken over only where the column of the figures
 * is called the same; of material and year never, since they change from file to file.
 */
export function withSimilarTemplate(
  guessed: Mapping,
  form: FormSeen,
  { from, seen }: { readonly from: Mapping; readonly seen: FormSeen },
): Mapping {
  const fields = new Map<string, ColumnField | null>();
  for (const [column, key] of Object.entries(seen.headers))
    fields.set(key, from.columns[Number(column)] ?? null);
  const byKey = columnsByKey(form);
  const taken = [...byKey].flatMap(([key, column]) => {
    const field = fields.get(key);
    return field === undefined ? [] : [{ column, field }];
  });
  const settled = new Set(taken.map(({ column }) => column));
  const known = new Set(taken.flatMap(({ field }) => field ?? []));
  const across = new Set(guessed.across?.columns ?? []);
  const columns: Record<number, ColumnField> = {};
  for (const [column, field] of Object.entries(guessed.columns))
    if (!settled.has(Number(column)) && !known.has(field)) columns[Number(column)] = field;
  for (const { column, field } of taken) if (field !== null && !across.has(column)) columns[column] = field;
  const hasField = (field: ColumnField): boolean => Object.values(columns).includes(field);
  const isSame = (...wanted: readonly ColumnField[]): boolean =>
    taken.some(({ field }) => field !== null && wanted.includes(field));
  const sameFigures = isSame('quantity', 'share');
  const { dates, ton, shares, countries, suppliers } = from.answers ?? {};
  const answers = {
    ...(countries === undefined ? {} : { countries }),
    ...(suppliers === undefined ? {} : { suppliers }),
    ...(dates !== undefined && isSame('year') ? { dates } : {}),
    ...(sameFigures && ton !== undefined ? { ton } : {}),
    ...(sameFigures && shares !== undefined ? { shares } : {}),
  };
  return {
    ...guessed,
    columns,
    material: hasField('material') ? null : guessed.material,
    year: hasField('year') ? null : guessed.year,
    economy: hasField('economy') ? null : (guessed.economy ?? from.economy),
    stage: hasField('stage') ? null : (guessed.stage ?? from.stage),
    ...(from.supplier == null ? {} : { supplier: from.supplier }),
    counts: guessed.counts ?? (sameFigures ? (from.counts ?? null) : null),
    unit: hasField('unit') ? null : (guessed.unit ?? (sameFigures ? from.unit : null)),
    basis: hasField('basis') ? null : (guessed.basis ?? (sameFigures ? from.basis : null)),
    ...(sameFigures && from.decimal != null ? { decimal: from.decimal } : {}),
    ...(from.limits == null ? {} : { limits: from.limits }),
    ...(Object.keys(answers).length === 0 ? {} : { answers }),
  };
}

/** Header words that stand over one column only -> that column. */
function columnsByKey({ headers }: FormSeen): Map<string, number> {
  const found = new Map<string, number>();
  const twice = new Set<string>();
  for (const [column, key] of Object.entries(headers)) {
    if (found.has(key)) twice.add(key);
    found.set(key, Number(column));
  }
  for (const key of twice) found.delete(key);
  return found;
}

/** A header without the years in it, which change from file to file. */
export function headerKey(text: string): string {
  return nameKey(
    text
      .normalize('NFKC')
      .replace(/(?:令和|平成|昭和)\s*(?:\d{1,2}|元)\s*年?度?|(?:19|20)\d{2}\s*年?度?/g, ''),
  ).slice(0, 200);
}
