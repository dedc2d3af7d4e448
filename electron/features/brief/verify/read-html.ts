import type { FoundBrief } from './found-brief';
import { plainText } from './xml-text';

/** A figure, or what ends a stretch of text. */
const PARTS = /<span class="brief-figure"[^>]*>(.*?)<\/span>|<\/?(?:p|h1|h2|td|th|div|tr|li|br)\b[^>]*>/gs;

/** Reads a brief from its HTML. */
export function readHtml(html: string): FoundBrief {
  const data =
    /<script type="application\/json" id="lodestone-brief">(.*?)<\/script>/s.exec(html)?.[1] ?? null;
  const page = html.replace(/<(head|style|script)\b.*?<\/\1>/gs, '');
  const figures: { place: number; text: string }[] = [];
  const texts: string[] = [];
  let from = 0;
  let said = '';
  for (const part of page.matchAll(PARTS)) {
    said += page.slice(from, part.index);
    from = part.index + part[0].length;
    if (part[1] === undefined) {
      texts.push(said);
      said = '';
    } else {
      figures.push({ place: figures.length, text: bare(part[1]) });
      said += GAP;
    }
  }
  texts.push(said + page.slice(from));
  return { keys: data, figures, texts: texts.map(bare).filter((text) => text.trim() !== '') };
}

/** Where a figure stands between words. */
const GAP = '\u2026';

function bare(html: string): string {
  return plainText(html.replace(/<[^>]*>/g, ''));
}
