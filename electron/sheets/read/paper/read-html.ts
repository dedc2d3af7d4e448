import type { FoundBrief } from './paper-content';
import { plainText } from './xml-text';

/** What is no text of the page, what ends a stretch of text, and what holds a figure. */
const PASSED = /^<(head|style|script)\b/;
const ENDS = /^<\/?(?:p|h1|h2|td|th|div|tr|li|br)\b/;
const FIGURE = '<span class="brief-figure"';
const KEYS = '<script type="application/json" id="lodestone-brief">';
/** The longest name that is looked for. */
const NAME = 10;

/** Reads a brief from its HTML: one pass, in which nothing is looked for twice, whatever the page is made of. */
export function readHtml(html: string): FoundBrief {
  const figures: { place: number; text: string }[] = [];
  const texts: string[] = [];
  const scan = new Scan(html);
  let said = '';
  for (;;) {
    said += scan.text();
    const tag = scan.tag();
    if (tag === null) break;
    const passed = PASSED.exec(tag.slice(0, NAME))?.[1];
    if (passed !== undefined) scan.upTo(`</${passed}>`);
    else if (tag.startsWith(FIGURE)) {
      const shown = scan.upTo('</span>');
      if (shown === null) continue;
      figures.push({ place: figures.length, text: bare(shown) });
      said += GAP;
    } else if (ENDS.test(tag.slice(0, NAME))) {
      texts.push(said);
      said = '';
    }
  }
  texts.push(said);
  return { keys: keysIn(html), figures, texts: texts.map(plainText).filter((text) => text.trim() !== '') };
}

/** Where a figure stands between words. */
const GAP = '\u2026';

function keysIn(html: string): string | null {
  const from = html.indexOf(KEYS);
  const to = from === -1 ? -1 : html.indexOf('</script>', from);
  return to === -1 ? null : html.slice(from + KEYS.length, to);
}

/** The text of a piece of the page, without its tags. */
function bare(html: string): string {
  const scan = new Scan(html);
  let text = scan.text();
  while (scan.tag() !== null) text += scan.text();
  return plainText(text);
}

/** A page from front to back. */
class Scan {
  readonly #html: string;
  #at = 0;
  /** What stands nowhere any more. */
  readonly #gone = new Set<string>();

  constructor(html: string) {
    this.#html = html;
  }

  /** The text up to the next tag; all that is left where none ends any more. */
  text(): string {
    const from = this.#at;
    const open = this.#html.indexOf('<', from);
    const isLast = open === -1 || !this.#has('>', open);
    this.#at = isLast ? this.#html.length : open;
    return this.#html.slice(from, this.#at);
  }

  /** The tag that stands here; null at the end. */
  tag(): string | null {
    if (this.#at >= this.#html.length) return null;
    const from = this.#at;
    this.#at = this.#html.indexOf('>', from) + 1;
    return this.#html.slice(from, this.#at);
  }

  /** What stands up to a sign, and goes on behind it; null, and stays, where it does not stand. */
  upTo(sign: string): string | null {
    if (!this.#has(sign, this.#at)) return null;
    const from = this.#at;
    const to = this.#html.indexOf(sign, from);
    this.#at = to + sign.length;
    return this.#html.slice(from, to);
  }

  #has(sign: string, from: number): boolean {
    if (this.#gone.has(sign)) return false;
    if (this.#html.indexOf(sign, from) !== -1) return true;
    this.#gone.add(sign);
    return false;
  }
}
