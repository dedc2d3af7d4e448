import type { Translate } from '../../base/message';
import { isRowTarget } from '../../model/import-targets';
import type { Mapping } from '../../model/mapping';
import type { ReadingStepKind } from '../../model/recipe';
import type { CodedReason, StepReason } from '../../model/step-reasons';
import type { TableStep } from '../../model/table-steps';
import type { CountsSaid, FileInspection, GuessedMapping, Proposal, RowsSaid } from './inspection';
import { fieldsGiven } from './required-fields';

type Step = Exclude<ReadingStepKind, 'rule'>;

const say = (code: CodedReason['code'], params: CodedReason['params'] = {}): CodedReason => ({
  code,
  params,
});

/** A reason in the language of whoever reads it: a sentence of ours, or the words of the person who wrote the step. */
export const reasonWords = (reason: StepReason, t: Translate): string =>
  typeof reason === 'string' ? reason : t(reason.code, reason.params);

/** Why a step that says how a file is read stands as it does. */
export function reasonOf(step: Step, mapping: Mapping, inspection: FileInspection): StepReason {
  const { guess } = inspection;
  const proposed = guess.mapping;
  const isProposed = JSON.stringify(partOf(step, mapping)) === JSON.stringify(partOf(step, proposed));
  if (!isProposed) return say(mapping.headerRow < 1 ? 'importing.why.open' : 'importing.why.chosen');
  const words = guess.why[step];
  if (words !== undefined) return words;
  switch (step) {
    case 'source':
      return ofSource(mapping, inspection);
    case 'header':
      if (mapping.headerFirst != null) return say('importing.why.chosen');
      if (guess.remembered !== null) return say('importing.why.kept', { name: guess.remembered });
      if (guess.tables.length > 1) return say('importing.why.table', { count: guess.tables.length });
      return say('importing.why.header');
    case 'unpivot':
      return say('importing.why.across', { count: mapping.across?.columns.length ?? 0 });
    case 'join':
      return say('importing.why.join', { count: (mapping.beside?.length ?? 0) + 1 });
    case 'fields':
      return ofFields(mapping, inspection);
    case 'units':
      return ofUnits(mapping);
    case 'counts':
      return ofCounts(mapping, guess);
    case 'names':
      return say('importing.why.names');
  }
}

/** What is proposed for the whole file, as far as nobody has said otherwise. */
export function standingProposals(
  { proposals, mapping: proposed }: GuessedMapping,
  mapping: Mapping,
): readonly Proposal[] {
  return proposals.filter(({ field }) => mapping[field] === proposed[field]);
}

/** Why a step of the table is there. */
export function reasonOfTable(step: TableStep, { guess }: FileInspection): StepReason {
  if (step.why != null) return step.why;
  const isIn = (steps: readonly TableStep[]) => steps.some((one) => bare(one) === bare(step));
  if (isIn(guess.proposed))
    return say(step.step === 'fill_down' ? 'importing.recipe.whyFilled' : 'importing.why.unanswered');
  if (guess.remembered !== null && isIn(guess.mapping.steps ?? []))
    return say('importing.why.kept', { name: guess.remembered });
  return say('importing.why.chosen');
}

/** What a step does, whether it is switched on or not. */
const bare = (step: TableStep): string =>
  JSON.stringify({ ...step, off: undefined, why: undefined, seen: undefined });

/** The part of a mapping that a step says. */
function partOf(step: Step, mapping: Mapping): unknown {
  const { across = null, beside = null, answers = null } = mapping;
  switch (step) {
    case 'source':
      return [mapping.sheet, mapping.encoding, mapping.separator];
    case 'header':
      return [mapping.headerRow, mapping.headerFirst ?? null];
    case 'unpivot':
      return [across?.field ?? null, across?.second ?? null, across?.columns ?? null];
    case 'join':
      return beside;
    case 'fields':
      return [
        mapping.columns,
        mapping.economy,
        mapping.material,
        mapping.stage,
        mapping.supplier ?? null,
        mapping.year,
      ];
    case 'units':
      return [
        mapping.unit,
        mapping.basis,
        mapping.decimal ?? null,
        answers?.dates,
        answers?.ton,
        answers?.shares,
        mapping.money ?? null,
        answers?.rates ?? [],
      ];
    case 'counts':
      return [mapping.counts ?? null, mapping.into ?? null];
    case 'names':
      return [answers?.countries ?? null, answers?.suppliers ?? null, answers?.names ?? null];
  }
}

function ofSource({ encoding }: Mapping, { guess, sheets }: FileInspection): CodedReason {
  if (encoding !== null) return say('importing.why.text', { encoding: encoding.toUpperCase() });
  if (guess.remembered !== null) return say('importing.why.kept', { name: guess.remembered });
  return sheets.length < 2
    ? say('importing.why.onlySheet')
    : say('importing.why.sheet', { count: sheets.length });
}

function ofFields({ columns }: Mapping, { guess }: FileInspection): CodedReason {
  const { remembered, kin, confidence } = guess;
  if (remembered !== null) return say('importing.why.kept', { name: remembered });
  if (kin !== null) return say('importing.why.kept', { name: kin.name });
  const sure = Object.keys(columns).flatMap((column) => confidence[Number(column)] ?? []);
  if (sure.length === 0) return say('importing.why.noColumns');
  const percent = Math.round(Math.min(...sure) * 100);
  // Where all are certain none is the least sure.
  return percent === 100
    ? say('importing.why.fieldsSure', { count: sure.length })
    : say('importing.why.fields', { count: sure.length, percent });
}

function ofUnits({ unit, basis, columns, money = null }: Mapping): CodedReason {
  if (unit !== null || basis !== null || money !== null) return say('importing.why.unit');
  const isByRow = Object.values(columns).includes('unit');
  return say(isByRow ? 'importing.why.unitByCell' : 'importing.why.unitAsked');
}

const SAYS: Readonly<Record<CountsSaid['where'], CodedReason['code']>> = {
  head: 'importing.why.counts.head',
  title: 'importing.why.counts.title',
  sheet: 'importing.why.counts.sheet',
  column: 'importing.why.counts.column',
  file: 'importing.why.counts.file',
  buyers: 'importing.why.counts.buyers',
  parties: 'importing.why.counts.parties',
};

const SAYS_ROWS: Readonly<Record<RowsSaid['where'], CodedReason['code']>> = {
  title: 'importing.why.counts.title',
  sheet: 'importing.why.counts.sheet',
  file: 'importing.why.counts.file',
  heads: 'importing.why.rows.heads',
};

function ofCounts(
  mapping: Mapping,
  { countsSaid: said, rowsSaid, remembered: kept }: GuessedMapping,
): CodedReason {
  const { counts, supplier, into } = mapping;
  if (into != null && isRowTarget(into)) {
    if (kept !== null) return say('importing.why.kept', { name: kept });
    if (rowsSaid?.target === into) return say(SAYS_ROWS[rowsSaid.where], { text: rowsSaid.text });
    return say('importing.why.chosen');
  }
  if (supplier != null) return say('importing.why.counts.parties');
  if (fieldsGiven(mapping).has('counts')) return say('importing.why.counts.byRow');
  if (counts == null) return say('importing.why.open');
  if (said?.kind === counts) return say(SAYS[said.where], { text: said.text });
  return kept === null ? say('importing.why.chosen') : say('importing.why.kept', { name: kept });
}
