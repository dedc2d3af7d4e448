import { foldText } from '@shared/base/fold-text';
import { Refusal } from '@shared/base/refusal';
import { valuesOf } from '@shared/base/values-of';
import { nameFields } from '@shared/features/data/line-key';
import type { AnyRow, AnyTable } from '@shared/model/table';
import { namesOfRow } from './row-names';
import type { EnteredValues } from './row-values';

/** What a field holds that is written so. @throws Refusal where it cannot be read */
type Read = (field: string, text: string) => unknown;

/** Finds the rows that a line of a block means: by id, by all of their key, or by a name with what else tells them apart. */
export class KnownLines {
  readonly #table: AnyTable;
  readonly #read: Read;
  readonly #ids = new Map<string, AnyRow>();
  readonly #rows = new Map<string, AnyRow[]>();

  constructor(table: AnyTable, read: Read) {
    this.#table = table;
    this.#read = read;
  }

  add(row: AnyRow): void {
    this.#ids.set(row.id, row);
    for (const sign of this.#signsOf(row)) {
      const same = this.#rows.get(sign);
      if (same === undefined) this.#rows.set(sign, [row]);
      else same.push(row);
    }
  }

  find(line: EnteredValues): readonly AnyRow[] {
    if (line.id !== undefined) return [this.#ids.get(line.id.trim())].filter((row) => row !== undefined);
    if (!this.#table.key.includes('id')) {
      const values = this.#readAll(line, this.#table.key);
      return values === null ? [] : (this.#rows.get(keySign(this.#table, values)) ?? []);
    }
    // The first that it says: a copy of a row under a new name is another one, whatever its name in the other language.
    const name = nameFields(this.#table)
      .map((field) => line[field])
      .find((text) => text !== undefined);
    const called = name === undefined ? [] : (this.#rows.get(foldText(name)) ?? []);
    return called.filter((row) => this.#fits(row, line));
  }

  /** What a line says of a row that it means: all but that by which it is known. */
  saidOf(row: AnyRow, line: EnteredValues): EnteredValues {
    const { key } = this.#table;
    const names = new Set(key.includes('id') ? nameFields(this.#table) : []);
    const own = new Set(this.#signsOf(row));
    const said = Object.entries(line).filter(
      ([field, text]) =>
        field !== 'id' && !key.includes(field) && !(names.has(field) && own.has(foldText(text))),
    );
    return Object.fromEntries(said);
  }

  #signsOf(row: AnyRow): readonly string[] {
    const { key, namedById } = this.#table;
    if (!key.includes('id')) return [keySign(this.#table, valuesOf(row))];
    const [id = '', ...names] = namesOfRow(row);
    return [...new Set((namedById ? [id, ...names] : names).map(foldText))];
  }

  /** Whether a line contradicts nothing that tells rows of one name apart. */
  #fits(row: AnyRow, line: EnteredValues): boolean {
    const values = valuesOf(row);
    return apart(this.#table).every((field) => {
      const read = this.#readAll(line, line[field] === undefined ? [] : [field]);
      return read === null || read[field] === undefined || read[field] === values[field];
    });
  }

  /** Null where something cannot be read: what is wrong with it is told where the row is made. */
  #readAll(line: EnteredValues, fields: readonly string[]): Readonly<Record<string, unknown>> | null {
    try {
      return Object.fromEntries(
        fields.flatMap((field) => {
          const text = line[field];
          return text === undefined ? [] : [[field, this.#read(field, text)]];
        }),
      );
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  }
}

/** What tells rows of one name apart: as files know them, else what a row cannot be without of other tables. */
function apart(table: AnyTable): readonly string[] {
  const { inFiles, fields } = table;
  const names = nameFields(table);
  const known =
    inFiles === null
      ? Object.keys(fields).filter(
          (name) => fields[name]?.references !== null && fields[name]?.optional !== true,
        )
      : [...inFiles.knownBy, ...(inFiles.fixed ?? [])];
  return known.filter((name) => !names.includes(name));
}

/** A key as it is compared: words as people read them, all else by value. */
function keySign({ key, fields }: AnyTable, values: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(
    key.map((name) => {
      const value = values[name] ?? null;
      const isWord = fields[name]?.references === null && fields[name]?.options === null;
      return isWord && typeof value === 'string' ? foldText(value) : value;
    }),
  );
}
