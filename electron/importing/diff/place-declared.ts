import type { MessageKey } from '@shared/base/message';
import { byId } from '@shared/model/catalogue';
import { inOtherLanguage, rowTable } from '@shared/model/own-fields';
import type { RowChange } from '@shared/model/plan';
import { putAnyRow } from '@shared/model/put';
import type { AnyRow } from '@shared/model/table';
import type { Supplier } from '@shared/model/tables/supplier';
import type { DeclaredRow } from '../steps/declared-row';
import type { DeclaredInput } from './declared-input';
import { isCalled, type KnownRows, type Values, valuesOf } from './known-rows';
import { type NoPlace, settleDeclared } from './settle-declared';
import { leadTimeFrom, type SupplierFinder } from './suppliers';

/** The row of the project that a row of a file is, as it is and as it would be. */
export interface PlacedRow {
  readonly old: AnyRow | null;
  readonly row: AnyRow;
  readonly change: RowChange;
  /** Rows that it names and that are new. */
  readonly before: readonly RowChange[];
  /** The fields that would be others. */
  readonly changed: readonly string[];
}

/** Fields that say where a row comes from: they alone make no row another one. */
const ORIGIN = ['id', 'sourceId', 'note'];

/**
 * Lays a row of a file over the row of the project that is known by the same, or makes a new one of it.
 * @param sourceId of what the row names as its source, else of the file; null where the table has none
 */
export function placeDeclared(
  declared: DeclaredRow,
  known: KnownRows<AnyRow>,
  { ids, suppliers, materials }: Pick<DeclaredInput, 'ids' | 'suppliers' | 'materials'>,
  finder: SupplierFinder,
  sourceId: string | null,
): PlacedRow | readonly NoPlace[] {
  const { target, note, cell } = declared;
  const table = rowTable(target);
  const { fields, inFiles } = table;
  const settled = settleDeclared(declared, fields, finder, materials);
  if ('code' in settled) return [settled];
  const { said } = settled;
  const [old, second] = known.find(said);
  const name = calledIn(declared, suppliers);
  if (second !== undefined) return [{ code: 'import.declared.several', params: { name } }];
  const remark = note === null ? cell : `${cell}; ${note}`;
  const from: Values = {
    ...('sourceId' in fields && sourceId !== null ? { sourceId } : {}),
    ...('note' in fields
      ? { note: old !== undefined && note === null ? (valuesOf(old).note ?? remark) : remark }
      : {}),
  };
  const whole =
    old === undefined
      ? {
          ...initialOf(fields),
          ...inFiles?.otherwise,
          ...assumed(declared, suppliers),
          ...inBoth(said),
          ...from,
          id: ids.next(),
        }
      : withinRange({ ...valuesOf(old), ...overOld(table, valuesOf(old), said), ...from });
  const values: Values = whole;
  const other = (inFiles?.fixed ?? []).find(
    (field) => old !== undefined && said[field] !== undefined && said[field] !== valuesOf(old)[field],
  );
  if (other !== undefined && old !== undefined)
    return [
      {
        code: `import.fixed.${target}.${other}` as MessageKey, // likewise
        params: { name, before: String(valuesOf(old)[other]), after: String(said[other]) },
      },
    ];
  const lacking = Object.keys(fields).filter((field) => values[field] === undefined);
  if (lacking.length > 0)
    // Put together here: own-fields.ts makes the words of every field of every table.
    return lacking.map((field) => ({
      code: `import.lacking.${target}.${field}` as MessageKey,
      params: { name },
    }));
  const checked = table.check.safeParse(values);
  if (!checked.success)
    return [
      {
        code: `import.rule.${target}.${checked.error.issues[0]?.path.join('.') ?? 'id'}` as MessageKey, // likewise
        params: {},
      },
    ];
  const row = checked.data as AnyRow; // it passed the check of its table
  const before: Values = old === undefined ? {} : valuesOf(old);
  const changed = Object.keys(fields).filter(
    (field) =>
      !ORIGIN.includes(field) &&
      JSON.stringify(before[field] ?? null) !== JSON.stringify(valuesOf(row)[field] ?? null),
  );
  // A row that passed the check of a table is one of it.
  return {
    old: old ?? null,
    row,
    changed,
    before: settled.before,
    change: putAnyRow(target, row),
  };
}

/** What a row of a file is called. */
export function calledIn({ said, supplier }: DeclaredRow, suppliers: readonly Supplier[]): string {
  const name = said.nameEn ?? said.nameJa ?? said.titleEn ?? said.titleJa ?? said.title;
  if (name !== undefined) return String(name);
  const who = supplierIn({ supplier }, suppliers);
  const parts = [said.materialId, who, said.economyId, said.date ?? said.fromYear];
  return parts.filter((part) => part !== undefined && part !== null).join(', ');
}

/** Whom a row names; null where it names nobody. */
export function supplierIn(
  { supplier }: Pick<DeclaredRow, 'supplier'>,
  suppliers: readonly Supplier[],
): string | null {
  if (supplier === null) return null;
  const { reference } = supplier;
  return reference.kind === 'new' ? reference.name : (byId(suppliers, reference.supplierId)?.nameEn ?? null);
}

/** A range that somebody gave stays as long as the new figure lies within it. */
function withinRange(values: Values): Values {
  const { low, high } = values;
  const figure = values.tonnes ?? values.tonnesPerYear;
  if (typeof figure !== 'number') return values;
  const isOut = (typeof low === 'number' && figure < low) || (typeof high === 'number' && figure > high);
  return isOut ? { ...values, low: null, high: null } : values;
}

function initialOf(fields: Readonly<Record<string, { readonly initial: unknown }>>): Values {
  return Object.fromEntries(Object.entries(fields).map(([name, { initial }]) => [name, initial]));
}

/** A name in one language is that in the other where nothing says it. */
function inBoth(said: Values): Values {
  const added: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(said)) {
    const other = inOtherLanguage(name);
    if (other !== null && said[other] === undefined) added[other] = value;
  }
  return { ...said, ...added };
}

/** What the file says of a row that is there: a name by which it is known stays as it is, and spellings come to the others. */
function overOld(table: Parameters<typeof isCalled>[0], old: Values, said: Values): Values {
  const { aliases, ...others } = said;
  const named = (name: string, text: unknown) =>
    (table.inFiles?.knownBy.some((one) => one === name || inOtherLanguage(one) === name) ?? false) &&
    isCalled(table, old, text);
  const kept = Object.fromEntries(Object.entries(others).filter(([name, text]) => !named(name, text)));
  if (!Array.isArray(aliases) || !Array.isArray(old.aliases)) return kept;
  const fresh = aliases.filter((text) => !isCalled(table, old, text));
  return { ...kept, aliases: [...old.aliases, ...fresh] };
}

/** Goods of a country take the same road: where a new supplier says no lead time, that of others there is assumed. */
function assumed({ target, said }: DeclaredRow, suppliers: readonly Supplier[]): Values {
  return target === 'supplier' ? { leadTimeDays: leadTimeFrom(suppliers, said.countryId) } : {};
}
