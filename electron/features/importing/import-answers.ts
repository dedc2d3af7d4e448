import { nameKey } from '@shared/base/fold-text';
import { Refusal } from '@shared/base/refusal';
import { STAGES } from '@shared/base/stage';
import { rateFrom, withRate } from '@shared/features/importing/exchange-rates';
import { NEW_SUPPLIER, NO_COUNTRY, NO_SUPPLIER, supplierKey } from '@shared/features/importing/questions';
import { fileFieldsFor, targetOf } from '@shared/features/importing/targets';
import { byId } from '@shared/model/catalogue';
import { type Mapping, WORLD } from '@shared/model/mapping';
import type { Reference } from '@shared/model/plan';
import { moneyUnit } from '../../importing/values/money-unit';
import { Misused } from '../../terminal/usage';
import type { ImportGiven } from './import-arguments';

/** A mapping with the answers that the options give laid over its own. @throws Misused, Refusal for an unknown id */
export function withAnswers(mapping: Mapping, given: ImportGiven, reference: Reference): Mapping {
  const { dates, ton, shares, money, decimal, beyondWorld } = given;
  const answers = { ...mapping.answers };
  if (dates !== null) answers.dates = dates === 'year-last' ? 'year_last' : 'year_first';
  if (ton !== null) answers.ton = TONS[ton];
  if (shares !== null) answers.shares = shares;
  if (beyondWorld !== null && beyondWorld.trim() !== '')
    answers.beyondWorld = beyondWorld.trim().slice(0, 300);
  if (given.replaces.length > 0)
    answers.replaces = given.replaces.flatMap((text) => suppliersCalled(text, reference));
  const [ofFile, ofNames] = parted(given.country);
  if (ofFile.length > 1) throw new Misused('usage.import.oneCountry');
  const [own] = ofFile;
  const country = own === undefined || own === WORLD ? own : countryFrom(own, reference);
  if (country === NO_COUNTRY) throw new Misused('usage.import.ofName', { answer: NO_COUNTRY });
  if (country !== undefined) refuseIdle(country, mapping);
  if (money !== null && moneyUnit(money) === null) throw new Misused('usage.import.money', { text: money });
  for (const text of given.rate) {
    const rate = rateFrom(text);
    if (rate === null) throw new Misused('usage.import.rate', { text });
    answers.rates = withRate(answers.rates ?? [], rate);
  }
  const countries = pairs(ofNames).map(([name, id]) => [nameKey(name), countryFrom(id, reference)]);
  const [whole, named] = parted(given.supplier);
  if (whole.length > 1) throw new Misused('usage.import.oneSupplier');
  const [supplier] = whole;
  if (supplier === NEW_SUPPLIER || supplier === NO_SUPPLIER)
    throw new Misused('usage.import.ofName', { answer: supplier });
  if (supplier !== undefined) stagesOf(supplier, reference); // refuses an id that is not known
  const suppliers = pairs(named).flatMap(([name, id]) =>
    stagesOf(id, reference).map((stage) => [supplierKey(name, stage), id]),
  );
  if (countries.length > 0) answers.countries = { ...answers.countries, ...Object.fromEntries(countries) };
  if (suppliers.length > 0) answers.suppliers = { ...answers.suppliers, ...Object.fromEntries(suppliers) };
  return {
    ...mapping,
    ...(decimal === null ? {} : { decimal: MARKS[decimal] }),
    ...(supplier === undefined ? {} : { supplier }),
    ...(country === undefined ? {} : { country }),
    ...(money === null ? {} : { money }),
    ...(Object.keys(answers).length === 0 ? {} : { answers }),
  };
}

const TONS = { metric: 't', short: 'short_ton', long: 'long_ton' } as const;
const MARKS = { point: '.', comma: ',' } as const;

/** What an option says of the whole file, and what of names. */
function parted(texts: readonly string[]): readonly [readonly string[], readonly string[]] {
  return [texts.filter((text) => !text.includes('=')), texts.filter((text) => text.includes('='))];
}

/** "Korea=KOR" as name and answer; the name may hold the sign itself. */
function pairs(texts: readonly string[]): (readonly [string, string])[] {
  return texts.map((text) => {
    const at = text.lastIndexOf('=');
    if (at < 1) throw new Misused('usage.import.nameId', { text });
    return [text.slice(0, at).trim(), text.slice(at + 1).trim()] as const;
  });
}

/** A country of the whole file is that of a statistic of which no column names any; elsewhere nothing would ask for it. */
function refuseIdle(country: string, mapping: Mapping): void {
  const fields = [...Object.values(mapping.columns), mapping.across?.field];
  const named = fields.includes('country') || fields.includes('supplier');
  if (named || (targetOf(mapping) !== 'series' && !fileFieldsFor(targetOf(mapping)).includes('country')))
    throw new Refusal(
      named ? 'refusal.mapping.countryInColumn' : 'refusal.mapping.countryOfSeries',
      { country },
      { field: 'country' },
    );
}

function countryFrom(id: string, reference: Reference): string {
  if (id === NO_COUNTRY || byId(reference.countries, id) !== undefined) return id;
  throw new Refusal('refusal.reference.unknownCountry', { country: id }, { field: 'country' });
}

/** A supplier answers for its own stage; "new" and "none" for every stage. */
function stagesOf(id: string, reference: Reference) {
  if (id === NEW_SUPPLIER || id === NO_SUPPLIER) return STAGES;
  return [supplierFrom(id, reference).stage];
}

/** The ids of a supplier by its id, or of all that bear a name: one at each of its stages. */
function suppliersCalled(text: string, reference: Reference): readonly string[] {
  const key = nameKey(text);
  const called = reference.suppliers.filter(({ nameEn, nameJa, aliases }) =>
    [nameEn, nameJa, ...aliases].some((name) => nameKey(name) === key),
  );
  return called.length > 0 ? called.map(({ id }) => id) : [supplierFrom(text, reference).id];
}

function supplierFrom(id: string, { suppliers }: Reference): Reference['suppliers'][number] {
  const supplier = byId(suppliers, id);
  if (supplier !== undefined) return supplier;
  throw new Refusal('refusal.reference.unknownSupplier', { supplier: id }, { field: 'supplier' });
}
