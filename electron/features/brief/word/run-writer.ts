import type { Language } from '@shared/base/message';
import { translator } from '@shared/catalogue/translate';
import { shownFigure } from '@shared/features/brief/figure';
import type { Bar } from '@shared/features/brief/paper-parts';
import type { Line } from '@shared/features/brief/pieces';
import { FIGURE_TAG } from '../../../sheets/own-marks';
import { barDrawing, barPng } from './bar-picture';
import type { ParagraphStyle } from './styles';
import { xml } from './xml';

export interface LineStyle {
  /** One of the styles of the document (styles.ts), by its id; absent: that of all text. */
  readonly style?: ParagraphStyle;
  readonly bold?: boolean;
  readonly size?: number;
  readonly align?: 'left' | 'right';
}

/** How the picture of this place, counted from 0, is pointed to. */
export const pictureRelation = (place: number): string => `rIdBar${place + 1}`;

export const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The style of a table by what is drawn around its cells. */
const BORDERS = {
  none: '',
  box: '<w:tblStyle w:val="Box"/>',
  lines: '<w:tblStyle w:val="Lines"/>',
} as const;

/** Writes paragraphs and tables, and counts the figures as it goes: the order of writing is that of reading. */
export class RunWriter {
  readonly #language: Language;
  readonly #pictures: Uint8Array[] = [];
  #figures: number;

  constructor(language: Language, figures: number) {
    this.#language = language;
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

  /** @param side between the words of a cell and its edges */
  table(
    widths: readonly number[],
    rows: readonly (readonly string[])[],
    borders: keyof typeof BORDERS,
    side = borders === 'box' ? 100 : 40,
  ): string {
    const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
    const margins = `<w:tblCellMar><w:left w:w="${side}" w:type="dxa"/><w:right w:w="${side}" w:type="dxa"/></w:tblCellMar>`;
    const all = widths.reduce((sum, width) => sum + width, 0);
    const drawn = rows.map(
      (row, index) =>
        `<w:tr>${borders === 'lines' ? `<w:trPr><w:cantSplit/>${index === 0 ? '<w:tblHeader/>' : ''}</w:trPr>` : ''}${row
          .map(
            (cell, column) =>
              `<w:tc><w:tcPr><w:tcW w:w="${widths[column] ?? 0}" w:type="dxa"/></w:tcPr>${cell}</w:tc>`,
          )
          .join('')}</w:tr>`,
    );
    return `<w:tbl><w:tblPr>${BORDERS[borders]}<w:tblW w:w="${all}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${margins}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${drawn.join('')}</w:tbl>`;
  }

  /** A bar as a picture of its own. @param words what it shows, for those who do not see it */
  bar(bar: Bar, width: number, words: string): string {
    const place = this.#pictures.push(barPng(bar, width)) - 1;
    const drawing = barDrawing(words, width, pictureRelation(place), place + 1, translator(this.#language));
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
