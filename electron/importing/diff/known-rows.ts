import { nameKey } from '@shared/base/fold-text';
import { inOtherLanguage } from '@shared/model/own-fields';
import type { AnyRow, AnyTable } from '@shared/model/table';
import { companyKey } from '../values/vocabulary';

/** A row by the names of its fields. */
export type Values = Readonly<Record<string, unknown>>;

/** A row of a declared table, read by the names that it declares. */
export function valuesOf(row: AnyRow): Values {
  return row as unknown as Values; // the type of no table is known here
}

/** Finds rows again by what their table knows them by: a name counts in either language and under its other spellings. */
export class KnownRows<Row> {
  readonly #table: AnyTable;
  readonly #rows = new Map<string, Row[]>();

  constructor(table: AnyTable) {
    this.#table = table;
  }

  add(values: Values, row: Row): void {
    for (const key of new Set(this.#keysOf(values))) {
      const same = this.#rows.get(key);
      if (same === undefined) this.#rows.set(key, [row]);
      else same.push(row);
    }
  }

  /** The rows that are known by what another one says. */
  find(values: Values): readonly Row[] {
    return [...new Set(this.#keysOf(values).flatMap((key) => this.#rows.get(key) ?? []))];
  }

  /** Every way in which a row is called, with all else that it is known by. */
  #keysOf(values: Values): readonly string[] {
    const { inFiles } = this.#table;
    return (inFiles?.knownBy ?? []).reduce<readonly string[]>(
      (keys, name) => {
        const parts = spellings(this.#table, name, values);
        return keys.flatMap((key) => parts.map((part) => `${key}|${part}`));
      },
      [''],
    );
  }
}

/** The ways in which a field of a row is written, folded. */
function spellings({ fields }: AnyTable, name: string, values: Values): readonly string[] {
  const other = inOtherLanguage(name);
  const isName = other !== null || fields[name]?.kind === 'text';
  const fold = fields.aliases === undefined ? nameKey : companyKey;
  const list = (field: string): readonly unknown[] => {
    const value = values[field];
    return Array.isArray(value) ? value : [value];
  };
  const said = [name, ...(other === null ? [] : [other, 'aliases'])].flatMap(list);
  const texts = said.flatMap((value) => (value === undefined || value === null ? [] : [String(value)]));
  return [...new Set(isName ? texts.map(fold) : texts)];
}

/** Whether a row is called so already. */
export function isCalled(table: AnyTable, row: Values, text: unknown): boolean {
  return (table.inFiles?.knownBy ?? []).some((name) => {
    const { kind, references, options } = table.fields[name] ?? {};
    if (typeof text !== 'string' || kind !== 'text' || references !== null || options !== null) return false;
    const own = spellings(table, name, row);
    return spellings(table, name, { [name]: text }).some((one) => own.includes(one));
  });
}
