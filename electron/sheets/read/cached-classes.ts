import type { Mapping } from '@shared/model/mapping';
import type { ClassMemory } from '../../importing/steps/class-memory';
import type { CodedRows } from '../../importing/steps/coded-rows';
import type { RowContext } from '../../importing/steps/row-context';
import type { Vocabulary } from '../../importing/values/vocabulary';
import type { SheetTable } from './sheet-tables';

interface Cached {
  readonly form: string;
  readonly vocabulary: Vocabulary;
  readonly memory: ClassMemory;
}

/** What was learned of the classes of rows that are kept: a step that is changed leaves others of them out, and changes none. */
const cached = new WeakMap<CodedRows, Cached>();

/** Lets a table go on from what was learned of the same rows under the same mapping, whichever its filters leave out. */
export function goOnFromCached(
  rows: CodedRows,
  { mapping, context, classes }: SheetTable,
  vocabulary: Vocabulary,
): void {
  const form = formOf(mapping, context);
  const known = cached.get(rows);
  if (known?.form === form && known.vocabulary === vocabulary) classes.goOn(known.memory);
  else if (classes.memory !== null) cached.set(rows, { form, vocabulary, memory: classes.memory });
}

/** All by which rows get their meaning: the mapping, and what was found of the sheet in its first rows. */
function formOf({ steps: _, ...mapping }: Mapping, context: RowContext): string {
  const {
    file,
    decimal,
    decimalIsOpen,
    commaIsThousands,
    unscaled,
    noAmounts,
    compound,
    headers,
    headerTexts,
  } = context;
  const found = { file, decimal, decimalIsOpen, commaIsThousands, noAmounts, compound };
  return JSON.stringify([mapping, found, [...unscaled], [...headers], [...headerTexts]]);
}
