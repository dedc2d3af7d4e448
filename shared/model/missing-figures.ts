/**
 * What is meant where a figure is not there, by name. Source: docs/engine.md 1.3. Everywhere else a missing figure is a defect
 * (shared/base/element-at.ts).
 */

/** The figure of a year: what is not said of a year that a model need not speak of is nothing. */
export function inYear(figures: Readonly<Record<number, number>> | undefined, year: number): number {
  return figures?.[year] ?? 0;
}

/** How much of a lever a mix takes: nothing of one that it does not name. */
export function inMix(mix: Readonly<Record<string, number>>, leverId: string): number {
  return mix[leverId] ?? 0;
}

/** What has come together under a key: nothing where nothing was added yet. */
export function sumUnder<Key>(sums: ReadonlyMap<Key, number> | undefined, key: Key): number {
  return sums?.get(key) ?? 0;
}

/** What a part gives, takes or holds that a model may go without: an earlier stage, a rule, goods owed. Without it, nothing. */
export function nothingWithout(given: number | null | undefined): number {
  return given ?? 0;
}

/** What a row need not say of a use or a share: without a floor nothing is promised, without a value nothing is lost. */
export function unlessSaid(figure: number | null | undefined): number {
  return figure ?? 0;
}

/** A figure that a row must have, from a field that a person has emptied. */
export function emptied(typed: number | null): number {
  return typed ?? 0;
}

/** What is read off a list that may be empty: its last day, its width, the worst of it. */
export function ofNone(figure: number | null | undefined): number {
  return figure ?? 0;
}

/** What has come together at a place of a list: nothing where nothing was added yet. */
export function soFar(sum: number | undefined): number {
  return sum ?? 0;
}

/** What cannot be told counts as none where it is added, or held against a bar; that it is not known is said elsewhere. */
export function untoldAsNone(figure: number | null | undefined): number {
  return figure ?? 0;
}

/** What is not said, or not there, is not known: it is no figure. */
export function notKnown<Said>(said: Said | undefined): Said | null {
  return said ?? null;
}

/** A text that may be left out: without it, an empty one. */
export function textOf(text: string | null | undefined): string {
  return text ?? '';
}
