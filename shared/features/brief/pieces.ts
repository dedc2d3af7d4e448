import { type MessageKey, ONE_LATER, type Translate } from '../../base/message';
import { Refusal } from '../../base/refusal';
import { type BriefFigure, isOne } from './figure';

/** A stretch of a line: words without a digit, or a figure with its key. */
type Piece = { readonly words: string } | { readonly figure: BriefFigure };
export type Line = readonly Piece[];
/** What stands where a message has a placeholder. */
export type Fillings = Readonly<Record<string, Line>>;

const DIGITS = /\p{Nd}+/gu;

/** The digits that a text holds, of whatever width. */
export function digitsIn(text: string): string[] {
  return text.match(DIGITS) ?? [];
}

/** Words of the program. @throws Error for a digit: it would have no key */
export function words(text: string): Piece {
  const [digits] = digitsIn(text);
  if (digits !== undefined) throw new Error(`"${text}" would print ${digits} without a key`);
  return { words: text };
}

/** A figure as a line of its own. */
export function figure(of: BriefFigure): Line {
  return [{ figure: of }];
}

/** Lines joined by words. */
export function joined(lines: readonly Line[], by: string): Line {
  return lines.flatMap((line, index) => (index === 0 ? line : [words(by), ...line]));
}

/** Placeholders by marks that no message has, so that they can be told from its words. */
const OPEN = '\ue000';
const CLOSE = '\ue001';

/** A message with its placeholders as they are written: "{{line}} stops on {{date}}". */
export function templateOf(t: Translate, key: MessageKey, fillings: Fillings): string {
  const marks = Object.fromEntries(
    Object.entries(fillings).map(([name, line]) => [
      name,
      `${OPEN}${name}${saysOne(line) ? ONE_LATER : ''}${CLOSE}`,
    ]),
  );
  return t(key, marks).replaceAll(OPEN, '{{').replaceAll(CLOSE, '}}').replaceAll(ONE_LATER, '');
}

function saysOne([piece, ...more]: Line): boolean {
  return piece !== undefined && more.length === 0 && 'figure' in piece && isOne(piece.figure);
}

/** A message with pieces in the place of its placeholders. */
export function filled(t: Translate, key: MessageKey, fillings: Fillings = {}): Line {
  return parts(templateOf(t, key, fillings)).flatMap((part) =>
    part.name === null ? [words(part.text)] : (fillings[part.name] ?? []),
  );
}

/**
 * A sentence that a person has written around the figures.
 * @throws Refusal `refusal.brief.typedNumber`, `refusal.brief.unknownFigure`: what is typed has no key
 */
export function written(text: string, fillings: Fillings, field: string): Line {
  return parts(text).flatMap((part) => {
    if (part.name !== null) {
      const known = fillings[part.name];
      if (known !== undefined) return known;
      const names = Object.keys(fillings).join(', ');
      throw new Refusal('refusal.brief.unknownFigure', { name: part.name, names }, { field });
    }
    const [digits] = digitsIn(part.text);
    if (digits !== undefined) throw new Refusal('refusal.brief.typedNumber', { digits }, { field });
    return [{ words: part.text }];
  });
}

function parts(template: string): { readonly text: string; readonly name: string | null }[] {
  return template
    .split(/(\{\{[^{}]*\}\})/)
    .filter((text) => text !== '')
    .map((text) => ({ text, name: /^\{\{\s*(.*?)\s*\}\}$/.exec(text)?.[1] ?? null }));
}
