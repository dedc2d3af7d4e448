import type { FigureKind } from '@shared/base/figure-kind';
import { isBlank } from '@shared/base/fold-text';
import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import type { ColumnWhy, CountsSaid } from '@shared/features/importing/inspection';
import { targetOf } from '@shared/features/importing/targets';
import { JAPAN } from '@shared/model/country';
import type { Target } from '@shared/model/import-targets';
import { figureColumns, type Mapping } from '@shared/model/mapping';
import { kindIn } from '../values/figure-kinds';
import { materialOf } from '../values/material-of';
import { isJapaneseCustoms } from '../values/read-flow';
import type { Vocabulary } from '../values/vocabulary';
import { withCodeColumn } from './code-column';
import { countsOf, fieldsIn } from './counts-of-table';
import { withEvidence } from './evidence';
import { figuresOfKind } from './figures-of-kind';
import { withMonthsOfYear } from './months-of-year';
import {
  headsMaterials,
  nameColumn,
  namesMaterials,
  namesMinerals,
  partsColumn,
  stubBeside,
} from './name-column';
import { unitOf } from './read-titles';
import { economySaid, materialSaid, moneySaid, type SaidIn } from './said-of-file';
import type { GuessedFrom, SampledTable } from './sample-table';
import { supplyColumns } from './supply-columns';
import { tradeSides } from './trade-sides';
import { traderIn } from './whose-trade';

type Columns = Pick<Mapping, 'columns' | 'across'>;

/** What the columns of a table of figures are taken for, with what the table says of all its figures. */
export interface GuessedColumns extends Required<Columns> {
  /** What the figures count, as it was chosen or is said; null where nothing says it. */
  readonly kind: FigureKind | null;
  /** What says it of the rows that filters keep, whatever was chosen. */
  readonly countsSaid: CountsSaid | null;
  readonly economy: string | null;
  readonly material: string | null;
  /** How sure each column is by itself, 0..1. */
  readonly confidence: Readonly<Record<number, number>>;
  /** Columns of which nobody can tell which holds the figures; empty where none is in doubt. */
  readonly rivals: readonly number[];
  /** What speaks for each column of figures, and against those that only could be one. */
  readonly why: readonly ColumnWhy[];
}

/** Which column of a table of figures holds what: those of a table of supplies, then those of its kind of figures, then names. */
export function guessColumns(table: SampledTable, from: GuessedFrom): GuessedColumns {
  const { heads, sample, saidIn, keptIn, header, template } = table;
  const { vocabulary, choices, fileName } = from;
  const supply = supplyColumns(heads, sample, saidIn.titles, choices, vocabulary);
  const countsIn = (where: SaidIn) =>
    countsOf(supply, economySaid(where, vocabulary), where, header, fileName, choices.into === 'series');
  const kind = choices.counts ?? countsIn(saidIn)?.kind ?? null;
  const into = targetOf({
    columns: supply.matched.columns,
    counts: kind,
    into: choices.into ?? template?.mapping.into ?? null,
  });
  const found = figuresOfKind(kind, into, supply, heads, sample, vocabulary);
  const hasUnit = unitOf([...saidIn.titles, ...saidIn.unitNotes]) !== null || moneySaid(saidIn) !== null;
  const isGross = choices.basis === 'gross';
  const judged = withEvidence(found, { heads, data: sample, hasUnit, isGross, vocabulary });
  // What a person has said of the columns needs no evidence.
  const figures = choices.columns == null ? judged : found;
  const ofKind = figureColumns(figures);
  const figureHeads = (ofKind.length > 0 ? ofKind : figureColumns(supply)).flatMap(
    (column) => heads.get(column) ?? [],
  );
  const material = materialSaid(saidIn, figureHeads, fileName, vocabulary);
  const names = unheadedNames({ ...figures, counts: kind }, into, material, table, from);
  const named = { columns: { ...figures.columns, ...names }, across: figures.across };
  const dated = into === 'series' ? withMonthsOfYear(named, heads, table.below) : named;
  const coded = { ...dated, columns: withCodeColumn(dated.columns, heads, sample, vocabulary) };
  const { columns: own, across } = choices.columns == null ? coded : named;
  const columns = choices.columns == null ? tradeSides(own, kind, heads) : own;
  return {
    columns,
    across: across ?? null,
    kind: choices.counts ?? countsIn(keptIn)?.kind ?? null,
    countsSaid: countsIn(keptIn),
    economy:
      economySaid(keptIn, vocabulary) ??
      customsHome(heads, vocabulary) ??
      (into === 'series' ? traderIn(keptIn.titles, { columns, across }, sample, vocabulary) : null),
    material:
      materialSaid(keptIn, figureHeads, fileName, vocabulary) ??
      materialOfLabels({ columns, across }, sample, vocabulary),
    confidence: supply.matched.confidence,
    rivals: supply.rivals,
    why: choices.columns == null ? judged.why : [],
  };
}

/** The one material that all kinds of figures down the rows name: "Dy imports", "Dy stocks"; null where one names none, or another. */
function materialOfLabels(
  columns: Columns,
  sample: readonly RawRow[],
  vocabulary: Vocabulary,
): string | null {
  const [labels] = Object.entries(columns.columns).flatMap(([column, field]) =>
    field === 'counts' ? [Number(column)] : [],
  );
  if (labels === undefined) return null;
  const figures = figureColumns(columns);
  const kinds = sample
    .filter((row) => figures.some((column) => !isBlank(cellAt(row, column).text)))
    .map((row) => cellAt(row, labels).text)
    .filter((text) => kindIn(text) !== null);
  const [material = null, ...others] = new Set(kinds.map((text) => materialOf([text], vocabulary)));
  return others.length === 0 ? material : null;
}

/** Whose customs write such heads; null where they do not say it, or the project plans nothing for them. */
function customsHome(heads: ReadonlyMap<number, string>, { economies }: Vocabulary): string | null {
  return economies.has(JAPAN) && [...heads.values()].some(isJapaneseCustoms) ? JAPAN : null;
}

/** Columns without a head that name the materials of the rows, or the parts of a kind of figures; none of shares. */
function unheadedNames(
  figures: Columns & Pick<Mapping, 'counts'>,
  into: Target,
  material: string | null,
  { heads, sample }: SampledTable,
  { choices, vocabulary }: GuessedFrom,
): Mapping['columns'] {
  if (into === 'share') return {};
  const has = fieldsIn(figures);
  // Parts of kinds of figures are no names of materials: "– Refined" below "Export volume".
  const parts = has('counts') ? null : partsColumn(figures, heads, sample);
  if (parts !== null) return { [parts]: 'counts' };
  const names = nameColumn(figures, heads, sample);
  const { columns } = figures;
  const named =
    names ??
    Object.keys(columns)
      .map(Number)
      .find((column) => columns[column] === 'material');
  const stub = into === 'series' && named !== undefined ? stubBeside(named, figures, heads, sample) : null;
  const groups: Mapping['columns'] = stub === null ? {} : { [stub]: 'breakdown' };
  if (names === null) return groups;
  // Where no mineral stands among them, they are what the figures of one are told apart by.
  const areParts =
    has('material') ||
    material !== null ||
    headsMaterials(names, figures, sample, vocabulary) ||
    !namesMinerals(names, sample, vocabulary);
  if (areParts) return into === 'series' ? { ...groups, [names]: 'breakdown' } : {};
  // One that was chosen for all stands for rows that name none that is known.
  if (choices.material != null && !namesMaterials(names, sample, vocabulary)) return groups;
  return { ...groups, [names]: 'material' };
}
