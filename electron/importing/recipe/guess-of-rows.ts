import type { RawRow } from '@shared/base/sheet-cell';
import type { FormPlace, GuessedMapping, TablePlace } from '@shared/features/importing/inspection';
import { missingFields } from '@shared/features/importing/required-fields';
import { holdsFigures } from '@shared/model/import-fields';
import type { Mapping } from '@shared/model/mapping';
import type { SavedMapping } from '@shared/model/tables/saved-mapping';
import type { Vocabulary } from '../values/vocabulary';
import { NOTHING } from './guess-headless';
import { guessRows } from './guess-rows';
import type { HeaderRows } from './header-rows';
import { matchColumns } from './match-columns';
import { keptPlace, remembered } from './remembered-form';
import { saidBy, unsaidIn } from './said-again';
import { sendersOf } from './sender';
import { formSeen } from './similar-template';

/** What is known of a table before anything is said of its columns. */
interface TableSeen {
  readonly base: Pick<Mapping, 'sheet' | 'encoding' | 'separator'>;
  /** Column -> header text. */
  readonly texts: ReadonlyMap<number, string>;
  readonly data: readonly RawRow[];
  readonly titles: readonly string[];
  readonly header: HeaderRows;
  readonly print: string;
  readonly memory: SavedMapping | null;
  readonly seen: FormPlace;
  /** The last row of the table; null: that of the sheet. */
  readonly endsAt: number | null;
  readonly vocabulary: Vocabulary;
  /** What a person has chosen. */
  readonly choices: Partial<Mapping>;
  readonly fileName: string;
  readonly places: readonly TablePlace[];
}

/** How a table is read whose rows are no figures, such as suppliers or events; null for one of figures. */
export function guessOfRows(table: TableSeen): GuessedMapping | null {
  const { base, texts, data, titles, header, print, memory, seen, endsAt } = table;
  const { vocabulary, choices, fileName, places } = table;
  const blank: Mapping = { ...base, headerRow: header.last, columns: {}, ...NOTHING };
  const plain = matchColumns(texts, data, vocabulary).columns;
  const hasFigures = Object.values(plain).some(holdsFigures);
  const found = guessRows(
    { sheet: seen.sheet, titles, fileName, texts, data, hasFigures },
    choices.into ?? memory?.mapping.into ?? null,
    memory === null && choices.counts == null,
    blank,
    vocabulary,
  );
  if (found === null) return null;
  const guessed: Mapping = {
    ...blank,
    ...found.part,
    headerFirst: choices.headerFirst ?? null,
    lastRow: endsAt,
  };
  const form = {
    ...formSeen(sendersOf(fileName, titles, found.part.columns, data), header.texts),
    said: saidBy(guessed),
    ...seen,
  };
  const isSame = memory?.mapping.into === found.target;
  const mapping: Mapping = {
    ...guessed,
    form: { ...form, ...keptPlace(memory, seen) },
    ...(isSame ? remembered(memory.mapping, guessed) : {}),
    ...choices,
    counts: null,
    into: found.target,
  };
  return {
    mapping: { ...mapping, steps: mapping.steps ?? [] },
    confidence: found.confidence,
    remembered: isSame ? memory.name : null,
    kin: null,
    missing: missingFields(mapping),
    fingerprint: print,
    tables: places,
    seen,
    countsSaid: null,
    rowsSaid: found.said,
    proposed: [],
    unsaid: unsaidIn(memory?.mapping.form, mapping),
    figuresOpen: null,
    why: {},
    heads: Object.fromEntries(texts),
  };
}
