import type { CountryId } from '../domain/country';
import type { MaterialId } from '../domain/material';
import type { ShareSetKey } from '../domain/share';
import type { Stage } from '../domain/stage';
import { countriesNamed, countryMeant, countryOfCell } from './country-meant';
import { setKey } from './diff-totals';
import { countedYear, namesEra } from './era-years';
import { isDitto } from './fold-text';
import { homeWarning } from './home-country';
import type { ImportField, Mapping } from './mapping';
import { QuestionList } from './questions';
import { BLANK_CELL, cellAddress, type RawRow, shownText } from './raw-row';
import { readEntry } from './read-entry';
import { flowOf } from './read-flow';
import { groupOf, readSupplier, type SupplierReading } from './read-supplier';
import { readMonth, readYear } from './read-year';
import { whoKey } from './repeated-rows';
import {
  type FieldCell,
  type FirstRow,
  fieldCell,
  problemAt,
  type RowContext,
  rememberRow,
} from './row-context';
import { leaveOut } from './row-rules';
import type { ImportProblem, ReadRow, Standing, Vocabulary } from './rows';
import { readStage } from './stage-names';
import { findCountry, findMaterial } from './vocabulary';

/**
 * Finds the meaning of one row: a candidate for a share, a row left out by rule, or a rejected row with every
 * problem in it. Rows have to come in the order of the sheet: ditto marks and repeated shares look back.
 * @param mapping one that lacks nothing (required-fields.ts)
 */
export function interpretRow(
  row: RawRow,
  mapping: Mapping,
  vocabulary: Vocabulary,
  context: RowContext,
): ReadRow {
  const reason = leaveOut(row, vocabulary, context);
  if (reason !== null) return { kind: 'left_out', row: row.row, reason };
  const problems: ImportProblem[] = [];
  // A group is settled once all rows are known, and may say nothing then: what is said once waits for the next row.
  const own = groupOf(row, context) === null ? context : { ...context, said: new Set(context.said) };
  const read = readSet(row, mapping, vocabulary, own, problems);
  // A row that is rejected for its material, stage or economy anyway has nothing to ask; one that waits for an answer has.
  const isLost = problems.some(({ level, code }) => level === 'error' && !code.startsWith('import.ask.'));
  const asking = isLost ? { ...own, questions: new QuestionList() } : own;
  const reading = readEntry(row, mapping, asking);
  const flow = flowOf(row, context);
  if (flow?.flow === 'unknown') {
    const address = cellAddress(row.row, flow.column);
    problems.push(problemAt(context, row.row, address, 'error', 'import.flow.unknown', { text: flow.text }));
  }
  const source = wordsOf(row, 'source', context);
  const note = wordsOf(row, 'note', context);
  problems.push(...reading.problems);
  // The stage decides which suppliers there are; without it the name is only checked for being there.
  const supplier =
    read.stage === null
      ? null
      : readSupplier(
          row,
          read.stage,
          vocabulary,
          asking === own ? context : { ...context, questions: asking.questions },
        );
  rememberRow(row, context);

  if (supplier?.kind === 'problem') problems.push(supplier.problem);
  if (supplier?.kind === 'supplier') {
    problems.push(...supplier.warnings);
    problems.push(...homeWarning(row, read.economyId, vocabulary, own));
  }
  if (supplier?.kind === 'rest') {
    const broken = problems.some(({ level }) => level === 'error');
    if (!broken && reading.entry?.as === 'percent') return { kind: 'left_out', row: row.row, reason: 'rest' };
    problems.push(
      problemAt(context, row.row, supplier.address, 'error', 'import.rest.tonnes', { text: supplier.text }),
    );
  }
  const set = completeSet(read);
  if (supplier?.kind === 'region') {
    if (set !== null)
      return { kind: 'region', row: row.row, set, members: supplier.members, problem: supplier.problem };
    problems.push(supplier.problem);
  }
  const { entry, valueCell } = reading;
  const failed = problems.some(({ level }) => level === 'error');
  if (failed || set === null || entry === null || valueCell === null || supplier?.kind !== 'supplier') {
    const countryId = countryOf(row, supplier, vocabulary, context);
    return {
      kind: 'rejected',
      row: row.row,
      problems,
      ...(countryId === null ? {} : { standing: { countryId, set: read } }),
    };
  }
  const who = supplier.supplier;
  const month = monthOfRow(row, context);
  const name = whoKey(who);
  const key = month === null ? setKey(set) : `${setKey(set)}|${month}`;
  const seen = context.seen.get(key) ?? { set, rows: new Map<string, FirstRow>() };
  context.seen.set(key, seen);
  const first = seen.rows.get(name);
  if (first !== undefined) {
    problems.push(
      problemAt(context, row.row, valueCell.address, 'error', 'import.row.repeated', { row: first.row }),
    );
    const countryId = countryOf(row, supplier, vocabulary, context);
    return {
      kind: 'rejected',
      row: row.row,
      problems,
      ...(month === null ? { repeats: `${first.cell}|${name}` } : {}),
      ...(countryId === null || month === null ? {} : { standing: { countryId, set: read } }),
    };
  }
  seen.rows.set(name, { row: row.row, cell: valueCell.address });
  return {
    kind: 'candidate',
    warnings: problems,
    candidate: {
      row: row.row,
      set: seen.set, // one for all rows of the set
      supplier: who,
      entry,
      ...(month === null ? {} : { month }),
      ...(supplier.byCountry === true ? { byCountry: true } : {}),
      valueCell: valueCell.address,
      rawValue: shownText(valueCell.cell),
      ...(reading.mark === 'known' ? {} : { mark: reading.mark }),
      source,
      note,
    },
  };
}

/** The month of a row: from a column of months, else from a year that is written with its month. */
function monthOfRow(row: RawRow, context: RowContext): number | null {
  const own = fieldCell(row, 'month', context);
  if (own !== null) return readMonth(own.cell.value);
  const { value } = fieldCell(row, 'year', context)?.cell ?? BLANK_CELL;
  // 7 alone in a column of years is no month, and a day says when a yearly figure was taken.
  return readYear(value).kind === 'year' ? readMonth(value) : null;
}

/** The country that a row names, whatever else is wrong with it; null when it names none. */
function countryOf(
  row: RawRow,
  reading: SupplierReading | null,
  vocabulary: Vocabulary,
  context: RowContext,
): string | null {
  if (reading?.kind === 'supplier') {
    const { supplier } = reading;
    return supplier.kind === 'new'
      ? supplier.countryId
      : (vocabulary.supplierCountries.get(supplier.supplierId) ?? null);
  }
  const at = fieldCell(row, 'country', context) ?? fieldCell(row, 'supplier', context);
  return at === null ? null : countryOfCell(at.cell.text, vocabulary, context);
}

/** Free text of a row; a ditto mark with nothing above says nothing. */
function wordsOf(row: RawRow, field: 'source' | 'note', context: RowContext): string | null {
  const text = fieldCell(row, field, context)?.cell.text.trim() ?? '';
  return text === '' || isDitto(text) ? null : text;
}

function completeSet({ economyId, materialId, stage, year }: Standing['set']): ShareSetKey | null {
  if (economyId === null || materialId === null || stage === null || year === null) return null;
  return { economyId, materialId, stage, year };
}

/** Reads economy, material, stage and year of a row; what cannot be read is null and told in `problems`. */
function readSet(
  row: RawRow,
  mapping: Mapping,
  vocabulary: Vocabulary,
  context: RowContext,
  problems: ImportProblem[],
): Standing['set'] {
  const error = (at: FieldCell | null, code: ImportProblem['code'], params: ImportProblem['params'] = {}) => {
    problems.push(problemAt(context, row.row, at?.address ?? null, 'error', code, params));
    return null;
  };
  /** The text of a field from its column, else the choice for the file. */
  const textOf = (field: ImportField & keyof Mapping): { at: FieldCell | null; text: string } | null => {
    const at = fieldCell(row, field, context);
    if (at !== null && isDitto(at.cell.text))
      return error(at, 'import.ditto.nothingAbove', { text: at.cell.text });
    if (at?.cell.fault === 'no_result') return error(at, 'import.cell.noResult');
    if (at?.cell.fault === 'error') return error(at, 'import.cell.error', { text: at.cell.text });
    const text = at?.cell.text ?? String(mapping[field] ?? '');
    if (text.trim() === '') return error(null, MISSING[field as keyof typeof MISSING]); // called for the four fields below only
    return { at, text: text.trim() };
  };

  const economy = textOf('economy');
  const economyId = economy === null ? null : economyOf(economy, vocabulary, context);
  if (economy !== null && economyId === null)
    error(economy.at, 'import.economy.unknown', { text: economy.text });
  const isPlanned = economyId !== null && vocabulary.economies.has(economyId);
  if (economy !== null && economyId !== null && !isPlanned)
    error(economy.at, 'import.economy.notPlanned', { text: economy.text });

  const material = textOf('material');
  const materialId = material === null ? null : findMaterial(vocabulary, material.text);
  if (material !== null && materialId === null)
    error(material.at, 'import.material.unknown', { text: material.text });

  const stageText = textOf('stage');
  const stage: Stage | null = stageText === null ? null : readStage(stageText.text);
  if (stageText !== null && stage === null)
    error(stageText.at, 'import.stage.unknown', { text: stageText.text });

  return {
    economyId: isPlanned ? (economyId as CountryId) : null, // an id of the country table
    materialId: materialId as MaterialId | null, // an id of the material table
    stage,
    year: readYearOf(row, textOf('year'), context, problems),
  };
}

/** A name that several countries bear is that of the one for which there is a plan. */
function economyOf(
  { at, text }: { readonly at: FieldCell | null; readonly text: string },
  vocabulary: Vocabulary,
  context: RowContext,
): string | null {
  if (at === null || countriesNamed(text) === null) return findCountry(vocabulary, text);
  const meant = countryMeant(at, vocabulary, context, (id) => vocabulary.economies.has(id));
  return meant.kind === 'country' ? meant.id : null;
}

const MISSING = {
  economy: 'import.economy.missing',
  material: 'import.material.missing',
  stage: 'import.stage.missing',
  year: 'import.year.missing',
} as const;

function readYearOf(
  row: RawRow,
  given: { at: FieldCell | null; text: string } | null,
  context: RowContext,
  problems: ImportProblem[],
): number | null {
  if (given === null) return null;
  const address = given.at?.address ?? null;
  const cell = given.at?.cell;
  const isNumber = typeof cell?.value === 'number' && cell.around === undefined;
  const reading = readYear(isNumber ? cell.value : cell === undefined ? given.text : shownText(cell));
  const column = given.at?.column ?? 0;
  const counted = reading.kind === 'year' ? null : countedYear(given.text, column, row.row, context.eras);
  if (counted !== null) {
    context.eras.set(column, { row: row.row, year: counted });
    return counted;
  }
  if (reading.kind === 'year') {
    if (namesEra(given.text)) context.eras.set(column, { row: row.row, year: reading.year });
    if (reading.fiscal && !context.said.has('fiscal')) {
      context.said.add('fiscal');
      problems.push(
        problemAt(context, row.row, address, 'warning', 'import.year.fiscal', {
          text: given.text,
          year: reading.year,
        }),
      );
    }
    return reading.year;
  }
  if (reading.kind === 'either') {
    const { last, first } = reading;
    const choices = [
      { value: 'year_last', becomes: last },
      { value: 'year_first', becomes: first },
    ];
    if (address !== null)
      context.questions.ask({ kind: 'dates', text: given.text, stage: null, cell: address, choices });
    const order = context.answers.dates;
    if (order !== undefined) return order === 'year_last' ? last : first;
    const params = { text: given.text, first: last, second: first };
    problems.push(problemAt(context, row.row, address, 'error', 'import.ask.dates', params));
    return null;
  }
  const code = reading.kind === 'out_of_range' ? 'import.year.range' : 'import.year.unknown';
  problems.push(problemAt(context, row.row, address, 'error', code, { text: given.text }));
  return null;
}
