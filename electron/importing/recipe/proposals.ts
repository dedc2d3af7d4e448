import { withoutFootnote } from '@shared/base/fold-text';
import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import type { Proposal } from '@shared/features/importing/inspection';
import { targetOf } from '@shared/features/importing/targets';
import { saysCustoms } from '@shared/features/importing/trade-partners';
import type { CountryId } from '@shared/model/country';
import { holdsFigures } from '@shared/model/import-fields';
import { figureColumns, type Mapping } from '@shared/model/mapping';
import { isTotal } from '../steps/row-rules';
import { knownMineral } from '../values/known-minerals';
import { mineralOfName } from '../values/material-of';
import { mineralSaid } from '../values/mineral-said';
import { countryOfParts, publisherOf } from '../values/publishers';
import { readBasis } from '../values/read-unit';
import { findCountry, findMaterial, type Vocabulary } from '../values/vocabulary';
import { findCodes } from './code-column';
import { fieldsIn } from './counts-of-table';
import { filledCells } from './header-score';
import type { GuessedFrom, SampledTable } from './sample-table';
import { producerIn, whoseTrade } from './whose-trade';

/** A mapping with what its table shows of all its figures without a word for it, and why. */
interface Proposed {
  readonly mapping: Mapping;
  readonly proposals: readonly Proposal[];
  /** The material where the project does not hold it: nothing can be read before it is decided. */
  readonly lacking: string | null;
}

/**
 * Fills what a table leaves open by what else it shows: whose trade it is by the office that signs it, what country by the states and
 * provinces in its rows, gross weight by the codes of customs, who weigh goods and not what they contain. Nothing that a person,
 * a form or a word of the file says is changed.
 */
export function withProposals(mapping: Mapping, table: SampledTable, from: GuessedFrom): Proposed {
  if (table.template !== null) return { mapping, proposals: [], lacking: null };
  const lacking = mineralLacking(mapping, table, from);
  const found = [
    whoseOf(mapping, table, from),
    grossOf(mapping, table, from),
    refinedOf({ ...mapping, material: mapping.material ?? lacking }, table),
  ].flatMap((one) => one ?? []);
  let proposed: Mapping = { ...mapping, material: mapping.material ?? lacking };
  for (const { says } of found) proposed = { ...proposed, ...says };
  return {
    mapping: proposed,
    lacking,
    proposals: found.flatMap(({ proposal }) => proposal ?? []),
  };
}

/** A mineral that titles, sheet or file name, or the heads of the figures, say and the project does not hold: it is asked for by its name, as one of a row is. */
function mineralLacking(
  mapping: Mapping,
  { saidIn, heads }: SampledTable,
  { fileName, vocabulary }: GuessedFrom,
): string | null {
  if (mapping.material != null || fieldsIn(mapping)('material')) return null;
  const file = fileName.replace(/\.[^.]*$/, '');
  const places = [saidIn.own, saidIn.titles, [saidIn.sheet], [file], figureHeads(mapping, heads)];
  const [named = null] = [
    ...places.flatMap((texts) => mineralSaid(texts) ?? []),
    ...[saidIn.sheet, file].flatMap((name) => mineralOfName(name) ?? []),
  ];
  return named !== null && findMaterial(vocabulary, named) === null ? named : null;
}

/** What stands over the figures: "lithium_production_kt". */
function figureHeads(mapping: Mapping, heads: ReadonlyMap<number, string>): readonly string[] {
  return figureColumns(mapping).flatMap((column) => heads.get(column) ?? []);
}

interface Found {
  readonly says: Partial<Pick<Mapping, 'economy' | 'country' | 'basis'>>;
  readonly proposal: Proposal | null;
}

/** Whose trade, or the production of which country. */
function whoseOf(mapping: Mapping, table: SampledTable, { vocabulary }: GuessedFrom): Found | null {
  const has = fieldsIn(mapping);
  if (has('economy') || mapping.economy != null || mapping.supplier != null) return null;
  const isTrade = isOfTrade(mapping, table);
  const target = targetOf(mapping);
  if (!isTrade && (target !== 'series' || has('country') || has('supplier') || mapping.country != null))
    return null;
  if (isTrade && !has('country')) return null;
  const titles = [...table.saidIn.own, ...table.saidIn.titles];
  const producer = isTrade ? null : producerIn(titles, vocabulary);
  // What a title says in so many words needs no proposal.
  if (producer !== null) return { says: { country: producer }, proposal: null };
  const own = signedBy(table);
  // A title that names somebody else is nearer than who signs.
  const signed = own === null || (isTrade && whoseTrade(titles, own.id, vocabulary) !== null) ? null : own;
  const parts = isTrade || signed !== null ? null : ofParts(mapping, table, vocabulary);
  const id = signed?.id ?? parts;
  if (id === null || findCountry(vocabulary, id) !== id) return null;
  const field = isTrade ? 'economy' : 'country';
  // Shares are those of an economy that is planned for.
  if (isTrade && target === 'share' && !vocabulary.economies.has(id) && mapping.stage !== null) return null;
  const proposal: Proposal =
    signed === null
      ? { field, code: 'importing.proposal.parts', params: { country: id } }
      : {
          field,
          code: 'importing.proposal.office',
          params: { country: id, text: signed.text.trim().slice(0, 100) },
        };
  return { says: { [field]: id }, proposal };
}

/** Imports or exports, by what they count or because customs counted them. */
function isOfTrade({ counts, columns }: Mapping, table: SampledTable): boolean {
  if (counts === 'imports' || counts === 'exports') return true;
  return counts == null && (Object.values(columns).includes('flow') || textsOf(table).some(saysCustoms));
}

/** The one country whose office signs the table, or whose figures a title says them to be. */
function signedBy(table: SampledTable): { readonly id: CountryId; readonly text: string } | null {
  const found = textsOf(table).flatMap((text) => {
    const id = publisherOf(text);
    return id === null ? [] : [{ id, text }];
  });
  const [first, ...others] = found;
  return first !== undefined && others.every(({ id }) => id === first.id) ? first : null;
}

/** What stands above a table and signs it below. */
function textsOf({ saidIn, below }: SampledTable): readonly string[] {
  const signed = below.flatMap((row) => {
    const [cell, ...others] = filledCells(row);
    return cell !== undefined && others.length === 0 && SIGNED.test(cell.text.trim()) ? [cell.text] : [];
  });
  return [...saidIn.own, ...saidIn.titles, saidIn.sheet, ...signed];
}

const SIGNED = /^(?:sources?|出所|出典|資料|来源|数据来源|자료|출처|fontes?|fuentes?|quellen?)\s*[:：/]/i;

/** The country whose states and provinces the rows name, beside it itself and a total. */
function ofParts(
  { columns }: Mapping,
  { sample, heads }: SampledTable,
  vocabulary: Vocabulary,
): CountryId | null {
  for (const column of heads.keys()) {
    const field = columns[column];
    if (field !== undefined && (field === 'year' || holdsFigures(field))) continue;
    const names = namesIn(column, sample);
    const id = countryOfParts(
      names.filter((name) => !isTotal(name) && findCountry(vocabulary, name) === null),
    );
    const isOther = (name: string) => ![id, null].includes(findCountry(vocabulary, name));
    if (id !== null && !names.some(isOther)) return id;
  }
  return null;
}

function namesIn(column: number, sample: readonly RawRow[]): string[] {
  return sample
    .filter((row) => filledCells(row).length > 1)
    .map((row) => withoutFootnote(cellAt(row, column).text))
    .filter((text) => text.trim() !== '');
}

/** Goods that customs weigh, where nothing says that they were converted. */
function grossOf(mapping: Mapping, table: SampledTable, { vocabulary }: GuessedFrom): Found | null {
  const has = fieldsIn(mapping);
  if (mapping.basis !== null || has('basis') || !isOfTrade(mapping, table)) return null;
  const { heads, sample } = table;
  const texts = [...textsOf(table), ...heads.values()];
  if (texts.some((text) => CONVERTED.test(text) || !['gross', null].includes(readBasis(text)))) return null;
  const isCustoms = texts.some(saysCustoms) || findCodes({}, heads, sample, vocabulary) !== undefined;
  return isCustoms
    ? {
        says: { basis: 'gross' },
        proposal: { field: 'basis', code: 'importing.proposal.customs', params: {} },
      }
    : null;
}

const CONVERTED =
  /換算|折合|折算|equivalent|content|contained|純分|含有|환산|äquivalent|équivalent|equivalente/i;

/** Refined production of what is sold as metal is that of the metal itself, where nothing speaks of compounds; lithium is refined to carbonate. */
function refinedOf(mapping: Mapping, table: SampledTable): Found | null {
  if (mapping.basis !== null || mapping.counts !== 'production' || fieldsIn(mapping)('basis')) return null;
  const { symbol = '' } = knownMineral(mapping.material ?? '') ?? {};
  if (!AS_METAL.has(symbol)) return null;
  const texts = [...textsOf(table), ...table.heads.values()];
  const isRefined = texts.some((text) => REFINED.test(text));
  if (!isRefined || texts.some((text) => COMPOUND.test(text) || readBasis(text) !== null)) return null;
  return {
    says: { basis: 'metal' },
    proposal: { field: 'basis', code: 'importing.proposal.refined', params: {} },
  };
}

/** Of which surveys count what refineries make as metal (of aluminium it is alumina). Source: USGS, Minerals Yearbook, world refinery production. */
const AS_METAL: ReadonlySet<string> = new Set(
  'Cu Ni Co Zn Pb Sn Bi Cd Ga Ge In Se Te Au Ag Pt Pd Rh Ru Ir Mg Hg'.split(' '),
);
const REFINED =
  /\b(?:refinery|refined|smelter|smelted) (?:\w+ )?(?:production|output)\b|\bproduction of refined\b|精錬生産|製錬生産|精炼产量|제련 ?생산/i;
const COMPOUND =
  /oxide|chemicals?|concentrate|matte|carbonate|sulphate|sulfate|hydroxide|chloride|compound|rare[- ]earth|酸化|炭酸|硫酸|化合物|レアアース|希土|稀土|氧化|희토/i;
