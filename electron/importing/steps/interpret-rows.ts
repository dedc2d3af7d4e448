import { cellAddress, type RawRow, shownText } from '@shared/base/sheet-cell';
import type { ImportProblem } from '@shared/features/importing/diff';
import type { CountryId } from '@shared/model/country';
import { isRowTarget } from '@shared/model/import-targets';
import type { Mapping } from '@shared/model/mapping';
import { setKey } from '@shared/model/share-totals';
import type { ShareSetKey } from '@shared/model/tables/share';
import type { Vocabulary } from '../values/vocabulary';
import { beyondWorld } from './beyond-world';
import { countryOfCell } from './country-meant';
import type { Measure } from './figure';
import { flowOf } from './flow-of-row';
import { homeWarning } from './home-country';
import { measuredAs } from './measured-row';
import { monthOfRow } from './month-of-row';
import { partOfAbove, rememberWhole } from './part-rows';
import { QuestionList } from './question-list';
import { readDeclared } from './read-declared';
import { readEntry } from './read-entry';
import { readFigure } from './read-figure';
import type { Candidate, ReadRow, Standing } from './read-row';
import { readSet } from './read-set';
import { groupOf, readSupplier, type SupplierReading } from './read-supplier';
import { whoKey } from './repeated-rows';
import { type FieldCell, fieldCell, problemAt, type RowContext, rememberRow, wordsOf } from './row-context';
import { leaveOut } from './row-rules';
import { WarnOnce } from './warn-once';

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
  told: Told = {},
): ReadRow {
  const reason = leaveOut(row, vocabulary, context);
  if (reason !== null) {
    if (reason === 'total') rememberWhole(row, { kind: 'left_out' }, context);
    return { kind: 'left_out', row: row.row, reason };
  }
  if (isRowTarget(context.target)) return readDeclared(row, context.target, mapping, vocabulary, context);
  const part = partOfAbove(row, context);
  if (part === 'part') return { kind: 'left_out', row: row.row, reason: 'part' };
  const read =
    context.target === 'share'
      ? readShare(part ?? row, mapping, vocabulary, context, told)
      : readFigure(part ?? row, mapping, vocabulary, context);
  if (part === null) rememberWhole(row, read, context);
  return read;
}

/** How a candidate was found, for rows like it (row-classes.ts). */
export interface Told {
  /** Absent where the figure is a share. */
  measure?: Measure;
  /** Under which what its set gives is kept (given-rows.ts), and the key of its own supplier. */
  key?: string;
  who?: string;
}

/** What a row of shares says, part by part, with what is wrong with it. */
interface ShareParts {
  readonly set: Standing['set'];
  readonly reading: ReturnType<typeof readEntry>;
  /** Null where no stage says which suppliers there are. */
  readonly supplier: SupplierReading | null;
  readonly source: string | null;
  readonly note: string | null;
  readonly problems: ImportProblem[];
}

/** The meaning of a row that no rule leaves out. */
function readShare(
  row: RawRow,
  mapping: Mapping,
  vocabulary: Vocabulary,
  context: RowContext,
  told: Told,
): ReadRow {
  const parts = readParts(row, mapping, vocabulary, context);
  const { supplier, reading, problems } = parts;
  if (supplier?.kind === 'rest') {
    if (!isBroken(problems) && reading.entry?.as === 'percent')
      return { kind: 'left_out', row: row.row, reason: 'rest' };
    problems.push(
      problemAt(context, row.row, supplier.address, 'error', 'import.rest.tonnes', { text: supplier.text }),
    );
  }
  const beyond =
    reading.entry?.as === 'tonnes' && reading.valueCell !== null
      ? beyondWorld(
          row.row,
          reading.valueCell,
          { material: parts.set.materialId, kind: 'production', mass: reading.entry.mass },
          context,
        )
      : null;
  if (beyond !== null) problems.push(beyond);
  const set = completeSet(parts.set);
  if (supplier?.kind === 'region') {
    if (set !== null)
      return { kind: 'region', row: row.row, set, members: supplier.members, problem: supplier.problem };
    problems.push(supplier.problem);
  }
  const { entry, valueCell } = reading;
  const isWhole = set !== null && entry !== null && valueCell !== null && supplier?.kind === 'supplier';
  if (isWhole && !isBroken(problems))
    return asCandidate(row, parts, { set, supplier, entry, valueCell }, vocabulary, context, told);
  const countryId = countryOf(row, supplier, vocabulary, context);
  return {
    kind: 'rejected',
    row: row.row,
    problems,
    ...(countryId === null ? {} : { standing: { countryId, set: parts.set } }),
  };
}

const isBroken = (problems: readonly ImportProblem[]): boolean =>
  problems.some(({ level }) => level === 'error');

/** Reads set, value, flow, words and supplier of a row, and remembers it for the rows below. */
function readParts(row: RawRow, mapping: Mapping, vocabulary: Vocabulary, context: RowContext): ShareParts {
  const problems: ImportProblem[] = [];
  // A group is settled once all rows are known, and may say nothing then: what is said once waits for the next row.
  const own = groupOf(row, context) === null ? context : { ...context, said: new WarnOnce(context.said) };
  const set = readSet(row, mapping, vocabulary, own, problems);
  // A row that is rejected for its material, stage or economy anyway has nothing to ask; one that waits for an answer has.
  const isLost = problems.some(({ level, code }) => level === 'error' && !code.startsWith('import.ask.'));
  const asking = isLost ? { ...own, questions: new QuestionList() } : own;
  const reading = readEntry(row, mapping, asking);
  problems.push(...unknownFlow(row, context), ...unknownQuantity(row, context), ...reading.problems);
  const source = wordsOf(row, 'source', context);
  const note = wordsOf(row, 'note', context);
  // The stage decides which suppliers there are; without it the name is only checked for being there.
  const supplier =
    set.stage === null
      ? null
      : readSupplier(
          row,
          { stage: set.stage, materialId: set.materialId },
          vocabulary,
          asking === own ? context : { ...context, questions: asking.questions },
        );
  rememberRow(row, context);
  if (supplier?.kind === 'problem') problems.push(supplier.problem);
  if (supplier?.kind === 'supplier')
    problems.push(...supplier.warnings, ...homeWarning(row, set.economyId, vocabulary, own));
  return { set, reading, supplier, source, note, problems };
}

/** The error of a row whose column of flows says nothing known; empty for any other. */
function unknownFlow(row: RawRow, context: RowContext): ImportProblem[] {
  const flow = flowOf(row, context);
  if (flow?.flow !== 'unknown') return [];
  const address = cellAddress(row.row, flow.column);
  return [problemAt(context, row.row, address, 'error', 'import.flow.unknown', { text: flow.text })];
}

/** The error of a row that says with a text nobody knows what its figure counts; empty for any other. */
function unknownQuantity(row: RawRow, context: RowContext): ImportProblem[] {
  const measured = measuredAs(row, context);
  if (measured === null || measured.kind !== null) return [];
  const { address, cell } = measured.at;
  return [problemAt(context, row.row, address, 'error', 'import.counts.unknown', { text: cell.text })];
}

/** The parts of a row that a candidate cannot be without. */
interface WholeShare {
  readonly set: ShareSetKey;
  readonly supplier: Extract<SupplierReading, { kind: 'supplier' }>;
  readonly entry: Candidate['entry'];
  readonly valueCell: FieldCell;
}

/** The candidate that a row is; rejected where a row above gave the same share of the same month. */
function asCandidate(
  row: RawRow,
  { set: read, reading, source, note, problems }: ShareParts,
  { set, supplier, entry, valueCell }: WholeShare,
  vocabulary: Vocabulary,
  context: RowContext,
  told: Told,
): ReadRow {
  const month = monthOfRow(row, context);
  const who = whoKey(supplier.supplier);
  const key = month === null ? setKey(set) : `${setKey(set)}|${month}`;
  const given = context.seen.setOf(key, set);
  const number = context.seen.numberOf(who);
  const first = context.seen.first(given.place, number);
  if (first !== null) {
    problems.push(
      problemAt(context, row.row, valueCell.address, 'error', 'import.row.repeated', { row: first.row }),
    );
    const countryId = countryOf(row, supplier, vocabulary, context);
    return {
      kind: 'rejected',
      row: row.row,
      problems,
      ...(month === null ? { repeats: `${first.valueCell}|${who}` } : {}),
      ...(countryId === null || month === null ? {} : { standing: { countryId, set: read } }),
    };
  }
  const { column, address } = valueCell;
  const isOwn = address === cellAddress(row.row, column);
  context.seen.give(given.place, number, row.row, column, isOwn ? null : address);
  if (reading.measure !== undefined) told.measure = reading.measure;
  told.key = key;
  told.who = who;
  return {
    kind: 'candidate',
    warnings: problems,
    candidate: {
      row: row.row,
      set: given.set, // one for all rows of the set
      supplier: supplier.supplier,
      entry,
      ...(month === null ? {} : { month }),
      ...(supplier.byCountry === true ? { byCountry: true } : {}),
      valueCell: address,
      rawValue: shownText(valueCell.cell),
      ...(reading.mark === 'known' ? {} : { mark: reading.mark }),
      source,
      note,
    },
  };
}

/** The country that a row names, whatever else is wrong with it; null when it names none. */
function countryOf(
  row: RawRow,
  reading: SupplierReading | null,
  vocabulary: Vocabulary,
  context: RowContext,
): CountryId | null {
  if (reading?.kind === 'supplier') {
    const { supplier } = reading;
    return supplier.kind === 'new'
      ? supplier.countryId
      : (vocabulary.supplierCountries.get(supplier.supplierId) ?? null);
  }
  const at = fieldCell(row, 'country', context) ?? fieldCell(row, 'supplier', context);
  return at === null ? null : countryOfCell(at.cell.text, vocabulary, context);
}

function completeSet({ economyId, materialId, stage, year }: Standing['set']): ShareSetKey | null {
  if (economyId === null || materialId === null || stage === null || year === null) return null;
  return { economyId, materialId, stage, year };
}
