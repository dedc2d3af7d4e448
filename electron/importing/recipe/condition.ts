import { foldText, nameKey } from '@shared/base/fold-text';
import type { Condition } from '@shared/model/table-steps';

/** Whether the text of a cell meets a condition, however width, case and spaces are written. The value '' is a blank cell. */
export function conditionOf(is: Condition, values: readonly string[]): (text: string) => boolean {
  switch (is) {
    case 'one_of': {
      const keys = new Set(values.map(valueKey));
      return (text) => keys.has(valueKey(text));
    }
    case 'starts_with': {
      const starts = values.map(foldText);
      return (text) => starts.some((start) => foldText(text).startsWith(start));
    }
    case 'matches': {
      const patterns = values.map(foldText);
      return (text) => patterns.some((pattern) => isLike(foldText(text), pattern));
    }
  }
}

/** The key by which two values of a column are one; a dash is no blank. */
export function valueKey(text: string): string {
  return nameKey(text) || foldText(text);
}

/** Whether a text is like a pattern in which * stands for any text and ? for one character; never slow, whatever the pattern. */
function isLike(text: string, pattern: string): boolean {
  let [at, mark] = [0, 0];
  let star: { readonly pattern: number; text: number } | null = null;
  while (at < text.length) {
    if (
      mark < pattern.length &&
      (pattern[mark] === '?' || pattern[mark] === text[at]) &&
      pattern[mark] !== '*'
    ) {
      at += 1;
      mark += 1;
    } else if (pattern[mark] === '*') {
      star = { pattern: mark + 1, text: at };
      mark += 1;
    } else if (star !== null) {
      star.text += 1;
      at = star.text;
      mark = star.pattern;
    } else return false;
  }
  while (pattern[mark] === '*') mark += 1;
  return mark === pattern.length;
}
