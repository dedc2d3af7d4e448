import { figureId } from '@shared/features/brief/figure';
import { type PaperElement, paperElements } from '@shared/features/brief/paper-elements';
import type { PaperKeys } from '@shared/features/brief/paper-keys';
import type { Paper } from '@shared/features/brief/paper-parts';
import { PAPER_STYLE } from '@shared/features/brief/paper-style';
import { xml } from './word/xml';

/** A brief as a page that any browser shows and prints; its keys stand in it as data. */
export function htmlText(paper: Paper, keys: PaperKeys): string {
  const data = JSON.stringify(keys).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${paper.language}"><head><meta charset="utf-8"><title>Lodestone</title><style>${PAPER_STYLE}</style></head>
<body>${drawn(paperElements(paper))}<script type="application/json" id="lodestone-brief">${data}</script></body></html>
`;
}

function drawn({ tag, name, place, figure, scope, children }: PaperElement): string {
  const named = name === undefined ? '' : ` class="${name}"`;
  const key = figure === undefined ? '' : ` data-key="${xml(figureId(figure))}"`;
  const head = scope === undefined ? '' : ` scope="${scope}"`;
  const style = place === undefined ? '' : ` style="${placeStyle(place)}"`;
  return `<${tag}${named}${head}${style}${key}>${children.map((child) => (typeof child === 'string' ? xml(child) : drawn(child))).join('')}</${tag}>`;
}

function placeStyle({ left, width }: NonNullable<PaperElement['place']>): string {
  const part = (name: string, percent: number) => `${name}:${percent.toFixed(2)}%`;
  return [...(left === undefined ? [] : [part('left', left)]), part('width', width)].join(';');
}
