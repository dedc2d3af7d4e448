import type { FigureKind } from '../../base/figure-kind';
import type { MessageKey } from '../../base/message';
import { type ColumnField, declared, type FileField, IMPORT_FIELDS } from '../../model/import-fields';
import { isRowTarget } from '../../model/import-targets';
import type { Mapping } from '../../model/mapping';
import { inOtherLanguage, OWN_FIELDS } from '../../model/own-fields';
import { type NeededField, neededFor, takesKind, targetOf } from './targets';
import { goesByPartners, namesPartners, saysCustoms } from './trade-partners';

/** What columns give, and what nothing else has to give because they do. */
export function fieldsGiven({
  columns,
  across,
  supplier,
  economy,
  counts,
}: Mapping): ReadonlySet<ColumnField> {
  const mapped = new Set<ColumnField | null | undefined>(Object.values(columns));
  if (across != null) mapped.add(across.field).add(across.second).add(across.value);
  const given = new Set<ColumnField>(
    IMPORT_FIELDS.flatMap((field) => (mapped.has(field) ? [field, declared(field).insteadOf ?? field] : [])),
  );
  // A name in one language is that in the other, where nothing says it.
  for (const own of OWN_FIELDS)
    if (mapped.has(own)) {
      const other = inOtherLanguage(own);
      given.add(own);
      for (const one of OWN_FIELDS) if (one === other) given.add(one);
    }
  // A statistic of an economy says whose figures they are, and a price is of a market.
  if (economy != null || given.has('economy') || given.has('supplier') || counts === 'price')
    given.add('country');
  // What one supplier offers is bought of it.
  return supplier == null ? given : given.add('counts');
}

/** The fields that a mapping leaves open and without which no row can be read; empty when the file can be read. */
export function missingFields(mapping: Mapping): NeededField[] {
  const given = fieldsGiven(mapping);
  const target = targetOf(mapping);
  const whose =
    target === 'series' && isOfPartners(mapping) && !given.has('economy') && mapping.economy == null;
  // No quantity holds for a whole file.
  const open = neededFor(target).filter(
    (field) =>
      !given.has(field) &&
      (field === 'quantity' || !(field in mapping) || mapping[field as FileField] == null),
  );
  return whose ? ['economy', ...open] : open;
}

/** What is said of a field that a mapping leaves open. */
export function saidOfMissing(field: NeededField, mapping: Mapping): MessageKey {
  return field === 'economy' && targetOf(mapping) === 'series'
    ? 'refusal.mapping.whoseTrade'
    : `refusal.mapping.${field}`;
}

/** Whether the countries of a statistic of trade are those that its economy trades with: whose imports they are is not said by them. */
function isOfPartners({ columns, across, counts, form }: Mapping): boolean {
  if (counts !== 'imports' && counts !== 'exports') return false;
  const column = Object.keys(columns).find((at) => columns[Number(at)] === 'country');
  const head = column === undefined ? '' : (form?.headers[Number(column)] ?? '');
  const hasCountries = column !== undefined || across?.field === 'country' || across?.second === 'country';
  const title = form?.title ?? '';
  const isCustoms = [title, ...Object.values(form?.headers ?? {})].some(saysCustoms);
  return hasCountries && (namesPartners(head) || goesByPartners(title) || isCustoms);
}

/** What the figures of a file count, where the table that was chosen has no place for such; null where it has, or nobody has said it yet. */
export function misplaced(mapping: Mapping): FigureKind | null {
  const { counts } = mapping;
  return counts == null || takesKind(targetOf(mapping), counts) ? null : counts;
}

/** Whether it is said what a file counts: a kind of figures, by row or for all of it, or that its rows are none. */
export function saysCounted(mapping: Mapping): boolean {
  return mapping.counts != null || fieldsGiven(mapping).has('counts') || isRowTarget(targetOf(mapping));
}

/** Whether a sheet can be read with a mapping: it has a header, lacks nothing, and its figures have a place. */
export function isReadable(mapping: Mapping): boolean {
  return mapping.headerRow > 0 && missingFields(mapping).length === 0 && misplaced(mapping) === null;
}
