/** 1 -> A, 27 -> AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** B3, with no sheet: for formulas on the same sheet that move with their row. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** $B$3. */
export function fixedAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row}`;
}

/** $B3:$B9 fixed on both ends. */
export function fixedRange(top: number, left: number, bottom: number, right: number): string {
  return `${fixedAddress(top, left)}:${fixedAddress(bottom, right)}`;
}

/** A sheet name as formulas and names write it: always quoted, quotes doubled. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
