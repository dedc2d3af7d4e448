import type { Line } from '@shared/features/brief/pieces';
import { NAMESPACES, type RunWriter } from './run-writer';

/** Twentieths of a point: A4 on its side, margins of 9 mm. */
const PAGE = { width: 16_838, height: 11_906, margin: 510 } as const;
export const INSIDE = PAGE.width - 2 * PAGE.margin;

/** What stands to the left and to the right on every page, however long the text becomes. */
export function headerXml(pen: RunWriter, left: Line, right: Line): string {
  const sides = [pen.line(left, {}), pen.line(right, { align: 'right', bold: true })];
  return `<w:hdr ${NAMESPACES}>${pen.table([INSIDE - 6_000, 6_000], [sides], 'none')}${pen.gap(4)}</w:hdr>`;
}

/** Paragraphs and tables as a document of such pages. */
export function pagesXml(content: string): string {
  const page = `<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="${PAGE.width}" w:h="${PAGE.height}" w:orient="landscape"/><w:pgMar w:top="${PAGE.margin}" w:right="${PAGE.margin}" w:bottom="${PAGE.margin}" w:left="${PAGE.margin}" w:header="340" w:footer="340" w:gutter="0"/></w:sectPr>`;
  return `<w:document ${NAMESPACES}><w:body>${content}${page}</w:body></w:document>`;
}
