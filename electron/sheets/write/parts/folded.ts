/** A sign of East Asian scripts is as wide as two digits. */
const WIDE = /[\u2e80-\uffef]/u;
/** Of text of ten points to a digit of eleven, with space for wide fonts. */
const FILL = 0.95;

/**
 * A text in lines that fit so many digits, broken where words or clauses end. Cells that run over their neighbours would
 * be cut at the edge of the paper.
 */
export function folded(text: string, digits: number): string[] {
  const lines: string[] = [];
  let open = '';
  let wide = 0;
  for (const piece of text.split(/(?<=[ 、。；，])/u)) {
    const width = [...piece].reduce((sum, sign) => sum + (WIDE.test(sign) ? 2 : 1), 0);
    if (open !== '' && wide + width > FILL * digits) {
      lines.push(open.trimEnd());
      [open, wide] = ['', 0];
    }
    open += piece;
    wide += width;
  }
  return [...lines, open.trimEnd()];
}
