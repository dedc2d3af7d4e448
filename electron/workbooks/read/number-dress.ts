/** What a number format shows around a number, and how many of its digits it hides. */
export interface NumberDress {
  /** Words in front: 約, ¥. */
  readonly before: string;
  /** Words behind: t, kg, 年度, ％ in quotes. */
  readonly behind: string;
  /** Digits hidden by commas behind the last place: `#,##0,` shows thousands. */
  readonly hidden: number;
}

/**
 * The words of a format code as Excel shows them beside a positive number; null for a code that adds none, and for
 * percentages, dates and texts, which are read by their kind.
 */
export function numberDress(code: string): NumberDress | null {
  const dress = { before: '', behind: '', hidden: 0 };
  let isBehind = false;
  for (const [token] of firstSection(code).matchAll(TOKENS)) {
    if (/^(?:[0#?]|general|standard|g\/標準)/i.test(token)) {
      isBehind = true;
      dress.behind = '';
      dress.hidden = 3 * (/,*$/.exec(token)?.[0].length ?? 0);
      continue;
    }
    const words = wordsOf(token);
    if (isBehind) dress.behind += words;
    else dress.before += words;
  }
  const bare = { ...dress, before: dress.before.trim(), behind: dress.behind.trim() };
  return isBehind && (bare.before !== '' || bare.behind !== '' || bare.hidden > 0) ? bare : null;
}

/** Literals in quotes or behind a backslash, padding, brackets, places of digits, and any other letter by itself. */
const TOKENS =
  /"[^"]*"?|\\.|[_*].|\[[^\]]*\]|general|standard|g\/標準|[0#?](?:[0#?,. ]*[0#?])?(?:\.(?![0#?]))?,*|./gi;

/** The section for positive numbers: up to the first semicolon outside of quotes. */
function firstSection(code: string): string {
  return /^(?:"[^"]*"?|\\.|[_*].|\[[^\]]*\]|[^;])*?(?=;|$)/.exec(code)?.[0] ?? code;
}

function wordsOf(token: string): string {
  if (token.startsWith('"')) return token.replaceAll('"', '');
  if (token.startsWith('\\')) return token.slice(1);
  if (/^[_*]/.test(token)) return '';
  // [$¥-411] shows its sign; colours, conditions and digit shapes show nothing.
  if (token.startsWith('[')) return /^\[\$([^-\]]*)/.exec(token)?.[1] ?? '';
  return token;
}
