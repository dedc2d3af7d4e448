import { type BriefFigure, shownFigure } from './figure';
import type { Bar, Cell, Named, Paper, PaperRow, PaperTable, Span } from './paper-parts';
import type { Line } from './pieces';
import { lineText } from './pieces-text';

/** The page as elements of HTML: a window draws them, a terminal writes them, and both read in this order. */
export interface PaperElement {
  readonly tag:
    | 'article'
    | 'header'
    | 'footer'
    | 'section'
    | 'div'
    | 'h1'
    | 'h2'
    | 'p'
    | 'span'
    | 'table'
    | 'thead'
    | 'tbody'
    | 'tr'
    | 'th'
    | 'td';
  readonly name?: string;
  /** Where it stands in what it is in, percent of its width. */
  readonly place?: { readonly left?: number; readonly width: number };
  readonly figure?: BriefFigure;
  /** What a table is called, for those who hear it. */
  readonly label?: string;
  /** A head of its row. */
  readonly scope?: 'row';
  readonly children: readonly (PaperElement | string)[];
}

type Tag = PaperElement['tag'];

export function paperElements(paper: Paper): PaperElement {
  const draw = drawerOf(paper.language);
  const { line, box, named, table } = draw;
  const some = (said: Line, name: string) => (said.length === 0 ? [] : [line('span', said, name)]);
  const { title, lines } = paper.sure;
  return box('article', 'brief-paper', [
    box('header', 'brief-head', [
      box('div', 'brief-by', [...some(paper.by, 'brief-office'), line('span', paper.made, 'brief-made')]),
      box('div', 'brief-marks', [...some(paper.number, 'brief-number'), ...some(paper.mark, 'brief-mark')]),
    ]),
    line('h1', paper.title),
    box('section', 'brief-box brief-named', paper.box.map(named)),
    box('div', 'brief-sides', [
      box('section', 'brief-lines', table(paper.left)),
      box('section', 'brief-options', [
        ...table(paper.right),
        line('h2', title),
        box('div', 'brief-sure brief-named', lines.map(named)),
      ]),
    ]),
    box('footer', 'brief-foot brief-named', [
      ...paper.foot.map(named),
      line('p', paper.exposure, 'brief-exposure'),
    ]),
    ...(paper.rest === null ? [] : [box('section', 'brief-lines brief-rest', table(paper.rest))]),
  ]);
}

/** What draws the parts of a page in a language. */
function drawerOf(language: Paper['language']) {
  const box = (tag: Tag, name: string, children: readonly PaperElement[]): PaperElement => ({
    tag,
    name,
    children,
  });
  const line = (tag: Tag, said: Line, name?: string): PaperElement => ({
    tag,
    ...(name === undefined || name === '' ? {} : { name }),
    children: said.map((piece) =>
      'words' in piece
        ? piece.words
        : {
            tag: 'span' as const,
            name: 'brief-figure',
            figure: piece.figure,
            children: [shownFigure(piece.figure, language).text],
          },
    ),
  });
  const named = ({ name, text }: Named): PaperElement =>
    box('div', 'brief-note', [line('span', name, 'brief-name'), line('span', text)]);
  const cell = (tag: 'th' | 'td', content: Cell, side: string, isHead: boolean): PaperElement => {
    if ('bar' in content) return box(tag, 'brief-time', [barElement(content.bar)]);
    if ('axis' in content) {
      const labels = content.axis.labels.map(({ label, part }) => ({
        ...line('span', label),
        place: { width: 100 * part },
      }));
      return box(tag, 'brief-time', [box('div', 'brief-axis', labels)]);
    }
    const said = line(tag, content, side);
    return isHead ? said : { ...said, children: [...said.children, APART] };
  };
  const table = ({ title, columns, rows, notes }: PaperTable): PaperElement[] => {
    const row = (isHead: boolean, cells: readonly Cell[], tone: PaperRow['tone']): PaperElement => ({
      tag: 'tr',
      ...(tone === 'plain' ? {} : { name: `brief-${tone}` }),
      children: cells.map((content, index) => {
        const side = columns[index]?.right === true ? 'brief-right' : '';
        if (isHead || index > 0) return cell(isHead ? 'th' : 'td', content, side, isHead);
        return { ...cell('th', content, side, false), scope: 'row' };
      }),
    });
    const heads = columns.map(({ head }) => head);
    const drawn: PaperElement = {
      tag: 'table',
      label: lineText(title, language),
      children: [
        { tag: 'thead', children: [row(true, heads, 'plain')] },
        { tag: 'tbody', children: rows.map(({ cells, tone }) => row(false, cells, tone)) },
      ],
    };
    return [
      line('h2', title),
      ...(rows.length === 0 ? [] : [drawn]),
      ...notes.map((said) => line('p', said, 'brief-remark')),
    ];
  };
  return { box, line, named, table };
}

/** Behind a number: in the text of a printed page two that stand beside each other would be one. */
const APART = '\u00a0';

/** Stripes so far apart, and each so wide: parts of the width of a bar. Drawn one by one, as a pattern is blurred in print. */
const STRIPE = { every: 0.022, width: 0.007 } as const;

/** The run of a line: a thin line, striped where it is reduced, black where it stands. */
function barElement({ reduced, stands }: Bar): PaperElement {
  const part = ({ from, to }: Span, name: string): PaperElement => ({
    tag: 'span',
    name,
    place: { left: 100 * from, width: 100 * (to - from) },
    children: [],
  });
  const children =
    reduced === null
      ? []
      : [part(reduced, 'brief-reduced'), ...stripesIn(reduced).map((stripe) => part(stripe, 'brief-stripe'))];
  return {
    tag: 'div',
    name: 'brief-bar',
    children: [...children, ...(stands === null ? [] : [part(stands, 'brief-stands')])],
  };
}

function stripesIn({ from, to }: Span): Span[] {
  const stripes: Span[] = [];
  for (let at = from + STRIPE.every; at + STRIPE.width < to; at += STRIPE.every)
    stripes.push({ from: at, to: at + STRIPE.width });
  return stripes;
}

/** The figures of the page in the order in which they are read; one that stands twice is there twice. */
export function figuresIn(element: PaperElement): BriefFigure[] {
  if (element.figure !== undefined) return [element.figure];
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : figuresIn(child)));
}
