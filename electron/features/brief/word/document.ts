import type { Language, Translate } from '@shared/base/message';
import { translator } from '@shared/catalogue/translate';
import { shownFigure } from '@shared/features/brief/figure';
import type { Bar, Cell, Named, Paper, PaperNote, PaperTable } from '@shared/features/brief/paper-parts';
import type { Line } from '@shared/features/brief/pieces';
import { FIGURE_TAG } from '../../../sheets/own-marks';
import { barDrawing, barPng } from './bar-picture';
import type { ParagraphStyle } from './styles';
import { xml } from './xml';

/** Twentieths of a point: A4 on its side, margins of 9 mm. */
const PAGE = { width: 16_838, height: 11_906, margin: 510 } as const;
const INSIDE = PAGE.width - 2 * PAGE.margin;
const GAP = 160;
const LEFT = Math.round(INSIDE * 0.62);
const RIGHT = INSIDE - LEFT;
/** Parts of the width of a table, by column: a date, and each word of a head, has space in one line in the faces of `fontTable()`. */
const LEFT_COLUMNS = [34, 12, 14, 11, 10, 10, 9] as const;
const RIGHT_COLUMNS = [24, 13, 18, 13, 15, 17] as const;
const NAMES = { box: 1_300, sure: 1_000, foot: 1_440 } as const;

interface LineStyle {
  /** One of the styles of the document (styles.ts), by its id; absent: that of all text. */
  readonly style?: ParagraphStyle;
  readonly bold?: boolean;
  readonly size?: number;
  readonly align?: 'left' | 'right';
}

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

/** How the picture of this place, counted from 0, is pointed to. */
export const pictureRelation = (place: number): string => `rIdBar${place + 1}`;

/** Office and date to the left, number and mark to the right: on every page, however long the text becomes. */
function headerOf(pen: RunWriter, paper: Paper): string {
  const space: Line = [{ words: '\u3000' }];
  const apart = (a: Line, b: Line): Line =>
    a.length > 0 && b.length > 0 ? [...a, ...space, ...b] : [...a, ...b];
  const left = pen.line(apart(paper.by, paper.made), {});
  const right = pen.line(apart(paper.number, paper.mark), { align: 'right', bold: true });
  const table = pen.table([INSIDE - 6_000, 6_000], [[left, right]], 'none');
  return `<w:hdr ${NAMESPACES}>${table}${pen.gap(4)}</w:hdr>`;
}

function bodyOf(pen: RunWriter, paper: Paper): string {
  const title = pen.line(paper.title, { style: 'Title' });
  const box = pen.table([INSIDE], [[namedTable(pen, paper.box, INSIDE - 300, NAMES.box)]], 'box');
  const sides = pen.table(
    [LEFT, RIGHT],
    [
      [
        tableOf(pen, paper.left, LEFT - GAP, LEFT_COLUMNS),
        `${tableOf(pen, paper.right, RIGHT - GAP, RIGHT_COLUMNS)}${noteOf(pen, paper.sure)}`,
      ],
    ],
    'none',
  );
  const foot = namedTable(pen, paper.foot, INSIDE, NAMES.foot, 'Small');
  const exposure = pen.line(paper.exposure, { bold: true });
  const rest =
    paper.rest === null
      ? ''
      : `<w:p><w:r><w:br w:type="page"/></w:r></w:p>${tableOf(pen, paper.rest, LEFT - GAP, LEFT_COLUMNS)}`;
  const page = `<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="${PAGE.width}" w:h="${PAGE.height}" w:orient="landscape"/><w:pgMar w:top="${PAGE.margin}" w:right="${PAGE.margin}" w:bottom="${PAGE.margin}" w:left="${PAGE.margin}" w:header="340" w:footer="340" w:gutter="0"/></w:sectPr>`;
  const small = pen.gap(8);
  return `<w:document ${NAMESPACES}><w:body>${title}${box}${small}${sides}${small}${foot}${exposure}${rest}${page}</w:body></w:document>`;
}

function tableOf(
  pen: RunWriter,
  { title, columns, rows, notes }: PaperTable,
  width: number,
  parts: readonly number[],
): string {
  const widths = parts.map((part) => Math.round((width * part) / 100));
  const align = (index: number) => (columns[index]?.right === true ? 'right' : 'left');
  const cell = (content: Cell, index: number, bold: boolean): string => {
    const inside = Math.round((widths[index] ?? 0) - 80);
    if ('bar' in content) return pen.bar(content.bar, inside);
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

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The style of a table by what is drawn around its cells. */
const BORDERS = {
  none: '',
  box: '<w:tblStyle w:val="Box"/>',
  lines: '<w:tblStyle w:val="Lines"/>',
} as const;

/** Writes paragraphs and tables, and counts the figures as it goes: the order of writing is that of reading. */
class RunWriter {
  readonly #language: Language;
  readonly #t: Translate;
  readonly #pictures: Uint8Array[] = [];
  #figures: number;

  constructor(language: Language, figures: number) {
    this.#language = language;
    this.#t = translator(language);
    this.#figures = figures;
  }

  get count(): number {
    return this.#figures;
  }

  get pictures(): readonly Uint8Array[] {
    return this.#pictures;
  }

  line(line: Line, { style, bold = false, size, align = 'left' }: LineStyle): string {
    const named = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`;
    const properties = `<w:pPr>${named}<w:jc w:val="${align}"/>${size === undefined ? '' : `<w:rPr><w:sz w:val="${size}"/></w:rPr>`}</w:pPr>`;
    return `<w:p>${properties}${this.#pieces(line, bold, size)}</w:p>`;
  }

  /** A paragraph without words, so many half points high: tables have to be parted by one. */
  gap(size: number): string {
    return `<w:p><w:pPr><w:spacing w:line="${10 * size}" w:lineRule="exact"/><w:rPr><w:sz w:val="${size}"/></w:rPr></w:pPr></w:p>`;
  }

  table(
    widths: readonly number[],
    rows: readonly (readonly string[])[],
    borders: keyof typeof BORDERS,
  ): string {
    const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
    const side = borders === 'box' ? 100 : 40;
    const margins = `<w:tblCellMar><w:left w:w="${side}" w:type="dxa"/><w:right w:w="${side}" w:type="dxa"/></w:tblCellMar>`;
    const all = widths.reduce((sum, width) => sum + width, 0);
    const drawn = rows.map(
      (row, index) =>
        `<w:tr>${index === 0 && borders === 'lines' ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${row
          .map(
            (cell, column) =>
              `<w:tc><w:tcPr><w:tcW w:w="${widths[column] ?? 0}" w:type="dxa"/></w:tcPr>${cell}</w:tc>`,
          )
          .join('')}</w:tr>`,
    );
    return `<w:tbl><w:tblPr>${BORDERS[borders]}<w:tblW w:w="${all}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${margins}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${drawn.join('')}</w:tbl>`;
  }

  /** The run of a line as a picture of its own. */
  bar(bar: Bar, width: number): string {
    const place = this.#pictures.push(barPng(bar, width)) - 1;
    const drawing = barDrawing(bar, width, pictureRelation(place), place + 1, this.#t);
    return `<w:p><w:r>${drawing}</w:r></w:p>`;
  }

  /** Labels over the bars, each as wide as its part of the run. */
  axis(labels: readonly { readonly label: Line; readonly part: number }[], width: number): string {
    const cells = labels.map(({ label, part }) => ({
      width: Math.round(width * part),
      properties: '',
      content: this.line(label, { size: 14 }),
    }));
    return nested(cells);
  }

  #pieces(line: Line, bold: boolean, size?: number): string {
    return line
      .map((piece) => {
        if ('words' in piece) return this.#run(piece.words, bold, size);
        const place = this.#figures++;
        const run = this.#run(shownFigure(piece.figure, this.#language).text, bold, size);
        // The number cannot be typed over; the sentence around it, and the field as a whole, can go.
        return `<w:sdt><w:sdtPr><w:tag w:val="${FIGURE_TAG}${place}"/><w:id w:val="${1_000 + place}"/><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${run}</w:sdtContent></w:sdt>`;
      })
      .join('');
  }

  #run(text: string, bold: boolean, size?: number): string {
    const properties = `${bold ? '<w:b/>' : ''}${size === undefined ? '' : `<w:sz w:val="${size}"/>`}`;
    return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${xml(text)}</w:t></w:r>`;
  }
}

/** A table of one row inside a cell, behind which a paragraph has to stand. */
function nested(
  cells: readonly { readonly width: number; readonly properties: string; readonly content: string }[],
): string {
  const grid = cells.map(({ width }) => `<w:gridCol w:w="${width}"/>`).join('');
  const drawn = cells.map(
    ({ width, properties, content }) =>
      `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`,
  );
  const all = cells.reduce((sum, { width }) => sum + width, 0);
  return `<w:tbl><w:tblPr><w:tblW w:w="${all}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid><w:tr>${drawn.join('')}</w:tr></w:tbl><w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>`;
}
