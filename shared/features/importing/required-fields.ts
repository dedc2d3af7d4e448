import type { ImportField, Mapping } from '../../model/mapping';

/** The fields that a mapping leaves open and without which no row can be read; empty when the file can be read. */
export function missingFields(mapping: Mapping): ImportField[] {
  const mapped = new Set<string>(Object.values(mapping.columns));
  if (mapping.across != null) mapped.add(mapping.across.field).add(mapping.across.value);
  if (mapping.across?.second != null) mapped.add(mapping.across.second);
  const missing: ImportField[] = [];
  for (const field of ['economy', 'material', 'stage', 'year'] as const) {
    if (!mapped.has(field) && mapping[field] === null) missing.push(field);
  }
  if (!mapped.has('supplier') && !mapped.has('country') && mapping.supplier == null) missing.push('supplier');
  if (!mapped.has('quantity') && !mapped.has('share')) missing.push('quantity');
  return missing;
}
