import type { Help } from 'commander';
import { displayWidth } from './text-table';

/** Runs of ASCII stay whole, as names of options do, with a bracket before them; of all else each sign can begin a line, but for these. */
const PIECES = /[（「『]?(?:[\x21-\x7e]+|[^\x21-\x7e])/gu;
const NO_BEGINNING = /^[、。）」』：・ー％ ]/u;

/** A text in lines of so many columns: the option parser breaks at blanks alone, which Japanese has not. */
export function wrapped(this: Help, text: string, width: number): string {
  if (width < this.minWidthToWrap) return text;
  let line = '';
  const lines: string[] = [];
  for (const piece of text.match(PIECES) ?? []) {
    if (displayWidth(line + piece) > width && line !== '' && !NO_BEGINNING.test(piece)) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return [...lines, line].join('\n');
}
