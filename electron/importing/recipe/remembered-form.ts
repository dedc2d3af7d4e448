import type { FormPlace } from '@shared/features/importing/inspection';
import { sheetKey } from '@shared/features/importing/saved-form';
import { holdsFigures } from '@shared/model/import-fields';
import { figureColumns, type Mapping, type SaidByFiles } from '@shared/model/mapping';
import type { SavedMapping } from '@shared/model/tables/saved-mapping';
import { measuredAgain } from './measured';
import { saidAgain, saidBy } from './said-again';

/**
 * What is remembered of a form, as far as it holds for this sheet: one material for the whole file was said of the sheet that
 * was read then, and another sheet of the same form is of another material. Sheets called by their dates are one sheet.
 */
export function ofThisSheet(
  memory: SavedMapping | null,
  sheet: string,
  encoding: Mapping['encoding'],
): SavedMapping | null {
  if (memory === null || encoding !== null || sheetKey(memory.mapping.sheet) === sheetKey(sheet))
    return memory;
  return { ...memory, mapping: { ...memory.mapping, material: null } };
}

/**
 * The title and the sheet that a template was read from, with which this file has to agree; its own where the form says
 * nothing of them.
 */
export function keptPlace(memory: SavedMapping | null, seen: FormPlace): FormPlace {
  const { title = null, sheet, said = null } = memory?.mapping.form ?? {};
  // A form kept by an earlier version does not tell a file without a title from one that nobody looked at.
  const own = memory === null || said === null ? seen.title : null;
  return { title: title ?? own, sheet: seen.sheet === null ? null : (sheet ?? seen.sheet) };
}

/**
 * What is remembered, for a person who asks the form for figures of another kind than before: which columns hold them was
 * said of the others. Demand is not read as supply because it was read from this form last time.
 */
export function forKind(memory: Mapping, guessed: Mapping, wanted: Mapping['counts']): Mapping {
  if (wanted == null || memory.counts == null || wanted === memory.counts) return memory;
  const figures = new Set(figureColumns(guessed));
  const named = Object.entries(memory.columns).filter(
    ([column, field]) => !holdsFigures(field) && !figures.has(Number(column)),
  );
  const own = Object.entries(guessed.columns).filter(([, field]) => holdsFigures(field));
  return { ...memory, columns: Object.fromEntries([...named, ...own]), across: guessed.across ?? null };
}

/** Where this file says something itself (its year, unit, basis), that wins over the file that was remembered. */
export function remembered(
  from: Mapping,
  guessed: Mapping,
  now: SaidByFiles = saidBy(guessed),
): Partial<Mapping> {
  const { money, ...said } = saidAgain(now, from);
  return {
    columns: from.columns,
    beside: guessed.beside ?? null,
    // Which columns stand across is seen in the file: next year has one more of them.
    across: from.across == null ? null : (sameAcross(from, guessed) ?? from.across),
    ...said,
    ...(money === null ? {} : { money }),
    ...(from.units == null ? {} : { units: from.units }),
    ...(from.supplier == null ? {} : { supplier: from.supplier }),
    counts: measuredAgain(guessed.counts ?? null, { counts: from.counts ?? null, said: from.form?.says }),
    ...(from.steps == null ? {} : { steps: from.steps }),
    ...(from.rulesOff == null ? {} : { rulesOff: from.rulesOff }),
    ...(from.headerFirst == null ? {} : { headerFirst: from.headerFirst }),
    ...(from.into == null ? {} : { into: from.into }),
    ...(from.place == null ? {} : { place: from.place }),
    ...(from.tier == null ? {} : { tier: from.tier }),
    ...(from.use == null ? {} : { use: from.use }),
    ...(from.decimal === undefined ? {} : { decimal: from.decimal }),
    ...(from.limits === undefined ? {} : { limits: from.limits }),
    ...(from.answers === undefined ? {} : { answers: answersAgain(from.answers) }),
  };
}

/** The answers of an earlier file. A rate that was said for all of its years says nothing of those of the next one. */
function answersAgain(answers: Mapping['answers']): Mapping['answers'] {
  if (answers == null) return answers;
  // Why figures far above the world's output stood in that file, and whom it replaced, says nothing of this one.
  const { beyondWorld: _, replaces: __, ...kept } = answers;
  if (kept.rates === undefined) return kept;
  return { ...kept, rates: kept.rates.filter(({ year }) => year !== null) };
}

function sameAcross(from: Mapping, guessed: Mapping) {
  const isSame =
    guessed.across?.field === from.across?.field && guessed.across?.second === from.across?.second;
  return isSame ? guessed.across : null;
}
