/** An element of an XML part; text lies beside its children. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const TAG = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g;

/** Reads a part that a program wrote (no comments, no CDATA). @throws Error naming what is not well formed */
export function xmlTree(xml: string): Element {
  const body = xml.replace(/^\uFEFF?<\?xml[^>]*\?>\s*/, '');
  const root: Element = { tag: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let seen = 0;
  for (const match of body.matchAll(TAG)) {
    const [whole, closing, tag = '', attributes = '', empty] = match;
    const top = open.at(-1) ?? root;
    const between = body.slice(seen, match.index);
    if (/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(between.replaceAll('>', '')))
      throw new Error(`not well formed near ${between.slice(0, 60)}`);
    top.text += unescaped(between);
    seen = match.index + whole.length;
    if (closing === '/') {
      if (top.tag !== tag) throw new Error(`</${tag}> closes <${top.tag}>`);
      open.pop();
      continue;
    }
    const element: Element = { tag, attributes: attributesOf(attributes), children: [], text: '' };
    top.children.push(element);
    if (empty !== '/') open.push(element);
  }
  if (open.length !== 1 || root.children.length !== 1 || body.slice(seen).trim() !== '')
    throw new Error('not one closed root element');
  return root.children[0] ?? root;
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (name in found) throw new Error(`attribute ${name} twice`);
    found[name] = unescaped(value);
  }
  return found;
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replaceAll(/&#x([\da-fA-F]+);/g, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll(/&#(\d+);/g, (_, digits) => String.fromCodePoint(Number(digits)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** All elements of a name, at any depth, in their order. */
export function every(element: Element, tag: string): Element[] {
  const found: Element[] = [];
  const look = (one: Element): void => {
    if (one.tag === tag) found.push(one);
    for (const child of one.children) look(child);
  };
  look(element);
  return found;
}

export const child = (element: Element, tag: string) => element.children.find((each) => each.tag === tag);
