import { type BriefFigure, shownFigure } from './figure';
import type { Paper, PaperNote, PaperTable } from './paper-parts';
import type { Line } from './pieces';

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
  readonly figure?: BriefFigure;
  readonly children: readonly (PaperElement | string)[];
}

type Tag = PaperElement['tag'];

export function paperElements(paper: Paper): PaperElement {
  const line = (tag: Tag, said: Line, name?: string): PaperElement => ({
    tag,
    ...(name === undefined ? {} : { name }),
    children: said.map((piece) =>
      'words' in piece
        ? piece.words
        : {
            tag: 'span' as const,
            name: 'brief-figure',
            figure: piece.figure,
            children: [shownFigure(piece.figure, paper.language).text],
          },
    ),
  });
  const box = (tag: Tag, name: string, children: readonly PaperElement[]): PaperElement => ({
    tag,
    name,
    children,
  });
  const some = (said: Line, name: string) => (said.length === 0 ? [] : [line('span', said, name)]);
  return box('article', 'brief-paper', [
    box('header', 'brief-head', [
      box('div', 'brief-by', [...some(paper.by, 'brief-office'), line('span', paper.made, 'brief-made')]),
      box('div', 'brief-marks', [...some(paper.number, 'brief-number'), ...some(paper.mark, 'brief-mark')]),
    ]),
    line('h1', paper.title),
    box(
      'section',
      'brief-gist',
      paper.gist.map((said) => line('p', said)),
    ),
    box('div', 'brief-sides', [tableOf(paper.left, line), tableOf(paper.right, line, paper.sure)]),
    box('footer', 'brief-foot', [
      ...paper.foot.map(({ title, text }) =>
        box('div', 'brief-note', [line('span', title, 'brief-note-title'), line('span', text)]),
      ),
      line('p', paper.exposure, 'brief-exposure'),
    ]),
  ]);
}

function tableOf(
  { title, columns, rows, notes }: PaperTable,
  line: (tag: Tag, said: Line, name?: string) => PaperElement,
  below: PaperNote | null = null,
): PaperElement {
  const side = (index: number) => (columns[index]?.right === true ? 'brief-right' : undefined);
  const row = (tag: 'th' | 'td', cells: readonly Line[]): PaperElement => ({
    tag: 'tr',
    children: cells.map((said, index) => line(tag, said, side(index))),
  });
  const table: PaperElement = {
    tag: 'table',
    children: [
      {
        tag: 'thead',
        children: [
          row(
            'th',
            columns.map(({ head }) => head),
          ),
        ],
      },
      { tag: 'tbody', children: rows.map((cells) => row('td', cells)) },
    ],
  };
  return {
    tag: 'section',
    name: 'brief-side',
    children: [
      line('h2', title),
      ...(rows.length === 0 ? [] : [table]),
      ...notes.map((said) => line('p', said, 'brief-remark')),
      ...(below === null ? [] : [line('h2', below.title), ...below.lines.map((said) => line('p', said))]),
    ],
  };
}

/** The figures of the page in the order in which they are read; one that stands twice is there twice. */
export function figuresIn(element: PaperElement): BriefFigure[] {
  if (element.figure !== undefined) return [element.figure];
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : figuresIn(child)));
}
