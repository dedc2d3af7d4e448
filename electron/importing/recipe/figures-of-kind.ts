import type { FigureKind } from '@shared/base/figure-kind';
import { isSupplyKind } from '@shared/base/figure-kind';
import { foldText } from '@shared/base/fold-text';
import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import { holdsFigures } from '@shared/model/import-fields';
import type { Target } from '@shared/model/import-targets';
import type { Mapping } from '@shared/model/mapping';
import { acrossLabel } from '../steps/across-label';
import { kindIn } from '../values/figure-kinds';
import { findUnit } from '../values/find-unit';
import { foldWords } from '../values/in-words';
import { isOfRowsMonth, isPartOfYear } from '../values/part-of-year';
import type { Vocabulary } from '../values/vocabulary';
import { holdsNumbers, unseen } from './find-across';
import { holdMonths } from './holds-months';
import { withoutOtherUnits } from './other-units';

type Figures = Required<Pick<Mapping, 'columns' | 'across'>>;

/**
 * The columns that hold figures of a kind where they go into another table than that of shares: those whose heads say it.
 * One alone is the quantity; several stand across, by their years, by what their heads say besides, or by both. Where none
 * says it, what was found stays. Of one figure in two units the finer is read.
 */
export function figuresOfKind(
  kind: FigureKind | null,
  into: Target,
  found: Figures,
  texts: ReadonlyMap<number, string>,
  data: readonly RawRow[],
  vocabulary: Vocabulary,
): Figures {
  if (kind === null || into === 'share') return found;
  const sister = SISTERS.get(kind);
  // Where each row says its year, what is in the ground beside production is of that year too.
  const isBeside = (text: string) =>
    kind === 'production' && isDated(found.columns) && IN_THE_GROUND.has(kindIn(text));
  const bearing = [...texts].filter(
    ([column, text]) =>
      (kindIn(text) === kind ||
        (sister !== undefined && kindIn(text) === sister) ||
        isBeside(text) ||
        (kind === 'price' && (MIDDLE.test(foldText(text)) || ENDS.test(foldText(text))))) &&
      // What the month or the months so far have brought is no figure of the year; 1至12月累计 is.
      (!isPartOfYear(text) || (isOfRowsMonth(text) && isByMonth(texts, data))) &&
      !NO_FIGURES.test(foldWords(withoutWholeYear(kind === 'price' ? text.replace(PURITY, ' ') : text))) &&
      (kind === 'price' || !MEAN.test(foldText(text))) &&
      isFree(found.columns[column]) &&
      holdsNumbers(column, data),
  );
  const hasOwn = bearing.some(([, text]) => kindIn(text) === kind || !isSisterOrBeside(kindIn(text), sister));
  const said = hasOwn ? bearing : [];
  const own = withoutOtherUnits(kind === 'price' ? meanAlone(said) : said, data);
  const scenarios =
    own.length === 0 && found.across === null
      ? yearsUnderWords(found.columns, texts, data, vocabulary)
      : null;
  if (scenarios !== null) return scenarios;
  // What stands across for production was found by years already.
  if (own.length === 0 || (isSupplyKind(kind) && found.across !== null)) return found;
  const columns = Object.fromEntries(
    Object.entries(found.columns).filter(([, field]) => !holdsFigures(field)),
  );
  const [only] = own;
  if (own.length === 1 && only !== undefined)
    return { columns: { ...columns, [only[0]]: 'quantity' }, across: null };
  const labels = (field: 'year' | 'breakdown') =>
    own.map(([, text]) => acrossLabel(field, text, vocabulary, true));
  const years = labels('year');
  const kinds = labels('breakdown');
  const isOne = (list: readonly (string | null)[]) => new Set(list).size === 1;
  const hasYears = !years.includes(null) && !Object.values(columns).includes('year') && !isOne(years);
  const across = { value: 'quantity', columns: own.map(([column]) => column) } as const;
  // Columns that their heads call the same stand for what only the rows above say: nobody can tell them apart.
  const told = new Set(own.map((_, index) => (hasYears ? `${years[index]}|${kinds[index]}` : kinds[index])));
  if (told.size < own.length) return { columns, across: null };
  const counted = new Set(own.map(([, text]) => kindIn(text)));
  if (!hasYears && counted.size > 1)
    return {
      columns,
      across:
        counted.size === own.length
          ? { ...across, field: 'counts' }
          : { ...across, field: 'breakdown', second: 'counts' },
    };
  const materials = own.map(([, text]) => acrossLabel('material', text, vocabulary, true));
  const areMaterials = !materials.includes(null) && new Set(materials).size === own.length;
  if (!hasYears && areMaterials && !Object.values(columns).includes('material')) {
    const later = [...unseen(texts, data, columns)].filter(([, text]) => {
      const label = acrossLabel('material', text, vocabulary, true);
      return kindIn(text) === kind && label !== null && !materials.includes(label);
    });
    const all = [...across.columns, ...later.map(([column]) => column)].sort((a, b) => a - b);
    return { columns, across: { ...across, columns: all, field: 'material' } };
  }
  if (!hasYears) return { columns, across: { ...across, field: 'breakdown' } };
  if (isOne(kinds) || new Set(years).size === own.length)
    return { columns, across: { ...across, field: 'year' } };
  return { columns, across: { ...across, field: 'year', second: 'breakdown' } };
}

const isByMonth = (texts: ReadonlyMap<number, string>, data: readonly RawRow[]): boolean =>
  [...texts.keys()].some((column) => holdMonths(data.map((row) => cellAt(row, column))));

const isDated = (columns: Mapping['columns']): boolean => Object.values(columns).includes('year');

/** What stands beside production in surveys, with heads that say so. */
const IN_THE_GROUND: ReadonlySet<FigureKind | null> = new Set<FigureKind | null>(['reserves', 'resources']);

const isSisterOrBeside = (kind: FigureKind | null, sister: FigureKind | undefined): boolean =>
  kind === sister || IN_THE_GROUND.has(kind);

/** Kinds that stand beside each other as a rule, of which each column says which it is. */
const SISTERS: ReadonlyMap<FigureKind, FigureKind> = new Map([
  ['reserves', 'resources'],
  ['resources', 'reserves'],
  ['value', 'balance'],
  ['balance', 'value'],
]);

/**
 * Years that come again under other words, of which none says what is counted: scenarios, each a series of its own. Null
 * where no year comes again, or where two columns are called the same.
 */
function yearsUnderWords(
  taken: Mapping['columns'],
  texts: ReadonlyMap<number, string>,
  data: readonly RawRow[],
  vocabulary: Vocabulary,
): Figures | null {
  if (Object.values(taken).includes('year')) return null;
  const dated = [...texts].flatMap(([column, text]) => {
    const year = acrossLabel('year', text, vocabulary, true);
    const isFigure =
      year !== null &&
      !NO_FIGURES.test(foldText(text)) &&
      isFree(taken[column]) &&
      holdsNumbers(column, data);
    const isInMass = findUnit(text).kind === 'mass';
    return isFigure
      ? [{ column, year, isInMass, words: acrossLabel('breakdown', text, vocabulary, true) }]
      : [];
  });
  // Beside weights a bare "Value" is in money.
  const inMass = dated.filter(({ isInMass }) => isInMass);
  const found = inMass.length > 0 ? inMass : dated;
  const count = <T>(list: readonly T[]) => new Set(list).size;
  const years = count(found.map(({ year }) => year));
  const isAgain = years > 1 && years < found.length && count(found.map(({ words }) => words)) > 1;
  if (!isAgain || count(found.map(({ year, words }) => `${year}|${words}`)) < found.length) return null;
  return {
    columns: Object.fromEntries(Object.entries(taken).filter(([, field]) => !holdsFigures(field))),
    across: {
      field: 'year',
      second: 'breakdown',
      value: 'quantity',
      columns: found.map(({ column }) => column),
    },
  };
}

/** Of the lowest, the highest and the mean price of one thing the mean; beside a price that says no more its highest and lowest are none. */
function meanAlone(heads: readonly (readonly [number, string])[]): (readonly [number, string])[] {
  const rest = (text: string) => foldText(text).replace(MIDDLE, '').replace(ENDS, '').trim();
  return heads.filter((one) => {
    const [, text] = one;
    if (!ENDS.test(foldText(text)) || MIDDLE.test(foldText(text))) return true;
    const alike = heads.filter((other) => other !== one && [rest(text), ''].includes(rest(text)));
    const means = alike.filter(([, other]) => MIDDLE.test(foldText(other)) && rest(other) === rest(text));
    const plain = alike.filter(([, other]) => !ENDS.test(foldText(other)) && !MIDDLE.test(foldText(other)));
    return means.length !== 1 && (rest(text) !== '' || means.length + plain.length !== 1);
  });
}

const MIDDLE = /\b(?:average|avg|mean|mid(?:dle|point)?)\b|平均价?|中[値价心]|均价/;
const ENDS = /\b(?:low(?:est)?|high(?:est)?|min(?:imum)?|max(?:imum)?)\b|最[高低][値价]?|[高低安][値价]/;

/** Shares, changes and remarks beside the figures that they are of. */
const NO_FIGURES =
  /%|％|\bper ?cent\b|\bpct\b|\bshare\b|\bchange\b|\bgrowth\b|\bcagr\b|\byoy\b|\brank\b|\bnotes?\b|\bindex\b|\brelian\w+|\bdependen\w+|\btariffs?\b|\bdut(?:y|ies)\b|\butili[sz]ation\b|\bper capita\b|\bratio\b|\badditions?\b|\bexpansions?\b|増設|新增|指数|依存|自給|関税|稼働|割合|構成比|シェア|占有率|占比|비중|\banteil|増減|前年|順位|备注|備考|\bcumulat\w+|\baccumulat\w+|累[計计積积]/;

/** How pure what is priced is: 99.5%, 99.99% min. */
const PURITY = /(?<![\d.])(?:9\d(?:\.\d+)?|100)\s*[%％]/g;

/** A head without the months from the first to the last, and what says that they are added up. */
const withoutWholeYear = (text: string): string =>
  text.normalize('NFKC').replace(/(?<!\d)1\s*月?\s*[-~〜～至]\s*12\s*月\s*(?:累[計计])?/, ' ');

/** A mean of years is the figure of none of them; of a price it is what a price of a year is. */
const MEAN = /\baverages?\b|\bmean\b|平均/;

function isFree(field: Mapping['columns'][number] | undefined): boolean {
  return field === undefined || holdsFigures(field);
}
