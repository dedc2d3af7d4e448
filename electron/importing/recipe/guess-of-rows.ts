import type { GuessedMapping } from '@shared/features/importing/inspection';
import { missingFields } from '@shared/features/importing/required-fields';
import { holdsFigures } from '@shared/model/import-fields';
import type { Mapping } from '@shared/model/mapping';
import { NOTHING } from './guess-headless';
import { guessRows } from './guess-rows';
import { matchColumns } from './match-columns';
import { keptPlace, remembered } from './remembered-form';
import { saidBy, unsaidIn } from './said-again';
import type { GuessedFrom, SampledTable } from './sample-table';
import { sendersOf } from './sender';
import { formSeen } from './similar-template';

/** How a table is read whose rows are no figures, such as suppliers or events; null for one of figures. */
export function guessOfRows(table: SampledTable, from: GuessedFrom): GuessedMapping | null {
  const { base, heads, sample, header, template, seen } = table;
  const { vocabulary, choices, fileName } = from;
  const titles = [...table.saidIn.own, ...table.saidIn.titles];
  const blank: Mapping = { ...base, headerRow: header.last, columns: {}, ...NOTHING };
  const plain = matchColumns(heads, sample, vocabulary).columns;
  const hasFigures = Object.values(plain).some(holdsFigures);
  const found = guessRows(
    { sheet: seen.sheet, titles, fileName, texts: heads, data: sample, hasFigures },
    choices.into ?? template?.mapping.into ?? null,
    template === null && choices.counts == null,
    blank,
    vocabulary,
  );
  if (found === null) return null;
  const guessed: Mapping = {
    ...blank,
    ...found.part,
    headerFirst: choices.headerFirst ?? null,
    lastRow: table.endsAt,
  };
  const form = {
    ...formSeen(sendersOf(fileName, titles, found.part.columns, sample), header.texts),
    said: saidBy(guessed),
    ...seen,
  };
  const isSame = template?.mapping.into === found.target;
  const mapping: Mapping = {
    ...guessed,
    form: { ...form, ...keptPlace(template, seen) },
    ...(isSame ? remembered(template.mapping, guessed) : {}),
    ...choices,
    counts: null,
    into: found.target,
  };
  return {
    mapping: { ...mapping, steps: mapping.steps ?? [] },
    confidence: found.confidence,
    remembered: isSame ? template.name : null,
    kin: null,
    missing: missingFields(mapping),
    fingerprint: table.fingerprint,
    tables: from.places,
    seen,
    countsSaid: null,
    rowsSaid: found.said,
    proposed: [],
    unsaid: unsaidIn(template?.mapping.form, mapping),
    figuresOpen: null,
    columnWhy: [],
    proposals: [],
    why: {},
    heads: Object.fromEntries(heads),
  };
}
