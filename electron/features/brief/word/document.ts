import { translator } from '@shared/catalogue/translate';
import type { Cell, Named, Paper, PaperNote, PaperTable } from '@shared/features/brief/paper-parts';
import type { Line } from '@shared/features/brief/pieces';
import { barWords } from './bar-picture';
import { headerXml, INSIDE, pagesXml } from './page';
import { type LineStyle, RunWriter } from './run-writer';
import type { ParagraphStyle } from './styles';

const GAP = 160;
const LEFT = Math.round(INSIDE * 0.62);
const RIGHT = INSIDE - LEFT;
/** Parts of the width of a table, by column: a date, and each word of a head, has space in one line in the faces of `fontTable()`. */
const LEFT_COLUMNS = [34, 12, 14, 11, 10, 10, 9] as const;
const RIGHT_COLUMNS = [24, 13, 18, 13, 15, 17] as const;
const NAMES = { box: 1_300, sure: 1_000, foot: 1_440 } as const;

/** Draws a page for a word processor: each figure is a locked field whose tag is its place in reading order. */
export function documentXml(
  paper: Paper,
  isHeader: boolean,
  firstFigure: number,
): { xml: string; figures: number; pictures: readonly Uint8Array[] } {
  const pen = new RunWriter(paper.language, firstFigure);
  const body = isHeader ? headerOf(pen, paper) : bodyOf(pen, paper);
  return { xml: body, figures: pen.count, pictures: pen.pictures };
}

/** Office and date to the left, number and mark to the right: on every page, however long the text becomes. */
function headerOf(pen: RunWriter, paper: Paper): string {
  const space: Line = [{ words: '\u3000' }];
  const apart = (a: Line, b: Line): Line =>
    a.length > 0 && b.length > 0 ? [...a, ...space, ...b] : [...a, ...b];
  return headerXml(pen, apart(paper.by, paper.made), apart(paper.number, paper.mark));
}

function bodyOf(pen: RunWriter, paper: Paper): string {
  const title = pen.line(paper.title, { style: 'Title' });
  const box = pen.table([INSIDE], [[namedTable(pen, paper.box, INSIDE - 300, NAMES.box)]], 'box');
  const sides = pen.table(
    [LEFT, RIGHT],
    [
      [
        tableOf(pen, paper, paper.left, LEFT - GAP, LEFT_COLUMNS),
        `${tableOf(pen, paper, paper.right, RIGHT - GAP, RIGHT_COLUMNS)}${noteOf(pen, paper.sure)}`,
      ],
    ],
    'none',
  );
  const foot = namedTable(pen, paper.foot, INSIDE, NAMES.foot, 'Small');
  const exposure = pen.line(paper.exposure, { bold: true });
  const rest =
    paper.rest === null
      ? ''
      : `<w:p><w:r><w:br w:type="page"/></w:r></w:p>${tableOf(pen, paper, paper.rest, LEFT - GAP, LEFT_COLUMNS)}`;
  const small = pen.gap(8);
  return pagesXml(`${title}${box}${small}${sides}${small}${foot}${exposure}${rest}`);
}

function tableOf(
  pen: RunWriter,
  { language }: Paper,
  { title, columns, rows, notes }: PaperTable,
  width: number,
  parts: readonly number[],
): string {
  const widths = parts.map((part) => Math.round((width * part) / 100));
  const align = (index: number) => (columns[index]?.right === true ? 'right' : 'left');
  const cell = (content: Cell, index: number, bold: boolean): string => {
    const inside = Math.round((widths[index] ?? 0) - 80);
    if ('bar' in content) return pen.bar(content.bar, inside, barWords(content.bar, translator(language)));
    if ('axis' in content) return pen.axis(content.axis.labels, inside);
    return pen.line(content, { style: 'Small', bold, align: align(index) });
  };
  const heading = pen.line(title, { style: 'Heading1' });
  const head = columns.map((column, index) => cell(column.head, index, true));
  const cells = rows.map((row) => row.cells.map((line, index) => cell(line, index, row.tone === 'strong')));
  const table = rows.length === 0 ? '' : pen.table(widths, [head, ...cells], 'lines');
  // Between a table and the end of its cell a paragraph has to stand.
  const below = notes.map((line) => pen.line(line, { style: 'Caption' })).join('');
  return `${heading}${table}${below === '' ? pen.gap(4) : below}`;
}

/** Sentences with their names before them, each in a column of its own. */
function namedTable(
  pen: RunWriter,
  lines: readonly Named[],
  width: number,
  names: number,
  style?: ParagraphStyle,
): string {
  const look: LineStyle = style === undefined ? {} : { style };
  const rows = lines.map(({ name, text }) => [pen.line(name, { ...look, bold: true }), pen.line(text, look)]);
  return `${pen.table([names, width - names], rows, 'none')}${pen.gap(2)}`;
}

function noteOf(pen: RunWriter, { title, lines }: PaperNote): string {
  return `${pen.line(title, { style: 'Heading1' })}${namedTable(pen, lines, RIGHT - GAP, NAMES.sure, 'Small')}`;
}
