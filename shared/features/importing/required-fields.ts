import { declared, IMPORT_FIELDS, REQUIRED_FIELDS, type RequiredField } from '../../model/import-fields';
import type { Mapping } from '../../model/mapping';

/** The fields that a mapping leaves open and without which no row can be read; empty when the file can be read. */
export function missingFields(mapping: Mapping): RequiredField[] {
  const mapped = new Set<string>(Object.values(mapping.columns));
  if (mapping.across != null) mapped.add(mapping.across.field).add(mapping.across.value);
  if (mapping.across?.second != null) mapped.add(mapping.across.second);
  const given = new Set(
    IMPORT_FIELDS.flatMap((field) => (mapped.has(field) ? [field, declared(field).insteadOf] : [])),
  );
  // No quantity holds for a whole file.
  return REQUIRED_FIELDS.filter(
    (field) => !given.has(field) && (field === 'quantity' || mapping[field] == null),
  );
}
