import type { RawRow } from '@shared/base/sheet-cell';
import { findYear } from '@shared/base/years';
import type { GuessedMapping, TablePlace } from '@shared/features/importing/inspection';
import { missingFields } from '@shared/features/importing/required-fields';
import { targetOf } from '@shared/features/importing/targets';
import { holdsFigures } from '@shared/model/import-fields';
import { isRowTarget } from '@shared/model/import-targets';
import { figureColumns, type Mapping } from '@shared/model/mapping';
import type { SavedMapping } from '@shared/model/tables/saved-mapping';
import { withHeadings } from '../steps/group-headings';
import { findListColumn } from '../values/list-cells';
import { periodOf } from '../values/period-header';
import { readBasis } from '../values/read-unit';
import { findMaterial, type Vocabulary } from '../values/vocabulary';
import { afterSteps } from './apply-steps';
import { onlyIn, spansBeside } from './beside';
import { chosenTable, keptTable, printOf } from './chosen-table';
import { countedIn, isOfAllKinds } from './counted';
import { figuresOfKind } from './figures-of-kind';
import { findAcross, inPercent, isUndecided } from './find-across';
import { findBreakdown } from './find-breakdown';
import { findTables, type SheetTable } from './find-tables';
import { fingerprint } from './fingerprint';
import { guessRows } from './guess-rows';
import type { HeaderRows } from './header-rows';
import { closestKin, formSeen, withKin } from './kin';
import { matchColumns } from './match-columns';
import { nameColumn } from './name-column';
import { proposedSteps } from './proposed-steps';
import { hasRivals } from './quantity-rivals';
import {
  basisOf,
  constantTexts,
  countryOf,
  economyOf,
  materialOf,
  stageOf,
  unitOf,
  yearOf,
  yearOfSheet,
} from './read-titles';
import { forKind, keptPlace, ofThisSheet, remembered } from './remembered-form';
import { findOwnTable } from './rows-said';
import { sendersOf } from './sender';
import { titleAbove } from './title-above';
import { withoutUnread } from './unread-columns';

/** What a person has already chosen; it wins over every guess. */
export type MappingChoices = Partial<Mapping>;

/** Rows below a header from which its columns are guessed. */
const DATA_ROWS = 60;
/** Rows in which a sheet without a header still says what it is. */
const HEAD_ROWS = 12;

/**
 * A first guess of how a sheet is read. Without a header the guess has header row 0 and no columns. Of several tables
 * the one of a remembered form is taken, else the largest.
 * @param rows the first rows of the sheet, as many as are looked through for tables
 */
export function guessMapping(
  sheet: string,
  rows: readonly RawRow[],
  vocabulary: Vocabulary,
  choices: MappingChoices,
  saved: readonly SavedMapping[],
  fileName = '',
): GuessedMapping {
  const wanted = choices.into ?? null;
  const found = findTables(rows, vocabulary);
  const own =
    found.length === 0 || (wanted !== null && isRowTarget(wanted))
      ? findOwnTable(rows, wanted !== null && isRowTarget(wanted) ? wanted : null)
      : null;
  const tables = own === null ? found : [own];
  const places = tables.map(({ first, header, lastRow, size }) => ({
    headerRow: header.last,
    firstRow: first,
    lastRow,
    size,
  }));
  const chosen =
    chosenTable(rows, tables, choices, vocabulary) ??
    (choices.headerRow == null ? keptTable(rows, tables, saved, vocabulary) : null);
  const guesses = (chosen === null ? tables : [chosen]).map((table) => ({
    table,
    guess: guessTable(sheet, rows, table, places, vocabulary, choices, saved, fileName),
  }));
  const [best] = guesses.sort(
    (a, b) =>
      Number(b.guess.remembered !== null) - Number(a.guess.remembered !== null) ||
      Number(b.guess.kin !== null) - Number(a.guess.kin !== null) ||
      b.table.size - a.table.size,
  );
  if (best !== undefined) return best.guess;
  const base = { sheet, encoding: choices.encoding ?? null, separator: choices.separator ?? null };
  // A sheet of reserves or exports has no header of ours: what it counts is the reason, and is said.
  const texts = rows.slice(0, HEAD_ROWS).flatMap(({ cells }) => cells.map((cell) => cell?.text ?? ''));
  const where = { heads: [], titles: texts, sayings: [], fileName, namesParties: false, namesBuyers: false };
  const said = countedIn({ ...where, sheet: base.encoding === null ? sheet : null });
  const counts = said?.kind ?? null;
  const mapping: Mapping = { ...base, headerRow: 0, columns: {}, ...NOTHING, counts, ...given(choices) };
  const missing = missingFields(mapping);
  const seen = { title: null, sheet: null };
  const nothing = {
    confidence: {},
    remembered: null,
    kin: null,
    tables: [],
    seen,
    heads: {},
    countsSaid: said,
    rowsSaid: null,
    proposed: [],
    why: {},
  };
  return { mapping, missing, fingerprint: fingerprint([]), ...nothing };
}

function guessTable(
  sheet: string,
  rows: readonly RawRow[],
  { first, header, lastRow }: SheetTable,
  tables: readonly TablePlace[],
  vocabulary: Vocabulary,
  choices: MappingChoices,
  saved: readonly SavedMapping[],
  fileName: string,
): GuessedMapping {
  const base = { sheet, encoding: choices.encoding ?? null, separator: choices.separator ?? null };
  // Of several tables side by side the first one leads, and the others are read with its columns.
  const spans = spansBeside(rows.find(({ row }) => row === header.last));
  const [span] = spans;
  const print = printOf(header);
  const memory = ofThisSheet(saved.find((item) => item.fingerprint === print) ?? null, sheet, base.encoding);
  const below = rows.filter(({ row }) => row > header.last && row <= lastRow);
  const stepped = afterSteps(choices.steps ?? memory?.mapping.steps ?? [], header.texts, below);
  const texts = onlyIn(span, stepped.heads);
  const data = stepped.rows
    .slice(0, DATA_ROWS)
    .map(({ row, cells }) => ({ row, cells: span === undefined ? cells : cells.slice(0, span[1]) }));
  const top = tables[0]?.headerRow ?? header.first;
  const textsOf = (from: number, to: number) =>
    rows
      .filter(({ row }) => row >= from && row < to)
      .flatMap((row) => row.cells.map((cell) => cell?.text ?? ''));
  // What the table's own titles say comes before what stands at the top of the sheet.
  const own = textsOf(first, header.first);
  const titles = first < top ? own : [...own, ...textsOf(1, Math.min(top, first))];
  // A column that says the same in every row, such as "Rare earths, mine production, REO, metric tons", speaks for the table.
  const sayings = constantTexts(data);
  /** From the table's own titles, else from all of them, else from what every row says. */
  const told = <T>(find: (texts: readonly string[]) => T | null): T | null =>
    find(own) ?? find(titles) ?? find(sayings);
  const chosen = choices.into ?? memory?.mapping.into ?? null;
  const isUnsaid = memory === null && choices.counts == null;
  const blank: Mapping = { ...base, headerRow: header.last, columns: {}, ...NOTHING };
  const where = { sheet: base.encoding === null ? sheet : null, titles: [...own, ...titles], fileName };
  const seen = { title: titleAbove(rows, header.first), sheet: where.sheet };
  const plain = matchColumns(texts, data, vocabulary).columns;
  const hasFigures = Object.values(plain).some(holdsFigures);
  const rowsIn = guessRows({ ...where, texts, data, hasFigures }, chosen, isUnsaid, blank, vocabulary);
  if (rowsIn !== null) {
    const form = {
      ...formSeen(sendersOf(fileName, titles, rowsIn.part.columns, data), header.texts),
      ...seen,
    };
    const guessed: Mapping = {
      ...blank,
      ...rowsIn.part,
      headerFirst: choices.headerFirst ?? null,
      lastRow: tables.length > 1 && lastRow < (rows.at(-1)?.row ?? 0) ? lastRow : null,
    };
    const isSame = memory?.mapping.into === rowsIn.target;
    const mapping: Mapping = {
      ...guessed,
      form: { ...form, ...keptPlace(memory, seen) },
      ...(isSame ? remembered(memory.mapping, guessed) : {}),
      ...given(choices),
      counts: null,
      into: rowsIn.target,
    };
    return {
      mapping: { ...mapping, steps: mapping.steps ?? [] },
      confidence: rowsIn.confidence,
      remembered: isSame ? memory.name : null,
      kin: null,
      missing: missingFields(mapping),
      fingerprint: print,
      tables,
      seen,
      countsSaid: null,
      rowsSaid: rowsIn.said,
      proposed: [],
      why: {},
      heads: Object.fromEntries(texts),
    };
  }
  const list = findListColumn(texts, data);
  const unlisted = new Map([...texts].filter(([column]) => list?.columns.includes(column) !== true));
  const matched = withoutUnread(matchColumns(unlisted, data, vocabulary), choices, data, vocabulary);
  const found = list ?? findAcross(texts, data, matched.columns, vocabulary);
  const isPair = found?.second != null;
  const isOpen = list === null && !isPair && isUndecided(texts, data, matched.columns, vocabulary);
  const supplied = isOpen ? null : inPercent(found, texts, titles);
  const isUnclear = supplied === null && (isOpen || hasRivals(matched.columns, texts, data, vocabulary));
  const ofSupply = {
    across: supplied,
    columns: supplied === null && !isUnclear ? matched.columns : withoutValues(matched.columns),
  };
  /** What the titles and labels above one of several tables side by side say of it alone. */
  const besideSays = spans.map(([from, to]) => {
    const texts = rows
      .filter(({ row }) => row >= first && row <= header.last)
      .flatMap(({ cells }) => cells.slice(from - 1, to).map((cell) => cell?.text ?? ''));
    return {
      material: materialOf(texts, vocabulary),
      year: yearOf(texts),
      economy: economyOf(texts, vocabulary),
    };
  });
  const [leftSays] = besideSays;
  const { confidence } = matched;
  const hasSupply = fieldsIn(ofSupply);
  const figures = figureColumns(ofSupply);
  const economy = leftSays?.economy ?? told((texts) => economyOf(texts, vocabulary));
  const countsSaid =
    hasSupply('counts') || hasSupply('flow')
      ? null
      : countedIn({
          heads: (figures.length > 0 ? figures : [...header.texts.keys()]).map(
            (at) => header.texts.get(at) ?? '',
          ),
          titles: [...own, ...titles],
          sheet: base.encoding === null ? sheet : null,
          sayings,
          fileName,
          namesParties:
            hasSupply('economy') ||
            economy !== null ||
            hasSupply('supplier') ||
            hasSupply('share') ||
            ofSupply.across?.value === 'share',
          namesBuyers: Object.entries(ofSupply.columns).some(
            ([column, field]) => field === 'economy' && !isReporter(header.texts.get(Number(column)) ?? ''),
          ),
        });
  const says = countsSaid?.kind ?? null;
  const kind = choices.counts ?? says;
  const into = targetOf({
    columns: matched.columns,
    counts: kind,
    into: choices.into ?? memory?.mapping.into ?? null,
  });
  const ofKind = figuresOfKind(kind, into, ofSupply, texts, data, vocabulary);
  const { across } = ofKind;
  const saidOfMaterial =
    leftSays?.material ?? told((texts) => materialOf(texts, vocabulary)) ?? findMaterial(vocabulary, sheet);
  const isNamed = fieldsIn(ofKind)('material') || saidOfMaterial !== null || choices.material != null;
  const named = isNamed || into === 'share' ? null : nameColumn({ ...ofKind, counts: kind }, texts, data);
  const columns = named === null ? ofKind.columns : { ...ofKind.columns, [named]: 'material' as const };
  const has = fieldsIn({ columns, across });
  const quantityText =
    header.texts.get(across?.columns[0] ?? 0) ??
    textOfField(header, columns, 'quantity') ??
    textOfField(header, columns, 'share') ??
    '';
  const guessed: Mapping = {
    ...base,
    headerRow: header.last,
    headerFirst: choices.headerFirst ?? null,
    lastRow: tables.length > 1 && lastRow < (rows.at(-1)?.row ?? 0) ? lastRow : null,
    columns,
    across,
    beside:
      spans.length === 0
        ? null
        : besideSays.slice(1).map((says, index) => ({
            ...says,
            shift: (spans[index + 1]?.[0] ?? 0) - (spans[0]?.[0] ?? 0),
          })),
    economy: has('economy') ? null : economy,
    material: has('material') ? null : saidOfMaterial,
    stage: has('stage') ? null : stageOf([...titles, sheet, ...sayings]),
    country: has('country') || has('economy') ? null : countryOf([...own, ...titles], vocabulary),
    year: has('year')
      ? null
      : (leftSays?.year ??
        findYear(quantityText)?.year ??
        findYear(periodOf(quantityText)?.year ?? '')?.year ??
        yearOf(own) ??
        yearOf(titles) ??
        (base.encoding === null ? yearOfSheet(sheet) : null)),
    counts: says,
    unit: has('unit') ? null : unitOf([quantityText, ...titles, ...sayings]),
    basis: has('basis') ? null : (readBasis(quantityText) ?? told(basisOf)),
  };
  const form = { ...formSeen(sendersOf(fileName, titles, columns, data), header.texts), says, ...seen };
  const close = memory === null ? closestKin(saved, form) : null;
  const read: Mapping = {
    ...(close === null
      ? withHeadings(guessed, data, vocabulary)
      : withKin(withHeadings(guessed, data, vocabulary), form, close)),
    form: { ...form, ...keptPlace(memory, seen) },
    ...(memory === null ? {} : remembered(forKind(memory.mapping, guessed, choices.counts), guessed)),
    ...given(choices),
  };
  const proposed = proposedSteps(read, header.texts, below);
  const goesInto = read.into ?? (isOfAllKinds(read, below) ? 'series' : null);
  const breakdown =
    memory === null && targetOf({ ...read, into: goesInto }) === 'series'
      ? findBreakdown(read, texts, stepped.rows)
      : null;
  const mapping: Mapping = {
    ...read,
    columns: breakdown === null ? read.columns : { ...read.columns, [breakdown]: 'breakdown' },
    steps: read.steps ?? proposed,
    into: goesInto,
  };
  const sure =
    memory === null
      ? Object.fromEntries(
          Object.entries(confidence).filter(
            ([column]) => columns[Number(column)] === mapping.columns[Number(column)],
          ),
        )
      : Object.fromEntries(Object.keys(mapping.columns).map((column) => [column, 1]));
  return {
    mapping,
    confidence: sure,
    remembered: memory?.name ?? null,
    kin: close?.kin ?? null,
    missing: missingFields(mapping),
    fingerprint: print,
    tables,
    seen,
    countsSaid,
    rowsSaid: null,
    proposed,
    why: {},
    heads: Object.fromEntries(texts),
  };
}

/** Whether a column, or what stands across, gives a field. */
function fieldsIn({ columns, across }: Pick<Mapping, 'columns' | 'across'>): (field: string) => boolean {
  const given = new Set<string | null | undefined>([
    ...Object.values(columns),
    across?.field,
    across?.second,
  ]);
  return (field) => given.has(field);
}

const NOTHING = { economy: null, material: null, stage: null, year: null, unit: null, basis: null } as const;

/** Statistics of trade name the country that reports, which exports where they are of exports. */
function isReporter(head: string): boolean {
  return /report|declar|報告|申報/i.test(head);
}

/** The choices that say something: null and absent leave the guess. */
function given(choices: MappingChoices): MappingChoices {
  return Object.fromEntries(
    Object.entries(choices).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** In a crosstab the columns across hold the values. */
function withoutValues(columns: Mapping['columns']): Mapping['columns'] {
  return Object.fromEntries(Object.entries(columns).filter(([, field]) => !holdsFigures(field)));
}

function textOfField(header: HeaderRows, columns: Mapping['columns'], field: string): string | null {
  const column = Object.entries(columns).find(([, mapped]) => mapped === field)?.[0];
  return column === undefined ? null : (header.texts.get(Number(column)) ?? null);
}
