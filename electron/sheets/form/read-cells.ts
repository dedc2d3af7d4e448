import { upToLast, xmlElements } from '../xml-tags';
import type { XmlCell } from './cell-xml';

/** A cell with what it says. */
export interface ReadCell extends XmlCell {
  readonly text: string;
  readonly isFormula: boolean;
  /** Whether it holds words, as a label does. */
  readonly isWords: boolean;
}

/** The cells of a sheet as they are read. @param texts shared strings by index */
export function readCells(cells: readonly XmlCell[], texts: readonly string[]): ReadCell[] {
  return cells.map((cell) => {
    const isFormula = /<f\b/.test(cell.inner);
    const text = textOf(cell, texts).normalize('NFKC').trim();
    const isWords = !isFormula && text !== '' && ['s', 'inlineStr', 'str'].includes(cell.type);
    return { ...cell, text, isFormula, isWords };
  });
}

function textOf({ type, inner }: XmlCell, texts: readonly string[]): string {
  if (type === 'inlineStr')
    return [...upToLast(withoutElements(inner, 'rPh'), '>').matchAll(/<t\b[^>]*>([^<]*)<\/t>/g)]
      .map(([, text = '']) => plain(text))
      .join('');
  const value = /<v\b[^>]*>([^<]*)<\/v>/.exec(upToLast(inner, '>'))?.[1] ?? '';
  return type === 's' ? (texts[Number(value)] ?? '') : plain(value);
}

function withoutElements(xml: string, name: string): string {
  let [made, at] = ['', 0];
  for (const { index, whole } of xmlElements(xml, name)) {
    made += xml.slice(at, index);
    at = index + whole.length;
  }
  return made + xml.slice(at);
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => SIGNS[name] ?? whole);
}
