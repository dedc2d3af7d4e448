/** Separators of the text files that are read. */
export type Separator = ',' | ';' | '\t' | '|';

/** All rows of a text of separated values (rowsOfText). */
export function parseDelimitedText(text: string, separator: Separator): string[][] {
  return [...rowsOfText(text, separator)];
}

/**
 * Takes a text of separated values apart, row by row as they are asked for, in the manner of RFC 4180: a field in quotes may hold separators, line
 * breaks and doubled quotes. Lines end with CRLF, LF or CR. What the standard does not allow is read as Excel reads
 * it: text after a closing quote stays in the field, a quote inside a bare field is a character, and a quote that is
 * never closed runs to the end of the text. Spaces in front of a field in quotes are no part of it.
 *
 * @param text decoded text; a byte order mark at its start is dropped
 * @returns one entry a row, so that row n of a spreadsheet is entry n - 1: empty lines are kept as rows with one empty
 * field, and a row with line breaks inside its quotes is one row. The line end after the last row adds none.
 */
export function* rowsOfText(text: string, separator: Separator): Generator<string[]> {
  let row: string[] = [];
  let field = '';
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let fieldStart = at;
  while (at < text.length) {
    const char = text[at] as string; // at < text.length
    if (char === '"' && at === fieldStart) {
      const { content, next } = readQuoted(text, at + 1);
      field = content;
      at = next;
    } else if (char === '"' && field.trim() === '' && closesField(text, at + 1, separator)) {
      // Programs that put a space behind each separator put it in front of the quote.
      const { content, next } = readQuoted(text, at + 1);
      field = content;
      at = next;
    } else if (char === '"') {
      field += char;
      at += 1;
    } else if (char === separator) {
      row.push(field);
      field = '';
      at += 1;
      fieldStart = at;
    } else if (char === '\n' || char === '\r') {
      row.push(field);
      yield row;
      row = [];
      field = '';
      at += char === '\r' && text[at + 1] === '\n' ? 2 : 1;
      fieldStart = at;
    } else {
      const next = endOfBare(text, at, separator);
      field += text.slice(at, next);
      at = next;
    }
  }
  const endsInsideRow = row.length > 0 || field !== '' || fieldStart < text.length;
  if (endsInsideRow) yield [...row, field];
}

/** Whether a quote that opened here is closed in front of a separator or a line end: it encloses the field. */
function closesField(text: string, start: number, separator: Separator): boolean {
  const behind = text[readQuoted(text, start).next];
  return behind === undefined || behind === separator || behind === '\n' || behind === '\r';
}

/** Reads from behind an opening quote to behind its closing one. */
function readQuoted(text: string, start: number): { readonly content: string; readonly next: number } {
  let content = '';
  let at = start;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return { content: content + text.slice(at), next: text.length };
    content += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { content, next: quote + 1 };
    content += '"';
    at = quote + 2;
  }
}

/** Where a run of ordinary characters ends: at a separator, a quote, a line end, or the end of the text. */
function endOfBare(text: string, start: number, separator: Separator): number {
  let at = start;
  while (at < text.length) {
    const char = text[at];
    if (char === separator || char === '\n' || char === '\r' || char === '"') return at;
    at += 1;
  }
  return at;
}
