/** An element of a text of XML. */
interface XmlElement {
  readonly index: number;
  /** As it stands, with all that is in it. */
  readonly whole: string;
  /** What stands in its tag behind the name. */
  readonly attributes: string;
  /** What stands between its tags; absent where it has one alone. */
  readonly inner?: string;
}

/**
 * The tags that open an element of a name, whatever their prefix, in one pass: a pattern that looks for the end of a tag tries each
 * beginning anew, and a small part of beginnings alone would take it hours. Behind a tag that never ends nothing is looked for.
 */
export function* xmlTags(xml: string, name: string): Generator<XmlElement & { readonly end: number }> {
  const opening = new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])`, 'y');
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at)) {
    opening.lastIndex = at;
    if (!opening.test(xml)) {
      at += 1;
      continue;
    }
    const from = opening.lastIndex;
    const close = tagEnd(xml, from);
    if (close === -1) return;
    const isWhole = xml[close - 1] === '/';
    const attributes = xml.slice(from, isWhole ? close - 1 : close);
    yield { index: at, whole: xml.slice(at, close + 1), attributes, end: close + 1 };
    at = close + 1;
  }
}

/** Elements of a name that lie side by side, without prefix: one within another of its name is a part of that. */
export function* xmlElements(xml: string, name: string): Generator<XmlElement> {
  const closing = `</${name}>`;
  let behind = 0;
  for (const tag of xmlTags(xml, name)) {
    if (tag.index < behind || !tag.whole.startsWith(`<${name}`)) continue;
    if (tag.whole.endsWith('/>')) {
      yield tag;
      continue;
    }
    const close = xml.indexOf(closing, tag.end);
    if (close === -1) return;
    behind = close + closing.length;
    const { index, attributes, end } = tag;
    yield { index, whole: xml.slice(index, behind), attributes, inner: xml.slice(end, close) };
  }
}

/** A text without what stands between two signs, from front to back; an opening one that is never closed stays. */
export function without(text: string, open: string, close: string): string {
  let kept = '';
  let at = 0;
  for (let from = text.indexOf(open); from !== -1; from = text.indexOf(open, at)) {
    const to = text.indexOf(close, from + open.length);
    if (to === -1) break;
    kept += text.slice(at, from);
    at = to + close.length;
  }
  return kept + text.slice(at);
}

/** Up to the last of a sign: in it each that opens is closed somewhere, so that a pattern looks no further than there. */
export function upToLast(text: string, sign: string): string {
  return text.slice(0, text.lastIndexOf(sign) + sign.length);
}

/** Where the tag closes whose name ends at a place: a sign within quotes does not; -1 where it does not. */
function tagEnd(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const sign = xml[at];
    if (sign === '>') return at;
    if (sign !== '"' && sign !== "'") continue;
    at = xml.indexOf(sign, at + 1);
    if (at === -1) return -1;
  }
  return -1;
}
