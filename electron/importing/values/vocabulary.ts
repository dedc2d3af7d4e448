import { derived, derivedFrom, derivedOfText } from '@shared/base/derived';
import { bilingualParts, nameKey, twoNames, withoutFootnote } from '@shared/base/fold-text';
import { STAGES, type Stage } from '@shared/base/stage';
import type { CountryId } from '@shared/model/country';
import { hsDigits } from '@shared/model/hs-code';
import type { MaterialId } from '@shared/model/material';
import { isGroup } from '@shared/model/measures/material-symbols';
import type { Reference } from '@shared/model/plan';
import type { SupplierId } from '@shared/model/supplier';
import type { HsStage } from '@shared/model/tables/hs-stage';
import { type Aggregates, aggregatesOf, type Supplied } from './country-aggregate';
import { countrySpellings } from './country-names';
import { goodsOfCode } from './goods-code';
import { withoutGlued } from './marked-name';
import { addSpellings, type MaterialNames, materialNames, NO_GOODS } from './material-vocabulary';
import { stageBehind } from './stage-names';
import { tradedName } from './traded-name';
import { unitInName } from './unit-in-name';

/** Names that are understood, by folded spelling; built from the project's reference tables (vocabulary.ts). */
export interface Vocabulary extends MaterialNames {
  readonly countries: ReadonlyMap<string, CountryId>;
  /** Country id -> its names in the project. */
  readonly countryNames: ReadonlyMap<CountryId, { readonly en: string; readonly ja: string }>;
  /** `folded name|stage` -> supplier id. */
  readonly suppliers: ReadonlyMap<string, SupplierId>;
  /** Supplier id -> country id. */
  readonly supplierCountries: ReadonlyMap<SupplierId, CountryId>;
  /** Countries for which plans can be made. */
  readonly economies: ReadonlySet<string>;
  /** For files that name only the country. */
  readonly aggregates: Aggregates;
}

/**
 * Builds the names that an import understands from the project's reference tables.
 * @param supplied which materials suppliers have shares of
 * @param goods what customs codes hold
 */
export function buildVocabulary(
  reference: Reference,
  supplied: readonly Supplied[] = [],
  goods: readonly HsStage[] = NO_GOODS,
): Vocabulary {
  const names = namesOf(reference);
  const said = supplied.flatMap(({ supplierId, materialId }) => [supplierId, materialId]);
  return whole(names, '', [...said, goods], () => ({
    ...names,
    goods,
    aggregates: aggregatesOf(reference, supplied),
  }));
}

/** The vocabulary that was made last of some names: who is given the same one again has kept what it has found by it. */
const whole = derivedFrom<Vocabulary>({ versions: 1 });

type Names = Omit<Vocabulary, 'aggregates' | 'goods'>;
type NamedLists = Pick<Reference, 'countries' | 'materials' | 'suppliers'>;
/** The names of the lists of a project, which are the same lists until a change touches them: an import asks at each step. */
function namesOf(reference: NamedLists): Names {
  const { suppliers, countries, materials } = reference;
  return built(suppliers, '', [countries, materials], () => namesIn(reference));
}
const built = derivedFrom<Names>({ versions: 1 });

function namesIn(reference: NamedLists): Names {
  const countries = new Map<string, CountryId>();
  for (const country of reference.countries) addSpellings(countries, countrySpellings(country), country.id);
  const countryNames = new Map(
    reference.countries.map(({ id, nameEn, nameJa }) => [id, { en: nameEn, ja: nameJa }]),
  );
  const suppliers = new Map<string, SupplierId>();
  const supplierCountries = new Map<SupplierId, CountryId>();
  for (const supplier of reference.suppliers) {
    const names = [supplier.id, supplier.nameEn, supplier.nameJa, ...supplier.aliases];
    addSpellings(suppliers, names, supplier.id, (name) => `${nameKey(name)}|${supplier.stage}`);
    addSpellings(suppliers, names, supplier.id, (name) => `${companyKey(name)}|${supplier.stage}`);
    supplierCountries.set(supplier.id, supplier.countryId);
  }
  const economies = new Set<string>(
    reference.countries.filter((country) => country.isEconomy).map((country) => country.id),
  );
  const { materials, codes } = materialNames(reference.materials);
  return { countries, countryNames, materials, codes, suppliers, supplierCountries, economies };
}

/** The country that a text names, or null. */
export const findCountry = rememberedBy(({ countries }: Vocabulary, text): CountryId | null => {
  const byKey = (part: string) => countries.get(nameKey(part)) ?? null;
  const found = byKey(text);
  if (found !== null || ONE_NAME.test(text)) return found ?? labelledCode(text, byKey, byKey);
  const whole = countries.get(nameKey(withoutState(text)));
  return whole ?? inBothLanguages(text, byKey);
});

/** A text in plain letters without /, ( and |: it says no form of state, and nothing in two languages. Most names of firms are such. */
const ONE_NAME = /^[ -')-.0-{}~]*$/;

/** Keeps what a function of a vocabulary and a text has found, as long as there is the vocabulary. */
function rememberedBy<Names extends object, T>(find: (vocabulary: Names, text: string) => T) {
  const finders = derived((vocabulary: Names) => derivedOfText((text) => find(vocabulary, text)));
  return (vocabulary: Names, text: string): T => finders(vocabulary)(text);
}

/** A country without its form of state: エストニア共和国, タイ王国. Two Congos and two Dominicas differ in it. */
function withoutState(text: string): string {
  return /コンゴ|ドミニカ/.test(text)
    ? text
    : text
        .trim()
        .replace(/(?<=[ァ-ヶー])(?:連邦|民主|人民|社会主義|イスラム)*(?:共和国|王国|連邦|公国)$/, '');
}

/** The country that a cell of the country column names, also with a footnote mark glued on; null when it names none. */
export function findCountryOfCell(vocabulary: Vocabulary, text: string): CountryId | null {
  const bare = withoutFootnote(text);
  return (
    findCountry(vocabulary, text) ??
    findCountry(vocabulary, bare) ??
    findCountry(vocabulary, withoutGlued(bare))
  );
}

/** What a name given in two languages says, when both agree or only one is known. */
function inBothLanguages<Id>(text: string, find: (part: string) => Id | null): Id | null {
  const [first, second] = (bilingualParts(text) ?? []).map(find);
  if (first === undefined || second === undefined) {
    // Two languages of one script are told apart by nothing but their names: both have to be known and to agree.
    const [one, other] = (twoNames(text) ?? []).map(find);
    return one !== undefined && one === other ? one : null;
  }
  return first === null || second === null || first === second ? (first ?? second) : null;
}

/**
 * The material that a text names, or null: by a name, or by a customs code that is no other's. A basis, a purity or the mark of a
 * footnote behind the name ("Dy (REO)", "Nd2O3 99.5%", "Scandium²³") is passed over.
 */
export const findMaterial = rememberedBy((vocabulary: MaterialNames, text): MaterialId | null => {
  const whole = vocabulary.materials.get(nameKey(text));
  if (whole !== undefined) return whole;
  const goods = goodsOfCode(vocabulary, text);
  if (goods !== null) return goods.materialId;
  const bare = (stageBehind(text)?.name ?? unitInName(text)?.name ?? withoutFootnote(text))
    .normalize('NFKC')
    .replace(/\([^)]*\)|[\s,]\d+(?:[.,]\d+)?\s*%.*$/g, '');
  const traded = tradedName(text);
  return (
    vocabulary.materials.get(nameKey(bare)) ??
    (traded === null ? null : vocabulary.materials.get(nameKey(traded))) ??
    inBothLanguages(text, (part) => vocabulary.materials.get(nameKey(part)) ?? null) ??
    onlyOne(materialsOfCode(vocabulary, text)) ??
    labelledCode(
      text,
      (code) => oneOfGoods(vocabulary, code),
      (label) => findMaterial(vocabulary, inNameOrder(label)),
    )
  );
});

/** The material of a code; null where it holds several, as the group of rare earths: its label says which. */
function oneOfGoods(vocabulary: MaterialNames, code: string): MaterialId | null {
  const id = goodsOfCode(vocabulary, code)?.materialId ?? null;
  return id === null || isGroup(id) ? null : id;
}

/** "Compounds of dysprosium" as it is named otherwise: dysprosium compounds. */
function inNameOrder(label: string): string {
  return label.replace(/^(compounds?|oxides?|ores?(?: and concentrates?)?|concentrates?) of (.+)$/i, '$2 $1');
}

/**
 * What a code with its label says, as databases write both into one cell: "CN - China", "28469030 - Compounds of dysprosium". A code
 * that is known says the same as its label, or both say nothing; one that is not has digits: "NON - China" is no code of China.
 */
function labelledCode<Id>(
  text: string,
  ofCode: (code: string) => Id | null,
  ofLabel: (label: string) => Id | null,
): Id | null {
  const [, code = '', label = ''] = LABELLED_CODE.exec(text.trim()) ?? [];
  const said = label === '' ? null : ofLabel(label);
  if (said === null) return null;
  const coded = ofCode(code);
  return coded === said || (coded === null && /\d/.test(code)) ? said : null;
}

/** A code is in capitals and digits, without a space; words before a dash are none. */
const LABELLED_CODE = /^([A-Z\d][A-Z\d_.]{1,11})(?:\s+[-–—]|:)\s+(\S.*)$/;

/** The materials that are traded under a customs code, or under the longest known code that it begins with. */
export function materialsOfCode({ codes }: MaterialNames, text: string): readonly MaterialId[] {
  const digits = hsDigits(text) ?? '';
  for (let length = digits.length; length >= 4; length--) {
    const found = codes.get(digits.slice(0, length));
    if (found !== undefined) return found;
  }
  return [];
}

function onlyOne<Item>(items: readonly Item[]): Item | null {
  const [only, more] = items;
  return only === undefined || more !== undefined ? null : only;
}

/** The supplier of a stage that a text names, or null. Company forms (Ltd, 株式会社) do not matter. */
export function findSupplier(vocabulary: Vocabulary, text: string, stage: Stage): SupplierId | null {
  const found =
    vocabulary.suppliers.get(`${nameKey(text)}|${stage}`) ??
    vocabulary.suppliers.get(`${companyKey(text)}|${stage}`);
  return found ?? null;
}

/** Whether a text names a supplier at any stage: such a name is never taken for a total or a note. */
export function isSupplierName(vocabulary: Vocabulary, text: string): boolean {
  return STAGES.some((stage) => findSupplier(vocabulary, text, stage) !== null);
}

/** The key of a company's name without its legal form. */
export const companyKey = derivedOfText((text: string): string => {
  const bare = text
    .normalize('NFKC')
    .replace(
      /株式会社|有限会社|合同会社|\([株有同]\)|股份有限公司|有限责任公司|有限公司|주식회사|\(주\)|\b(?:co\.?,?\s*ltd|ltd|limited|inc|corp(?:oration)?|plc|pty|gmbh|ag|sa|llc|bhd|sdn)\b\.?/gi,
      '',
    );
  return nameKey(bare);
});
