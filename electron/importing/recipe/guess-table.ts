import { cellAt } from '@shared/base/sheet-cell';
import type { GuessedMapping, Proposal, SimilarTemplate } from '@shared/features/importing/inspection';
import { missingFields } from '@shared/features/importing/required-fields';
import { targetOf } from '@shared/features/importing/targets';
import { isRowTarget } from '@shared/model/import-targets';
import type { FormSeen, Mapping, SaidByFiles } from '@shared/model/mapping';
import { isTotal } from '../steps/row-rules';
import { findCountryOfCell, type Vocabulary } from '../values/vocabulary';
import { againstWorld } from './against-world';
import { stageOfCodes } from './code-column';
import { fieldsIn } from './counts-of-table';
import { figuresOpen } from './figures-open';
import { findBreakdowns, findPlaces } from './find-breakdown';
import type { SheetTable } from './find-tables';
import { type GuessedColumns, guessColumns } from './guess-columns';
import { guessOfRows } from './guess-of-rows';
import type { HeaderRows } from './header-rows';
import { isOfAllKinds } from './measured';
import { isMonthsOfTrade } from './months-of-trade';
import { withProposals } from './proposals';
import { proposedSteps } from './proposed-steps';
import { asSeries } from './published-series';
import { forKind, keptPlace, remembered } from './remembered-form';
import { saidBy, unsaidIn } from './said-again';
import { moneySaid, saidOfFile } from './said-of-file';
import { type GuessedFrom, type SampledTable, sampleTable } from './sample-table';
import { sendersOf } from './sender';
import { closestTemplate, formSeen, withSimilarTemplate } from './similar-template';
import { withHeadings } from './with-headings';

/** How one table of a sheet is read, by itself and by what is remembered of its form and its sender. */
export function guessTable(found: SheetTable, from: GuessedFrom): GuessedMapping {
  const table = sampleTable(found, from);
  const ofRows = guessOfRows(table, from);
  if (ofRows !== null) return ofRows;
  const asSeriesOf = (because: Proposal): GuessedMapping => {
    const guess = guessOfFigures(table, { ...from, choices: { ...from.choices, into: 'series' } });
    return { ...guess, proposals: [because, ...guess.proposals] };
  };
  if (isMonthsOfTrade(table, from))
    return asSeriesOf({ field: 'into', code: 'importing.proposal.months', params: {} });
  const guess = guessOfFigures(table, from);
  const because = asSeries(guess.mapping, table, from);
  return because === null ? guess : asSeriesOf(because);
}

/** How a table of figures is read. */
function guessOfFigures(table: SampledTable, from: GuessedFrom): GuessedMapping {
  const guessed = guessColumns(table, from);
  const byItself = mappingOf(guessed, table, from);
  const { mapping: decided, kin } = underTemplates(byItself, guessed, table, from);
  const proposed = proposedSteps(decided, table.header.texts, table.below);
  const settled = {
    ...decided,
    steps: decided.steps ?? proposed,
    into: decided.into ?? (isOfAllKinds(decided, table.below) ? 'series' : null),
  };
  const { mapping, proposals, lacking } = withProposals(withBreakdowns(settled, table, from), table, from);
  return {
    mapping,
    confidence:
      table.template === null
        ? ofColumns(guessed.confidence, guessed.columns, mapping.columns)
        : Object.fromEntries(Object.keys(mapping.columns).map((column) => [column, 1])),
    remembered: table.template?.name ?? null,
    kin,
    missing: missingFields(lacking === null ? mapping : { ...mapping, material: null }),
    fingerprint: table.fingerprint,
    tables: from.places,
    seen: table.seen,
    countsSaid: guessed.countsSaid,
    rowsSaid: null,
    proposed,
    unsaid: unsaidIn(table.template?.mapping.form, mapping),
    figuresOpen: figuresOpen(mapping, guessed.rivals, guessed.why, table.heads, table.sample),
    why: {},
    columnWhy: againstWorld(guessed.why, mapping, table.heads),
    proposals,
    heads: Object.fromEntries(table.heads),
  };
}

/** The mapping that a table gives by itself, with what it says of all its figures where no column does. */
function mappingOf(
  { columns, across, kind, countsSaid, economy, material }: GuessedColumns,
  { base, header, keptIn, beside, endsAt, sample }: SampledTable,
  { choices, vocabulary }: GuessedFrom,
): Mapping {
  const has = fieldsIn({ columns, across });
  const isMoney = kind === 'price' || kind === 'value' || kind === 'balance';
  const money = isMoney ? moneySaid(keptIn) : null;
  const said = saidOfFile(keptIn, firstFigureHead(header, { columns, across }), has, vocabulary);
  return {
    ...base,
    headerRow: header.last,
    headerFirst: choices.headerFirst ?? null,
    lastRow: endsAt,
    columns,
    across,
    beside,
    economy: has('economy') ? null : economy,
    material: has('material') ? null : material,
    counts: countsSaid?.kind ?? null,
    ...(money === null ? {} : { money }),
    ...said,
    stage: stageOfCodes(columns, sample, vocabulary) ?? said.stage,
  };
}

/** The mapping with what is remembered of its form laid over it, or of its sender's closest one, and what a person has chosen over both. */
function underTemplates(
  byItself: Mapping,
  guessed: GuessedColumns,
  table: SampledTable,
  { choices, saved, vocabulary, fileName }: GuessedFrom,
): { readonly mapping: Mapping; readonly kin: SimilarTemplate | null } {
  const { template, header, saidIn, sample, seen } = table;
  const said = saidByTable(byItself, guessed, table, vocabulary);
  const form: FormSeen & typeof seen = {
    ...formSeen(sendersOf(fileName, saidIn.titles, guessed.columns, sample), header.texts),
    says: guessed.countsSaid?.kind ?? null,
    said,
    ...seen,
  };
  const similar = template === null ? closestTemplate(saved, form) : null;
  const into = choices.into ?? template?.mapping.into ?? null;
  const underHeadings = withHeadings(byItself, into, sample, vocabulary);
  const ofForm =
    template === null ? {} : remembered(forKind(template.mapping, byItself, choices.counts), byItself, said);
  return {
    mapping: {
      ...(similar === null ? underHeadings : withSimilarTemplate(underHeadings, form, similar)),
      form: { ...form, ...keptPlace(template, seen) },
      ...ofForm,
      ...choices,
    },
    kin: similar?.kin ?? null,
  };
}

/** What a table says of all its figures, also of what one of its columns gives: a form that was kept may not read that column. */
function saidByTable(
  byItself: Mapping,
  { columns, across, economy, material }: GuessedColumns,
  { header, saidIn }: SampledTable,
  vocabulary: GuessedFrom['vocabulary'],
): SaidByFiles {
  const head = firstFigureHead(header, { columns, across });
  return saidBy({ ...byItself, economy, material, ...saidOfFile(saidIn, head, () => false, vocabulary) });
}

/** The mapping of a form that is not remembered with the columns that tell its rows apart, or say where they are. */
function withBreakdowns(mapping: Mapping, table: SampledTable, { vocabulary }: GuessedFrom): Mapping {
  if (table.template !== null) return mapping;
  const target = targetOf(mapping);
  if (isRowTarget(target)) return mapping;
  const breakdowns =
    target === 'series'
      ? findBreakdowns(mapping, table.heads, table.stepped, vocabulary)
      : findPlaces(mapping, target, table.heads, table.stepped);
  const places = target === 'series' ? minesOf(mapping, table, vocabulary) : [];
  const added: Mapping['columns'] = Object.fromEntries(
    [...breakdowns, ...places].map((column) => [column, 'breakdown']),
  );
  return { ...mapping, columns: { ...mapping.columns, ...added } };
}

/** Columns of suppliers of which none is a country, where no column names countries: mines and firms are parts of one that has to be said. */
function minesOf({ columns }: Mapping, { sample }: SampledTable, vocabulary: Vocabulary): number[] {
  const fields = Object.values(columns);
  if (fields.includes('country') || fields.includes('economy')) return [];
  return Object.entries(columns).flatMap(([column, field]) => {
    const names = sample.map((row) => cellAt(row, Number(column)).text).filter((text) => text.trim() !== '');
    const isCountry = (text: string) => isTotal(text) || findCountryOfCell(vocabulary, text) !== null;
    return field === 'supplier' && names.length > 0 && !names.some(isCountry) ? [Number(column)] : [];
  });
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

/** The words above the first column of figures; empty where none holds any. */
function firstFigureHead(
  header: HeaderRows,
  { columns, across }: Pick<Mapping, 'columns' | 'across'>,
): string {
  return (
    header.texts.get(across?.columns[0] ?? 0) ??
    textOfField(header, columns, 'quantity') ??
    textOfField(header, columns, 'share') ??
    ''
  );
}

function textOfField(header: HeaderRows, columns: Mapping['columns'], field: string): string | null {
  const column = Object.entries(columns).find(([, mapped]) => mapped === field)?.[0];
  return column === undefined ? null : (header.texts.get(Number(column)) ?? null);
}
