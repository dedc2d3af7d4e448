import type { Language } from '../../base/message';
import { shownFigure } from './figure';
import type { Line } from './pieces';

/** A line as plain text. */
export function lineText(line: Line, language: Language): string {
  return line
    .map((piece) => ('words' in piece ? piece.words : shownFigure(piece.figure, language).text))
    .join('');
}
