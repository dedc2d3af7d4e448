import { derived } from '../base/derived';
import type { Language } from '../base/message';
import { withoutIds } from '../base/without-ids';
import type { Reference } from './plan';

export interface WithId {
  readonly id: string;
}
/** What is called by a name in each language of the product. */
export interface WithNames {
  readonly nameEn: string;
  readonly nameJa: string;
}

/** What is called by one name, which may have another in Japanese. */
export interface WithOneName {
  readonly name: string;
  /** Null: the same. */
  readonly nameJa: string | null;
}

/** A document, which may have another title in Japanese. */
export interface WithTitle {
  readonly title: string;
  /** Null: the same. */
  readonly titleJa: string | null;
}

/** The row of an id; undefined for an id that the list does not hold, and for no id or no list at all. */
export function byId<Row extends WithId>(
  rows: readonly Row[] | null | undefined,
  id: string | null | undefined,
): Row | undefined {
  if (rows == null || id == null) return undefined;
  return indexOf(rows).get(id) as Row | undefined; // indexed from these very rows
}

const indexOf = derived((rows: readonly WithId[]): ReadonlyMap<string, WithId> => {
  const index = new Map<string, WithId>();
  for (const row of rows) if (!index.has(row.id)) index.set(row.id, row);
  return index;
});

/** The name of a thing in a language. */
export function nameIn(language: Language, thing: WithNames | WithOneName): string {
  const name = 'nameEn' in thing ? thing.nameEn : thing.name;
  return language === 'ja' ? (thing.nameJa ?? name) : name;
}

/** What is called by one name, by a name in each language. */
export function bothNames({ name, nameJa }: WithOneName): WithNames {
  return { nameEn: name, nameJa: nameJa ?? name };
}

/** The names of a document, which may have another title in Japanese. */
export function titlesOf({ title, titleJa }: WithTitle): WithOneName {
  return { name: title, nameJa: titleJa };
}

/** Whether a thing is called so in either language; width, case and outer spaces do not count. */
export function isCalled({ name, nameJa }: WithOneName, wanted: string): boolean {
  return [name, nameJa ?? ''].some((own) => own !== '' && folded(own) === folded(wanted));
}

function folded(name: string): string {
  return name.trim().normalize('NFKC').toLocaleLowerCase('en');
}

/** What every thing of a project is called, by its id. */
export interface Names {
  readonly country: (id: string) => string;
  readonly supplier: (id: string) => string;
  readonly material: (id: string) => string;
  readonly use: (id: string) => string;
}

/** The names of a project in a language; an id that it does not know stands for itself, unless the program has made it; so do all without a project. */
export function namesOf(
  reference: Pick<Reference, 'countries' | 'suppliers' | 'materials' | 'uses'> | null,
  language: Language,
): Names {
  const named = (rows: readonly (WithId & WithNames)[] | undefined) => (id: string) => {
    const row = byId(rows, id);
    return row === undefined ? withoutIds(id) : nameIn(language, row);
  };
  return {
    country: named(reference?.countries),
    supplier: named(reference?.suppliers),
    material: named(reference?.materials),
    use: named(reference?.uses),
  };
}
