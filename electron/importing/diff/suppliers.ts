import { nameKey } from '@shared/base/fold-text';
import type { Stage } from '@shared/base/stage';
import { asCountryId, type CountryId } from '@shared/model/country';
import { asSupplierId } from '@shared/model/supplier';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Supplier } from '@shared/model/tables/supplier';
import type { SupplierReference } from '../steps/supplier-reference';

/** Days from dispatch to arrival where nothing better is known: a sea voyage. */
const DEFAULT_LEAD_TIME_DAYS = 30;

/** The days that goods of a country are on their way: those of its aggregate, else of any supplier there. */
export function leadTimeFrom(suppliers: readonly Supplier[], countryId: unknown): number {
  const there = suppliers.filter((one) => one.countryId === countryId);
  return (there.find(({ kind }) => kind === 'aggregate') ?? there[0])?.leadTimeDays ?? DEFAULT_LEAD_TIME_DAYS;
}

interface Found {
  readonly supplier: Supplier;
  readonly isNew: boolean;
}

/** Finds the suppliers that rows name, and plans one new supplier for each name that is new. */
export class SupplierFinder {
  readonly #byId: ReadonlyMap<string, Supplier>;
  readonly #byName = new Map<string, Supplier>();
  readonly #leadTimes = new Map<string, number>();
  readonly #newId: () => string;
  readonly #fileName: string;
  readonly #found = new Map<SupplierReference, Found & { readonly stage: Stage }>();
  readonly #planned = new Map<string, Supplier>();

  constructor(suppliers: readonly Supplier[], newId: () => string, fileName: string) {
    this.#byId = new Map(suppliers.map((supplier) => [supplier.id, supplier]));
    this.#newId = newId;
    this.#fileName = fileName;
    for (const supplier of suppliers) {
      const { countryId, stage, nameEn, nameJa, aliases, kind, leadTimeDays } = supplier;
      for (const name of [nameEn, nameJa, ...aliases])
        this.#byName.set(keyOf(name, countryId, stage), supplier);
      // Goods of one country take the same road: the aggregate's lead time, or else any.
      if (kind === 'aggregate' || !this.#leadTimes.has(countryId))
        this.#leadTimes.set(countryId, leadTimeDays);
    }
  }

  /** The supplier that a row names at a stage; null when it is no longer in the project. */
  find(reference: SupplierReference, stage: Stage): Found | null {
    const found = this.#found.get(reference);
    // Rows that name a supplier alike share its reference, and lie at one stage as a rule.
    if (found?.stage === stage) return found;
    const fresh = this.#look(reference, stage);
    if (fresh !== null) this.#found.set(reference, { ...fresh, stage });
    return fresh;
  }

  #look(reference: SupplierReference, stage: Stage): Found | null {
    if (reference.kind === 'known') {
      const supplier = this.#byId.get(reference.supplierId);
      return supplier === undefined ? null : { supplier, isNew: false };
    }
    const countryId = asCountryId(reference.countryId); // the vocabulary resolved it to a country of the project
    const key = keyOf(reference.name, countryId, stage);
    const known = this.#byName.get(key);
    if (known !== undefined) return { supplier: known, isNew: this.#planned.has(known.id) };
    const supplier = this.#plan(reference, countryId, stage);
    this.#byName.set(key, supplier);
    this.#planned.set(supplier.id, supplier);
    return { supplier, isNew: true };
  }

  #plan(
    { name, nameJa = name, as }: Extract<SupplierReference, { kind: 'new' }>,
    countryId: CountryId,
    stage: Stage,
  ): Supplier {
    const leadTimeDays = this.#leadTimes.get(countryId) ?? DEFAULT_LEAD_TIME_DAYS;
    return newRow(TABLES.supplier, {
      id: asSupplierId(this.#newId()), // a uuid
      kind: as,
      nameEn: name,
      nameJa,
      countryId,
      stage,
      leadTimeDays,
      aliases: [],
      note: `Added by the import of ${this.#fileName}; lead time of ${leadTimeDays} days assumed`,
    });
  }
}

function keyOf(name: string, countryId: CountryId, stage: Stage): string {
  return `${nameKey(name)}|${countryId}|${stage}`;
}
