import { upToLast } from '../xml-tags';

/** A content control of a part, by the places of its text. Source: ECMA-376 part 1, 17.5.2. */
export interface WordControl {
  /** Its tag; its title where it has none, null where it has neither. */
  readonly name: string | null;
  readonly isTagged: boolean;
  /** Where it begins, and where what is in it begins and ends. */
  readonly from: number;
  readonly inside: number;
  readonly end: number;
  /** Whether another control stands in it. */
  readonly holdsOthers: boolean;
}

const TOKENS = /<(\/?)w:(sdt|sdtContent|tag|alias)(?=[\s/>])([^<>]*?)(\/?)>/g;

/** The controls of a part in the order in which they end: one within another stands before it. */
export function controlsOf(part: string): WordControl[] {
  const found: WordControl[] = [];
  const open: {
    tag?: string;
    title?: string;
    from: number;
    inside?: number;
    end?: number;
    others: boolean;
  }[] = [];
  for (const { 0: whole, 1: end, 2: name, 3: attributes = '', 4: empty, index } of upToLast(
    part,
    '>',
  ).matchAll(TOKENS)) {
    const own = open.at(-1);
    if (name === 'sdt' && end === '') {
      if (own !== undefined) own.others = true;
      open.push({ from: index, others: false });
    } else if (own === undefined) continue;
    else if (name === 'sdt') {
      open.pop();
      const { tag, title, from, inside, end: last, others } = own;
      if (inside !== undefined && last !== undefined)
        found.push({
          name: tag ?? title ?? null,
          isTagged: tag !== undefined,
          from,
          inside,
          end: last,
          holdsOthers: others,
        });
    } else if (name === 'sdtContent' && empty === '') {
      // Those of controls within it have gone with them.
      if (end === '') own.inside ??= index + whole.length;
      else own.end = index;
    } else if (own.inside === undefined) {
      const said = /w:val="([^"]*)"/.exec(attributes)?.[1];
      if (name === 'tag' && said !== undefined) own.tag = plain(said);
      if (name === 'alias' && said !== undefined) own.title = plain(said);
    }
  }
  return found;
}

/** What a control says, its lines one below the other. */
export function textIn(part: string, { inside, end }: WordControl): string {
  const said = part.slice(inside, end).matchAll(/<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>|<w:br\s*\/>/g);
  return [...said]
    .map(([whole, text]) => (text === undefined && whole.startsWith('<w:br') ? '\n' : plain(text ?? '')))
    .join('');
}

/** A part with texts in some of its controls, in the look of what stood there; every other letter stays. */
export function withTexts(part: string, texts: ReadonlyMap<WordControl, string>): string {
  let made = part;
  for (const [{ from, inside, end }, text] of [...texts].sort(([a], [b]) => b.from - a.from)) {
    const head = made.slice(from, inside).replace(/<w:showingPlcHdr\s*\/>/, '');
    made = made.slice(0, from) + head + withText(made.slice(inside, end), text) + made.slice(end);
  }
  return made;
}

function withText(content: string, text: string): string {
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  const said = lines.join('<w:br/>');
  let isSaid = false;
  const bare = content.replace(/<w:rStyle w:val="PlaceholderText"\s*\/>/g, '');
  const put = bare.replace(/<w:t(?:\s[^<>]*)?>[^<]*<\/w:t>|<w:t(?:\s[^<>]*)?\/>|<w:br\s*\/>/g, (own) => {
    if (isSaid || own.startsWith('<w:br')) return '';
    isSaid = true;
    return said;
  });
  if (isSaid) return put;
  const run = `<w:r>${said}</w:r>`;
  return put.includes('</w:p>') ? put.replace('</w:p>', () => `${run}</w:p>`) : `${put}${run}`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => SIGNS[sign] ?? sign);
const plain = (text: string): string =>
  text.replace(
    /&(amp|lt|gt|quot);/g,
    (_whole, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '',
  );
