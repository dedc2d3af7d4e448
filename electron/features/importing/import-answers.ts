import { nameKey } from '@shared/base/fold-text';
import { Refusal } from '@shared/base/refusal';
import { STAGES } from '@shared/base/stage';
import { rateFrom, withRate } from '@shared/features/importing/exchange-rates';
import { NEW_SUPPLIER, NO_COUNTRY, NO_SUPPLIER, supplierKey } from '@shared/features/importing/questions';
import { fileFieldsFor, targetOf } from '@shared/features/importing/targets';
import { byId } from '@shared/model/catalogue';
import { type Mapping, SHARE_SCALES, WORLD } from '@shared/model/mapping';
import type { Reference } from '@shared/model/plan';
import type { Command } from 'commander';
import { moneyUnit } from '../../importing/values/money-unit';
import { choice, collect, WrongUsage } from '../../terminal/usage';

type Options = Readonly<Record<string, unknown>>;

/** The options that answer what a file leaves open; like all of its mapping they are kept for files of its form. */
export function addAnswerOptions(command: Command): Command {
  return command
    .option('--decimal <mark>', 'what the mark in 1.000 is: point (one) or comma (one thousand)')
    .option('--dates <order>', 'whether 03/04/25 ends or begins with its year: year-last or year-first')
    .option('--ton <kind>', 'what "ton" alone means: metric, short or long')
    .option('--shares <scale>', 'whether 0.45 is 0.45 % (percent) or 45 % (fraction)')
    .option(
      '--country <name=code>',
      'which country a shared name means, or "none"; can be repeated; a code alone, or "world": of the whole file, for series',
      collect,
    )
    .option(
      '--money <unit>',
      'of prices and values: what they are in, where the file does not say it: "USD", "US$/t"',
    )
    .option(
      '--rate <currency year=rate@day>',
      'what one US dollar was, for prices and values in another currency: "CNY 2025=7.12@2025-12-31", or "CNY=…" for all years; can be repeated',
      collect,
    )
    .option(
      '--supplier <name=id>',
      'which supplier a name means, or "new", or for a country "none"; can be repeated; an id alone: of the whole file',
      collect,
    );
}

/** A mapping with the answers that the options give laid over its own. @throws WrongUsage, Refusal for an unknown id */
export function withAnswers(mapping: Mapping, options: Options, reference: Reference): Mapping {
  const { dates, ton, shares } = options;
  const answers = { ...mapping.answers };
  if (dates !== undefined)
    answers.dates = choice(dates, ['year-last', 'year-first']) === 'year-last' ? 'year_last' : 'year_first';
  if (ton !== undefined) answers.ton = TONS[choice(ton, ['metric', 'short', 'long'])];
  if (shares !== undefined) answers.shares = choice(shares, SHARE_SCALES);
  const [ofFile, ofNames] = parted(options.country);
  if (ofFile.length > 1) throw new WrongUsage('one country for the whole file, not several');
  const [own] = ofFile;
  const country = own === undefined || own === WORLD ? own : countryFrom(own, reference);
  if (country === NO_COUNTRY) throw new WrongUsage(`"${NO_COUNTRY}" answers for a name: name=${NO_COUNTRY}`);
  if (country !== undefined) refuseIdle(country, mapping);
  const money = options.money === undefined ? undefined : String(options.money);
  if (money !== undefined && moneyUnit(money) === null)
    throw new WrongUsage(`expected a currency, as in "USD", "1000 EUR" or "CNY/t", not "${money}"`);
  for (const text of Array.isArray(options.rate) ? options.rate.map(String) : []) {
    const rate = rateFrom(text);
    if (rate === null)
      throw new WrongUsage(
        `expected a currency, a rate and its day, as in "CNY 2025=7.12@2025-12-31", not "${text}"`,
      );
    answers.rates = withRate(answers.rates ?? [], rate);
  }
  const countries = pairs(ofNames).map(([name, id]) => [nameKey(name), countryFrom(id, reference)]);
  const [whole, named] = parted(options.supplier);
  if (whole.length > 1) throw new WrongUsage('one supplier for the whole file, not several');
  const [supplier] = whole;
  if (supplier === NEW_SUPPLIER || supplier === NO_SUPPLIER)
    throw new WrongUsage(`"${supplier}" answers for a name: name=${supplier}`);
  if (supplier !== undefined) stagesOf(supplier, reference); // refuses an id that is not known
  const suppliers = pairs(named).flatMap(([name, id]) =>
    stagesOf(id, reference).map((stage) => [supplierKey(name, stage), id]),
  );
  if (countries.length > 0) answers.countries = { ...answers.countries, ...Object.fromEntries(countries) };
  if (suppliers.length > 0) answers.suppliers = { ...answers.suppliers, ...Object.fromEntries(suppliers) };
  const mark = options.decimal === undefined ? null : MARKS[choice(options.decimal, ['point', 'comma'])];
  return {
    ...mapping,
    ...(mark === null ? {} : { decimal: mark }),
    ...(supplier === undefined ? {} : { supplier }),
    ...(country === undefined ? {} : { country }),
    ...(money === undefined ? {} : { money }),
    ...(Object.keys(answers).length === 0 ? {} : { answers }),
  };
}

const TONS = { metric: 't', short: 'short_ton', long: 'long_ton' } as const;
const MARKS = { point: '.', comma: ',' } as const;

/** What an option says of the whole file, and what of names. */
function parted(option: unknown): readonly [readonly string[], readonly string[]] {
  const texts = Array.isArray(option) ? option.map(String) : [];
  return [texts.filter((text) => !text.includes('=')), texts.filter((text) => text.includes('='))];
}

/** "Korea=KOR" as name and answer; the name may hold the sign itself. */
function pairs(texts: readonly string[]): (readonly [string, string])[] {
  return texts.map((text) => {
    const at = text.lastIndexOf('=');
    if (at < 1) throw new WrongUsage(`expected a name, = and an id, not "${text}"`);
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
  const supplier = byId(reference.suppliers, id);
  if (supplier === undefined)
    throw new Refusal('refusal.reference.unknownSupplier', { supplier: id }, { field: 'supplier' });
  return [supplier.stage];
}
