import { fieldWords, IMPORT_FIELDS, REQUIRED_FIELDS } from '@shared/model/import-fields';
import { describe, expect, it } from 'vitest';
import { matchHeaderWords } from '../../electron/importing/values/header-words';

describe('the fields of an import', () => {
  it.each(IMPORT_FIELDS.map((field) => [field, fieldWords[`import.field.${field}`].ja] as const))(
    '%s is known by its own name %s above a column',
    (field, name) => expect([...matchHeaderWords(name).keys()]).toContain(field),
  );

  it('asks first for what one field alone can give', () => {
    expect(REQUIRED_FIELDS).toEqual([
      'economy',
      'material',
      'stage',
      'country',
      'year',
      'place',
      'tier',
      'use',
      'supplier',
      'counts',
      'quantity',
    ]);
  });
});
