import { FIGURE_KINDS, type FigureKind } from '@shared/base/figure-kind';
import { foldText, isDitto } from '@shared/base/fold-text';
import type { MessageKey } from '@shared/base/message';
import type { RawRow } from '@shared/base/sheet-cell';
import type { ImportProblem } from '@shared/features/importing/diff';
import type { Mapping } from '@shared/model/mapping';
import { kindIn } from '../values/figure-kinds';
import { codedFlow, partialFlow } from '../values/read-flow';
import type { Vocabulary } from '../values/vocabulary';
import { measuredAs } from './measured-row';
import { type FieldCell, fieldCell, problemAt, type RowContext } from './row-context';

/** A text of a row and its cell; null where it was said of the whole file. */
export interface SaidText {
  readonly at: FieldCell | null;
  readonly text: string;
}

/** A row whose figure goes into another table than that of shares, with what it is read by and what is wrong with it. */
export class FigureRow {
  readonly problems: ImportProblem[] = [];

  constructor(
    readonly row: RawRow,
    readonly mapping: Mapping,
    readonly vocabulary: Vocabulary,
    readonly context: RowContext,
  ) {}

  /** Tells an error at a cell, or at the row where no cell has it. */
  error(at: FieldCell | null, code: MessageKey, params: ImportProblem['params'] = {}): null {
    this.#tell('error', at, code, params);
    return null;
  }

  /** Tells what a person should look at; the figure comes in. */
  warning(at: FieldCell | null, code: MessageKey, params: ImportProblem['params'] = {}): void {
    this.#tell('warning', at, code, params);
  }

  #tell(
    level: ImportProblem['level'],
    at: FieldCell | null,
    code: MessageKey,
    params: ImportProblem['params'],
  ) {
    this.problems.push(problemAt(this.context, this.row.row, at?.address ?? null, level, code, params));
  }

  /** The text of a field from its column, else what was chosen for the file; null where neither says it. */
  said(field: 'material' | 'economy' | 'stage' | 'year' | 'place' | 'tier' | 'use'): SaidText | null {
    const at = fieldCell(this.row, field, this.context);
    if (at !== null && isDitto(at.cell.text))
      return this.error(at, 'import.ditto.nothingAbove', { text: at.cell.text });
    const text = (at?.cell.text ?? String(this.mapping[field] ?? '')).trim();
    return text === '' ? null : { at, text };
  }
}

/** What the figure of a row counts: by its column for that, its column of flows, else by what was said of the file. */
export function kindOf({ row, mapping, context }: FigureRow): FigureKind | null {
  const counted = measuredAs(row, context);
  // A supply of nobody is neither bought nor imported: "Secondary supply and reuse" below "Demand".
  if (counted !== null)
    return counted.kind === 'purchases' && context.target === 'series' ? null : counted.kind;
  // Import and export are both of value where that is what was chosen.
  if (mapping.counts === 'value' && !context.columns.has('counts')) return mapping.counts;
  const at = kindCell(row, context);
  const text = at?.cell.text;
  const coded = at === null ? null : codedFlow(context.headerTexts.get(at.column) ?? '', at.cell.text);
  if (coded !== null) return coded === 'import' ? 'imports' : 'exports';
  if (text !== undefined) return kindIn(text) ?? LETTERS.get(foldText(text)) ?? partialFlow(text);
  return FIGURE_KINDS.find((one) => one === mapping.counts) ?? null;
}

/** The cell that says what the figure of a row counts. */
export function kindCell(row: RawRow, context: RowContext): FieldCell | null {
  return fieldCell(row, 'counts', context) ?? fieldCell(row, 'flow', context);
}

/** As the UN writes flows. */
const LETTERS: ReadonlyMap<string, FigureKind> = new Map([
  ['m', 'imports'],
  ['x', 'exports'],
]);
