/** A part of a line: plain, emphasised, strong, or a way to another page of the manual. */
export interface Span {
  readonly text: string;
  readonly look: 'plain' | 'strong' | 'emphasis';
  /** The page that it leads to. */
  readonly to: string | null;
}

/** What stands under each other on a page. */
export type Block =
  | { readonly kind: 'title' | 'head' | 'text'; readonly spans: readonly Span[] }
  | { readonly kind: 'steps' | 'points'; readonly items: readonly (readonly Span[])[] }
  | { readonly kind: 'picture'; readonly name: string; readonly alt: string };

const ITEM = /^(?:(\d+\.)|-) +/;

/**
 * Reads the little of Markdown that the manual is written in: a title, heads, paragraphs, numbered steps, points, pictures, strong and
 * emphasised words, links between pages. Everything else stays as it was written, since nothing of it is run.
 */
export function readMarkdown(text: string): readonly Block[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(readBlock);
}

function readBlock(part: string): Block {
  const picture = /^!\[([^\]]*)\]\(([\w-]+)\)$/.exec(part);
  if (picture !== null) return { kind: 'picture', alt: picture[1] ?? '', name: picture[2] ?? '' };
  if (part.startsWith('# ')) return { kind: 'title', spans: readSpans(part.slice(2)) };
  if (part.startsWith('## ')) return { kind: 'head', spans: readSpans(part.slice(3)) };
  const first = ITEM.exec(part);
  if (first === null) return { kind: 'text', spans: readSpans(joined(part)) };
  const items = part.split(/\n(?=(?:\d+\.|-) )/).map((item) => readSpans(joined(item.replace(ITEM, ''))));
  return { kind: first[1] === undefined ? 'points' : 'steps', items };
}

/** Lines that were broken for the eye are one; between Japanese signs no space belongs. */
function joined(part: string): string {
  return part.replace(/\s*\n\s*/g, (_gap, at: number) => (isWide(part[at - 1]) ? '' : ' '));
}

const isWide = (sign: string | undefined): boolean =>
  sign !== undefined && /[\u3000-\u9fff\uff00-\uffef]/.test(sign);

function readSpans(line: string): readonly Span[] {
  const parts = line.split(/(\*\*[^*]+\*\*|_[^_]+_|\[[^\]]+\]\([\w-]+\))/).filter((part) => part !== '');
  return parts.map((part): Span => {
    if (part.startsWith('**')) return { text: part.slice(2, -2), look: 'strong', to: null };
    if (part.startsWith('_') && part.endsWith('_') && part.length > 2)
      return { text: part.slice(1, -1), look: 'emphasis', to: null };
    const link = /^\[([^\]]+)\]\(([\w-]+)\)$/.exec(part);
    return link === null
      ? { text: part, look: 'plain', to: null }
      : { text: link[1] ?? '', look: 'plain', to: link[2] ?? null };
  });
}
