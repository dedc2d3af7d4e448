import type { deriveDecimalMark } from '@shared/base/decimal-mark';
import { readNumber } from '@shared/base/numbers';
import type { PastedAs } from '@shared/features/importing/pasted';
import { type FigureCell, unitsOf } from '../../grid/figure-sheet';
import { parseFigure } from '../../grid/parse-figure';

/** How many of the figure's own unit one of what a block counts is; null where a block can count no such thing. */
function factorOf(as: PastedAs | null, { figure }: FigureCell, isTonnes: boolean): number {
  if (isTonnes) return as === 'kt' ? 1_000 : as === 'kg' ? 1 / 1_000 : 1;
  return as === 'fraction' && figure.of === 'share.percent' ? 100 : 1;
}

/** What a text says of a cell; null: not known, undefined: nothing that can be read. */
export function readEntry(
  text: string,
  cell: FigureCell,
  as: PastedAs | null,
  decimal: ReturnType<typeof deriveDecimalMark>,
): number | null | undefined {
  if (readNumber(text, decimal).kind === 'no_value') return null;
  const [unit] = unitsOf(cell);
  const entry = parseFigure(text, unitsOf(cell), decimal);
  const isTonnes = unit === 'tonnes';
  const scaled = factorOf(as, cell, isTonnes);
  if (entry.kind === 'figure' && entry.unit === unit) {
    const hasUnit = /\p{L}|[%％]/u.test(text.replace(/[eE][+-]?\d+$/, ''));
    // Tonnes are said of a cell among others in thousands of them: nobody can say which is meant.
    if (hasUnit && scaled !== 1) return undefined;
    return Number((entry.value * scaled).toPrecision(15));
  }
  const own = /^(.*\d)\s*(kt|kg|千トン|キログラム)$/iu.exec(text.normalize('NFKC').trim());
  if (!isTonnes || own === null) return undefined;
  const bare = parseFigure(own[1] ?? '', unitsOf(cell), decimal);
  if (bare.kind !== 'figure') return undefined;
  const isThousand = /^(?:kt|千トン)$/iu.test(own[2] ?? '');
  return Number((bare.value * (isThousand ? 1_000 : 1 / 1_000)).toPrecision(15));
}
