import {
  declared,
  IMPORT_FIELDS,
  type ImportField,
  REQUIRED_FIELDS,
  type RequiredField,
} from '../../model/import-fields';
import type { Mapping } from '../../model/mapping';
import { notSupply } from './not-supply';

/** What columns give, and what nothing else has to give because they do. */
export function fieldsGiven({ columns, across, supplier }: Mapping): ReadonlySet<ImportField> {
  const mapped = new Set<ImportField | null | undefined>(Object.values(columns));
  if (across != null) mapped.add(across.field).add(across.second).add(across.value);
  const given = new Set(
    IMPORT_FIELDS.flatMap((field) => (mapped.has(field) ? [field, declared(field).insteadOf ?? field] : [])),
  );
  // What one supplier offers is bought of it.
  return supplier == null ? given : given.add('counts');
}

/** The fields that a mapping leaves open and without which no row can be read; empty when the file can be read. */
export function missingFields(mapping: Mapping): RequiredField[] {
  const given = fieldsGiven(mapping);
  // No quantity holds for a whole file.
  return REQUIRED_FIELDS.filter(
    (field) => !given.has(field) && (field === 'quantity' || mapping[field] == null),
  );
}

/** Whether a sheet can be read with a mapping: it has a header, lacks nothing, and its figures can be a supply. */
export function isReadable(mapping: Mapping): boolean {
  return mapping.headerRow > 0 && missingFields(mapping).length === 0 && notSupply(mapping) === null;
}
