import { isDitto, nameKey, withoutFootnote } from '@shared/base/fold-text';
import { isRest } from '@shared/base/is-rest';
import type { RawRow } from '@shared/base/sheet-cell';
import type { Stage } from '@shared/base/stage';
import type { ImportProblem } from '@shared/features/importing/diff';
import { NEW_NAME, nameAnswerKey } from '@shared/features/importing/name-answers';
import { NEW_SUPPLIER, NO_SUPPLIER, supplierKey } from '@shared/features/importing/questions';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import { asSupplierId, type SupplierId } from '@shared/model/supplier';
import { aggregateMeant } from '../values/country-aggregate';
import { suppliersAlike, suppliersIn } from '../values/suppliers-alike';
import { findCountry, findSupplier, type Vocabulary } from '../values/vocabulary';
import { countriesNamed, countryMeant } from './country-meant';
import { newNameOnce } from './new-name';
import { regionMembers } from './regions';
import { whoKey } from './repeated-rows';
import { type FieldCell, fieldCell, problemAt, type RowContext } from './row-context';
import type { SupplierReference } from './supplier-reference';

/** Whom a row names. `rest`: "other" without a name. */
export type SupplierReading =
  | {
      readonly kind: 'supplier';
      readonly supplier: SupplierReference;
      /** The row names a country and nobody in it. */
      readonly byCountry?: true;
      readonly warnings: readonly ImportProblem[];
    }
  | { readonly kind: 'rest'; readonly text: string; readonly address: string }
  /** A group of countries, with the problem that it is when it stands alone. */
  | { readonly kind: 'region'; readonly members: readonly string[]; readonly problem: ImportProblem }
  | { readonly kind: 'problem'; readonly problem: ImportProblem };

/** Where a supplier is looked for: its stage, and the material where that is known. */
interface AtStage {
  readonly stage: Stage;
  readonly materialId: MaterialId | null;
}

/** A row whose supplier is looked for, with all by which it is found. */
interface SupplierRow {
  readonly row: RawRow;
  readonly at: AtStage;
  readonly vocabulary: Vocabulary;
  readonly context: RowContext;
  /** The cells that name the supplier and its country; null where there is none. */
  readonly name: FieldCell | null;
  readonly land: FieldCell | null;
  readonly problem: (
    address: string | null,
    code: ImportProblem['code'],
    params?: ImportProblem['params'],
  ) => SupplierReading;
}

/**
 * Finds the supplier of a row at a stage: by its name, or by the country alone (the country's aggregate). A name that
 * the project does not know becomes a new supplier when the row says its country.
 */
export function readSupplier(
  row: RawRow,
  at: AtStage,
  vocabulary: Vocabulary,
  context: RowContext,
): SupplierReading {
  const asked: SupplierRow = {
    row,
    at,
    vocabulary,
    context,
    name: fieldCell(row, 'supplier', context),
    land: fieldCell(row, 'country', context),
    problem: (address, code, params = {}) => ({
      kind: 'problem',
      problem: problemAt(context, row.row, address, 'error', code, params),
    }),
  };
  return chosenForFile(asked) ?? restNamed(asked) ?? groupNamed(asked) ?? placeBelow(asked) ?? namedBy(asked);
}

const knownSupplier = (supplierId: SupplierId): SupplierReading => ({
  kind: 'supplier',
  supplier: { kind: 'known', supplierId },
  warnings: [],
});

/** The supplier that was chosen for the whole file, of a row that names nobody. */
function chosenForFile({
  name,
  land,
  at,
  vocabulary,
  context,
  problem,
}: SupplierRow): SupplierReading | null {
  if (name !== null || land !== null || context.supplier === null) return null;
  // Ids are names too, each at the stage of its supplier.
  const supplierId = findSupplier(vocabulary, context.supplier, at.stage);
  return supplierId === null
    ? problem(null, 'import.supplier.otherStage', { supplier: context.supplier })
    : knownSupplier(supplierId);
}

/** A row of "others", or one that says "as above" with nothing above. */
function restNamed({ name, land, at, vocabulary, problem }: SupplierRow): SupplierReading | null {
  for (const cell of [name, land]) {
    if (cell === null) continue;
    const { text } = cell.cell;
    if (isDitto(text)) return problem(cell.address, 'import.ditto.nothingAbove', { text });
    if (!isRest(text) || (cell === land && name !== null)) continue;
    // "Other countries" can be a supplier of the project; only then does such a row have a place.
    const known = findSupplier(vocabulary, text, at.stage);
    return known === null ? { kind: 'rest', text, address: cell.address } : knownSupplier(known);
  }
  return null;
}

/** A row of a group of countries that is no supplier of the project. */
function groupNamed({ row, at, vocabulary, context }: SupplierRow): SupplierReading | null {
  const group = groupOf(row, context);
  if (group === null || findSupplier(vocabulary, group.at.cell.text, at.stage) !== null) return null;
  const { text } = group.at.cell;
  const alone = problemAt(context, row.row, group.at.address, 'error', 'import.region.alone', { text });
  return { kind: 'region', members: group.members, problem: alone };
}

/** A row of shares that names a place below its country and nobody there. */
function placeBelow({ row, name, context, problem }: SupplierRow): SupplierReading | null {
  const isPlaced = name === null && context.target === 'share' && context.columns.has('breakdown');
  const below = isPlaced ? fieldCell(row, 'breakdown', context) : null;
  return below === null ? null : problem(below.address, 'import.place.below', { text: below.cell.text });
}

/** The supplier of a row that names one, or its country alone. */
function namedBy(asked: SupplierRow): SupplierReading {
  const { name, land, vocabulary, context, problem } = asked;
  const text = land?.cell.text.trim() ?? '';
  const home = land === null || text === '' ? null : countryMeant(land, vocabulary, context);
  if (home?.kind === 'open') return problem(land?.address ?? null, 'import.ask.country', { text });
  const countryId = home?.kind === 'country' ? home.id : null;
  if (land !== null && countryId === null && !isRest(text))
    return problem(land.address, 'import.country.unknown', { text });
  if (name !== null && name.cell.text.trim() !== '') return byName(name, countryId, asked);
  if (countryId === null) return problem(land?.address ?? null, 'import.supplier.missing');
  return byCountry(aggregateOf(countryId, text, land?.address ?? null, asked));
}

/** The supplier that a name means: one of the project, a country, one that it looks like, or a new one. */
function byName(name: FieldCell, countryId: CountryId | null, asked: SupplierRow): SupplierReading {
  const { row, land, at, vocabulary, context, problem } = asked;
  const text = name.cell.text.trim();
  const known = findSupplier(vocabulary, text, at.stage);
  if (known !== null) {
    const place = vocabulary.supplierCountries.get(known);
    const isElsewhere = countryId !== null && place !== undefined && place !== countryId;
    if (!isElsewhere) return knownSupplier(known);
    const params = { supplier: text, country: land?.cell.text.trim() ?? '', known: place };
    return problem(land?.address ?? null, 'import.supplier.country', params);
  }
  const named = countriesNamed(text) === null ? null : countryMeant(name, vocabulary, context);
  if (named?.kind === 'open') return problem(name.address, 'import.ask.country', { text });
  const asCountry = named?.kind === 'country' ? named.id : findCountry(vocabulary, text);
  if (asCountry !== null && (countryId === null || countryId === asCountry))
    return byCountry(aggregateOf(asCountry, text, name.address, asked));
  const alike = supplierMeant(name, at.stage, countryId, vocabulary, context);
  if (alike === 'open') return problem(name.address, 'import.ask.supplier', { text });
  if (alike !== NEW_SUPPLIER) return knownSupplier(alike);
  const place = countryId ?? homeNamed(text, vocabulary, context);
  if (place === null) return problem(name.address, 'import.supplier.newWithoutCountry', { supplier: text });
  const supplier = { kind: 'new', name: text, countryId: place, as: 'company' } as const;
  return newSupplier(supplier, text, row, name.address, context);
}

/** The country that a person has said for a new supplier whose row gives none: "new AUS". */
function homeNamed(name: string, vocabulary: Vocabulary, { names }: RowContext): CountryId | null {
  const [word, country = ''] = (names.get(nameAnswerKey('supplier', name))?.as ?? '').split(/ (.*)/);
  return word === NEW_NAME ? findCountry(vocabulary, country) : null;
}

function byCountry(reading: SupplierReading): SupplierReading {
  return reading.kind === 'supplier' ? { ...reading, byCountry: true } : reading;
}

/** An unknown name: a supplier that it looks like, if that was answered, or one of its own; `open`: to be asked. */
function supplierMeant(
  name: FieldCell,
  stage: Stage,
  countryId: CountryId | null,
  vocabulary: Vocabulary,
  context: RowContext,
): SupplierId | typeof NEW_SUPPLIER | 'open' {
  const text = name.cell.text.trim();
  const key = `${nameKey(text)}|${stage}|${countryId ?? ''}`;
  const alike = context.alike.get(key) ?? suppliersAlike(vocabulary, text, stage, countryId);
  context.alike.set(key, alike);
  if (alike.length === 0) return NEW_SUPPLIER;
  const choices = [...alike, NEW_SUPPLIER].map((value) => ({ value, becomes: null }));
  context.questions.ask({ kind: 'supplier', text, stage, cell: name.address, choices });
  const answer = context.answers.suppliers?.[supplierKey(text, stage)];
  return (answer as SupplierId | undefined) ?? 'open'; // one of the choices above
}

/** The cell in which a row names a group of countries and nobody else, with the members; null for any other row. */
export function groupOf(
  row: RawRow,
  context: RowContext,
): { readonly at: FieldCell; readonly members: readonly string[] } | null {
  const name = fieldCell(row, 'supplier', context);
  const at = fieldCell(row, 'country', context) ?? name;
  const members = at === null ? null : regionMembers(at.cell.text);
  if (at === null || members === null) return null;
  return name === null || name.cell.text === at.cell.text ? { at, members } : null;
}

/** The supplier that stands for a whole country; a new one where the project has none. */
function aggregateOf(
  countryId: CountryId,
  text: string,
  address: string | null,
  { row, at: { stage, materialId }, vocabulary, context, problem }: SupplierRow,
): SupplierReading {
  const supplierId =
    findSupplier(vocabulary, text, stage) ??
    aggregateMeant(vocabulary.aggregates, countryId, stage, materialId);
  if (supplierId === null) {
    // The country itself is meant, however the file spells it.
    const names = vocabulary.countryNames.get(countryId);
    const supplier = {
      kind: 'new',
      name: names?.en ?? text,
      nameJa: names?.ja ?? text,
      countryId,
      as: 'aggregate',
    } as const;
    return newSupplier(supplier, text, row, address, context);
  }
  if (supplierId === 'several') {
    const meant = oneOfSeveral(countryId, text, stage, vocabulary, address, context);
    if (meant !== null)
      return { kind: 'supplier', supplier: { kind: 'known', supplierId: meant, by: 'answer' }, warnings: [] };
    return problem(address, 'import.supplier.several', { country: text });
  }
  return knownSupplier(supplierId);
}

/** Which of a country's suppliers its name means in this form of file; null while nobody has said it, and for none of them. */
function oneOfSeveral(
  countryId: CountryId,
  text: string,
  stage: Stage,
  vocabulary: Vocabulary,
  address: string | null,
  context: RowContext,
): SupplierId | null {
  // China² is China: the mark of this year's table is no part of the name.
  const name = withoutFootnote(text);
  if (address !== null) {
    const choices = [...suppliersIn(vocabulary, countryId, stage), NO_SUPPLIER];
    context.questions.ask({
      kind: 'several',
      text: name,
      stage,
      cell: address,
      choices: choices.map((value) => ({ value, becomes: null })),
    });
  }
  const answer = context.answers.suppliers?.[supplierKey(name, stage)];
  return answer === undefined || answer === NO_SUPPLIER ? null : asSupplierId(answer); // one of the choices above
}

/** @param text the name as the file writes it */
function newSupplier(
  supplier: Extract<SupplierReference, { kind: 'new' }>,
  text: string,
  row: RawRow,
  address: string | null,
  context: RowContext,
): SupplierReading {
  const { countryId } = supplier;
  const first = newNameOnce(whoKey(supplier));
  const warnings = context.said.has(first)
    ? []
    : [
        problemAt(context, row.row, address, 'warning', 'import.supplier.new', {
          supplier: text,
          country: countryId,
        }),
      ];
  context.said.add(first);
  return { kind: 'supplier', supplier, warnings };
}
