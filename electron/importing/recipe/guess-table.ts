import type { RawRow } from '@shared/base/sheet-cell';
import type { GuessedMapping, TablePlace } from '@shared/features/importing/inspection';
import { missingFields } from '@shared/features/importing/required-fields';
import { targetOf } from '@shared/features/importing/targets';
import { NAMES } from '@shared/model/import-fields';
import { isRowTarget } from '@shared/model/import-targets';
import { figureColumns, type Mapping } from '@shared/model/mapping';
import type { SavedMapping } from '@shared/model/tables/saved-mapping';
import { kindIn } from '../values/figure-kinds';
import { matchHeaderWords } from '../values/header-words';
import type { Vocabulary } from '../values/vocabulary';
import { afterSteps } from './apply-steps';
import { onlyIn, spansBeside } from './beside';
import { printOf } from './chosen-table';
import { countsOf, fieldsIn } from './counts-of-table';
import { figuresOfKind } from './figures-of-kind';
import { figuresOpen } from './figures-open';
import { findBreakdowns, findPlaces } from './find-breakdown';
import type { SheetTable } from './find-tables';
import { guessOfRows } from './guess-of-rows';
import type { HeaderRows } from './header-rows';
import { isOfAllKinds } from './measured';
import { headsMaterials, nameColumn, namesMaterials, partsColumn } from './name-column';
import { proposedSteps } from './proposed-steps';
import { constantTexts } from './read-titles';
import { forKind, keptPlace, ofThisSheet, remembered } from './remembered-form';
import { saidBy, unsaidIn } from './said-again';
import { besideSays, economySaid, materialSaid, moneySaid, type SaidIn, saidOfFile } from './said-of-file';
import { sendersOf } from './sender';
import { closestTemplate, formSeen, withSimilarTemplate } from './similar-template';
import { supplyColumns } from './supply-columns';
import { titleAbove } from './title-above';
import { withHeadings } from './with-headings';

/** Rows below a header from which its columns are guessed. */
const DATA_ROWS = 60;

const LONGEST_HEAD = 40;

/** What a table is guessed from, besides its own rows. */
interface GuessedFrom {
  readonly sheet: string;
  readonly rows: readonly RawRow[];
  readonly places: readonly TablePlace[];
  readonly vocabulary: Vocabulary;
  /** What a person has chosen, without what says nothing. */
  readonly choices: Partial<Mapping>;
  readonly saved: readonly SavedMapping[];
  readonly fileName: string;
}

/** How one table of a sheet is read, by itself and by what is remembered of its form and its sender. */
export function guessTable({ first, header, lastRow }: SheetTable, from: GuessedFrom): GuessedMapping {
  const { sheet, rows, places, vocabulary, choices, saved, fileName } = from;
  const base = { sheet, encoding: choices.encoding ?? null, separator: choices.separator ?? null };
  // Of several tables side by side the first one leads, and the others are read with its columns.
  const spans = spansBeside(rows.find(({ row }) => row === header.last));
  const [span] = spans;
  const print = printOf(header);
  const memory = ofThisSheet(saved.find((item) => item.fingerprint === print) ?? null, sheet, base.encoding);
  const below = rows.filter(({ row }) => row > header.last && row <= lastRow);
  const steps = choices.steps ?? memory?.mapping.steps ?? [];
  const filtered = afterSteps(steps, header.texts, below);
  // A filter can keep only what comes after the rows that are looked at: what columns hold is seen in the others then.
  const stepped =
    filtered.rows.length > 0
      ? filtered
      : afterSteps(
          steps.filter(({ step }) => step !== 'keep' && step !== 'leave_out'),
          header.texts,
          below,
        );
  const texts = onlyIn(span, stepped.heads);
  const data = stepped.rows
    .slice(0, DATA_ROWS)
    .map(({ row, cells }) => ({ row, cells: span === undefined ? cells : cells.slice(0, span[1]) }));
  const besides = besideSays(rows, spans, [first, header.last], vocabulary);
  const where: SaidIn = {
    ...titlesOf(rows, first, header, places[0]?.headerRow ?? header.first),
    // A column that says the same in every row, such as "Rare earths, mine production, REO, metric tons", speaks for the table.
    sayings: filtered.rows.length > 0 ? constantTexts(data) : [],
    sheet,
    isWorkbook: base.encoding === null,
    left: besides[0],
  };
  const seen = { title: titleAbove(rows, header.first), sheet: base.encoding === null ? sheet : null };
  const endsAt = places.length > 1 && lastRow < (rows.at(-1)?.row ?? 0) ? lastRow : null;
  const ofRows = guessOfRows({
    base,
    texts,
    data,
    header,
    print,
    memory,
    seen,
    endsAt,
    vocabulary,
    choices,
    fileName,
    places,
    titles: where.own.concat(where.titles),
  });
  if (ofRows !== null) return ofRows;
  const ofSupply = supplyColumns(texts, data, where.titles, choices, vocabulary);
  const figures = figureColumns(ofSupply);
  const economy = economySaid(where, vocabulary);
  const countsSaid = countsOf(ofSupply, economy, where, header, fileName);
  const says = countsSaid?.kind ?? null;
  const kind = choices.counts ?? says;
  const into = targetOf({
    columns: ofSupply.matched.columns,
    counts: kind,
    into: choices.into ?? memory?.mapping.into ?? null,
  });
  const ofKind = figuresOfKind(kind, into, ofSupply, texts, data, vocabulary);
  const { across } = ofKind;
  const heads = (figures.length > 0 ? figures : figureColumns(ofKind)).flatMap((at) => texts.get(at) ?? []);
  const material = materialSaid(where, heads, vocabulary);
  // Parts of kinds of figures are no names of materials: "– Refined" below "Export volume".
  const parts = into === 'share' || fieldsIn(ofKind)('counts') ? null : partsColumn(ofKind, texts, data);
  const isNamed = fieldsIn(ofKind)('material') || material !== null || parts !== null;
  const names = isNamed || into === 'share' ? null : nameColumn({ ...ofKind, counts: kind }, texts, data);
  // One that was chosen for all stands for rows that name none that is known.
  const isOwn = choices.material == null || (names !== null && namesMaterials(names, data, vocabulary));
  const named = isOwn ? names : null;
  const columns: Mapping['columns'] = {
    ...ofKind.columns,
    ...(named === null
      ? {}
      : { [named]: headsMaterials(named, ofKind, data, vocabulary) ? 'breakdown' : 'material' }),
    ...(parts === null ? {} : { [parts]: 'counts' }),
  };
  const has = fieldsIn({ columns, across });
  const head =
    header.texts.get(across?.columns[0] ?? 0) ??
    textOfField(header, columns, 'quantity') ??
    textOfField(header, columns, 'share') ??
    '';
  const money = kind === 'price' || kind === 'value' ? moneySaid(where) : null;
  const guessed: Mapping = {
    ...base,
    headerRow: header.last,
    headerFirst: choices.headerFirst ?? null,
    lastRow: endsAt,
    columns,
    across,
    beside:
      spans.length === 0
        ? null
        : besides.slice(1).map((says, index) => ({
            ...says,
            shift: (spans[index + 1]?.[0] ?? 0) - (spans[0]?.[0] ?? 0),
          })),
    economy: has('economy') ? null : economy,
    material: has('material') ? null : material,
    counts: says,
    ...(money === null ? {} : { money }),
    ...saidOfFile(where, head, has, vocabulary),
  };
  // Also what one of its columns gives: a form that was kept may not read that column.
  const ofAll = { economy, material, ...saidOfFile(where, head, () => false, vocabulary) };
  const said = saidBy({ ...guessed, ...ofAll });
  const form = {
    ...formSeen(sendersOf(fileName, where.titles, columns, data), header.texts),
    says,
    said,
    ...seen,
  };
  const close = memory === null ? closestTemplate(saved, form) : null;
  const headed = withHeadings(guessed, choices.into ?? memory?.mapping.into ?? null, data, vocabulary);
  const read: Mapping = {
    ...(close === null ? headed : withSimilarTemplate(headed, form, close)),
    form: { ...form, ...keptPlace(memory, seen) },
    ...(memory === null ? {} : remembered(forKind(memory.mapping, guessed, choices.counts), guessed, said)),
    ...choices,
  };
  const proposed = proposedSteps(read, header.texts, below);
  const goesInto = read.into ?? (isOfAllKinds(read, below) ? 'series' : null);
  const target = memory === null ? targetOf({ ...read, into: goesInto }) : null;
  const breakdowns =
    target === 'series'
      ? findBreakdowns(read, texts, stepped.rows, vocabulary)
      : target === null || isRowTarget(target)
        ? []
        : findPlaces(read, target, texts, stepped.rows);
  const mapping: Mapping = {
    ...read,
    columns: { ...read.columns, ...Object.fromEntries(breakdowns.map((column) => [column, 'breakdown'])) },
    steps: read.steps ?? proposed,
    into: goesInto,
  };
  return {
    mapping,
    confidence:
      memory === null
        ? ofColumns(ofSupply.matched.confidence, columns, mapping.columns)
        : Object.fromEntries(Object.keys(mapping.columns).map((column) => [column, 1])),
    remembered: memory?.name ?? null,
    kin: close?.kin ?? null,
    missing: missingFields(mapping),
    fingerprint: print,
    tables: places,
    seen,
    countsSaid,
    rowsSaid: null,
    proposed,
    unsaid: unsaidIn(memory?.mapping.form, mapping),
    figuresOpen: figuresOpen(mapping, ofSupply.rivals, texts, data),
    why: {},
    heads: Object.fromEntries(texts),
  };
}

/** What the table's own titles say comes before what stands at the top of the sheet. */
function titlesOf(
  rows: readonly RawRow[],
  first: number,
  header: HeaderRows,
  top: number,
): Pick<SaidIn, 'own' | 'titles'> {
  const textsOf = (from: number, to: number) =>
    rows
      .filter(({ row }) => row >= from && row < to)
      .flatMap((row) => row.cells.map((cell) => cell?.text ?? ''));
  // A title in the corner of the header is one all the same.
  const corner = header.texts.get(1) ?? '';
  const isTitle = corner.length > LONGEST_HEAD || saysFigures(corner);
  const own = [...textsOf(first, header.first), ...(isTitle ? [corner] : [])];
  return { own, titles: first < top ? own : [...own, ...textsOf(1, Math.min(top, first))] };
}

/** Whether the head above names says what stands to the right of them: "Refined production (kt)", and not "Production site". */
function saysFigures(corner: string): boolean {
  return kindIn(corner) !== null && ![...matchHeaderWords(corner).keys()].some((field) => NAMES.has(field));
}

/** How sure the columns are that went where they were guessed to go. */
function ofColumns(
  confidence: Readonly<Record<number, number>>,
  guessed: Mapping['columns'],
  columns: Mapping['columns'],
): Record<number, number> {
  return Object.fromEntries(
    Object.entries(confidence).filter(([column]) => guessed[Number(column)] === columns[Number(column)]),
  );
}

function textOfField(header: HeaderRows, columns: Mapping['columns'], field: string): string | null {
  const column = Object.entries(columns).find(([, mapped]) => mapped === field)?.[0];
  return column === undefined ? null : (header.texts.get(Number(column)) ?? null);
}
