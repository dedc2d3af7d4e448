import { nameKey } from '@shared/base/fold-text';
import type { MadeName } from '@shared/features/importing/diff';
import { byId } from '@shared/model/catalogue';
import type { Mapping } from '@shared/model/mapping';
import type { RowChange } from '@shared/model/plan';
import type { Country } from '@shared/model/tables/country';
import type { Material } from '@shared/model/tables/material';
import type { Supplier } from '@shared/model/tables/supplier';
import { countrySpellings } from '../values/country-names';
import { materialSpellings } from '../values/material-names';
import { newNames, otherNames } from '../values/new-names';

interface Named {
  readonly countries: readonly Country[];
  readonly materials: readonly Material[];
  readonly suppliers: readonly Supplier[];
}

/** What decisions about names bring into the project, beside the figures. */
interface NameChanges {
  readonly changes: readonly RowChange[];
  readonly made: readonly MadeName[];
}

/**
 * The rows of names that were decided about: new countries and materials that rows to be written name, and other spellings
 * of what is known.
 * @param isUsed whether a row that is to be written names it
 */
export function nameChanges(
  mapping: Pick<Mapping, 'answers' | 'basis'>,
  known: Named,
  isUsed: (id: string) => boolean,
): NameChanges {
  const changes = new Map<string, RowChange>();
  const made: MadeName[] = [];
  const { materials, countries } = newNames(mapping);
  for (const [{ text }, row] of materials) {
    if (byId(known.materials, row.id) !== undefined || !isUsed(row.id)) continue;
    changes.set(`material ${row.id}`, { table: 'material', op: 'put', row });
    made.push({ kind: 'material', text, isNew: true, ...namesOf(row), basis: row.basis });
  }
  for (const [{ text, kind }, row] of countries) {
    const old = byId(known.countries, row.id);
    if (!isUsed(row.id) || (old !== undefined && (kind !== 'economy' || old.isEconomy))) continue;
    const next = old === undefined ? row : { ...old, isEconomy: true };
    changes.set(`country ${row.id}`, { table: 'country', op: 'put', row: next });
    made.push({
      kind: kind === 'economy' ? 'economy' : 'country',
      text,
      isNew: true,
      ...namesOf(next),
      basis: null,
    });
  }
  for (const { text, as } of otherNames(mapping, 'material')) {
    const row = found(known.materials, as, materialSpellings);
    if (row === undefined || !isUsed(row.id) || hasName(materialSpellings(row), text)) continue;
    changes.set(`material ${row.id}`, {
      table: 'material',
      op: 'put',
      row: called(row, changes.get(`material ${row.id}`), text),
    });
    made.push({ kind: 'material', text, isNew: false, ...namesOf(row), basis: null });
  }
  for (const { text, as } of otherNames(mapping, 'country', 'economy')) {
    const row = found(known.countries, as, countrySpellings);
    if (row === undefined || !isUsed(row.id) || hasName(countrySpellings(row), text)) continue;
    changes.set(`country ${row.id}`, {
      table: 'country',
      op: 'put',
      row: called(row, changes.get(`country ${row.id}`), text),
    });
    made.push({ kind: 'country', text, isNew: false, ...namesOf(row), basis: null });
  }
  for (const { text, as } of otherNames(mapping, 'supplier'))
    for (const row of known.suppliers) {
      const names = [row.id, row.nameEn, row.nameJa, ...row.aliases];
      if (!hasName(names, as) || !isUsed(row.id) || hasName(names, text)) continue;
      changes.set(`supplier ${row.id}`, {
        table: 'supplier',
        op: 'put',
        row: called(row, changes.get(`supplier ${row.id}`), text),
      });
      made.push({ kind: 'supplier', text, isNew: false, ...namesOf(row), basis: null });
    }
  return { changes: [...changes.values()], made };
}

function namesOf({
  id,
  nameEn,
  nameJa,
}: {
  readonly id: string;
  readonly nameEn: string;
  readonly nameJa: string;
}) {
  return { id, nameEn, nameJa };
}

function hasName(names: readonly string[], text: string): boolean {
  return names.some((name) => nameKey(name) === nameKey(text));
}

function found<Row extends { readonly id: string }>(
  rows: readonly Row[],
  text: string,
  spellings: (row: Row) => readonly string[],
): Row | undefined {
  return byId(rows, text) ?? rows.find((row) => hasName(spellings(row), text));
}

/** The row with one more spelling; with those that it is given already. */
function called<Row extends { readonly aliases: readonly string[] }>(
  row: Row,
  before: RowChange | undefined,
  text: string,
): Row {
  const now = before?.op === 'put' && 'aliases' in before.row ? before.row.aliases : row.aliases;
  return { ...row, aliases: [...now, text] };
}
