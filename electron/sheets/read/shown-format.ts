import type { Around } from '@shared/base/sheet-cell';

/** What one section of a number format shows of a number. */
interface Section {
  /** Numbers that it is for, where it says so: [<1]. */
  readonly isFor: ((value: number) => boolean) | null;
  readonly before: string;
  readonly behind: string;
  /** False for a section of words alone: "n/a", or nothing. */
  readonly hasDigits: boolean;
  /** Commas behind the last digit each hide three digits. */
  readonly scale: number;
}

/** What a number format writes around its numbers, by section; null where it writes and hides nothing. */
export type ShownFormat = readonly Section[] | null;

/** What a cell shows of a number that is not negative: words in place of it, or something around it. */
export type Shown =
  | { readonly kind: 'words'; readonly text: string }
  | ({ readonly kind: 'around' } & Around)
  | null;

/** @param code a number format as Excel writes it, not one of dates */
export function readShownFormat(code: string): ShownFormat {
  const sections = splitSections(code).map(readSection);
  const isPlain = sections.every(
    ({ isFor, before, behind, hasDigits, scale }) =>
      isFor === null && before === '' && behind === '' && hasDigits && scale === 1,
  );
  return isPlain ? null : sections;
}

/** What a format shows of a number. Zero stays a number also where a dash is shown for it. */
export function shownBy(format: ShownFormat, value: number): Shown {
  if (format === null || value < 0) return null;
  const hasConditions = format.some(({ isFor }) => isFor !== null);
  const conditional = hasConditions ? format.find(({ isFor }) => isFor?.(value) ?? true) : undefined;
  const [positive, , zero] = format;
  const section = conditional ?? (value === 0 && zero !== undefined ? zero : positive);
  if (section === undefined) return null;
  const { before, behind, hasDigits, scale } = section;
  if (!hasDigits) return value === 0 ? null : { kind: 'words', text: before };
  return before === '' && behind === '' && scale === 1 ? null : { kind: 'around', before, behind, scale };
}

function splitSections(code: string): string[] {
  return code.match(/(?:"[^"]*"?|\\.|\[[^\]]*\]|[^;])+|(?=;)(?<=^|;)|(?<=;)$/g) ?? [''];
}

function readSection(code: string): Section {
  let before = '';
  let behind = '';
  let hasDigits = false;
  let commas = 0;
  let isFor: Section['isFor'] = null;
  const literal = (text: string) => {
    if (hasDigits) behind += text;
    else before += text;
  };
  for (const [token] of code.matchAll(
    /"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]|general|standard|g\/標準|e[+-]|[\s\S]/gi,
  )) {
    if (/^(?:[0#?@]|general|standard|g\/標準)$/i.test(token)) {
      hasDigits = true;
      behind = '';
      commas = 0;
    } else if (token === ',' && hasDigits) commas += 1;
    else if (token.startsWith('"')) literal(token.replace(/"/g, ''));
    else if (token.startsWith('\\')) literal(token.slice(1));
    else if (token.startsWith('[')) {
      const symbol = /^\[\$([^-\]]*)/.exec(token)?.[1];
      if (symbol !== undefined) literal(symbol);
      else isFor = conditionOf(token) ?? isFor;
    } else if (!/^(?:_.|\*.|[.,/]|e[+-])$/i.test(token)) literal(token);
  }
  return { isFor, before: spoken(before), behind: spoken(behind), hasDigits, scale: 1000 ** commas };
}

/** The words of a literal; brackets, signs and spaces that only set the number out say nothing. */
export function spoken(literal: string): string {
  const text = literal.trim();
  return /[\p{L}\d<>≤≥≦≧~≈±%％‰$€£¥￥]/u.test(text) ? text : '';
}

function conditionOf(token: string): Section['isFor'] {
  const [, sign, number] = /^\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\]$/.exec(token) ?? [];
  if (sign === undefined || number === undefined) return null;
  const bound = Number(number);
  const tests: Readonly<Record<string, (value: number) => boolean>> = {
    '<': (value) => value < bound,
    '<=': (value) => value <= bound,
    '>': (value) => value > bound,
    '>=': (value) => value >= bound,
    '=': (value) => value === bound,
    '<>': (value) => value !== bound,
  };
  return tests[sign] ?? null;
}
