import { WRONG_USAGE_IN_JAPANESE } from './help/wrong-usage';

interface Sentence {
  readonly english: RegExp;
  readonly japanese: string;
}

const GAP = /\{(\w+)\}/g;

const SENTENCES: readonly Sentence[] = Object.entries(WRONG_USAGE_IN_JAPANESE)
  // What a sentence says beside its gaps tells it from others, so that the one that says most is tried first.
  .sort(([a], [b]) => b.replace(GAP, '').length - a.replace(GAP, '').length)
  .map(([english, japanese]) => ({ english: patternOf(english), japanese }));

/**
 * What was used wrongly, in Japanese: the parser says it in English, and so do commands, who share its words. Each line is a
 * sentence; one that is not known stays as it is.
 */
export function usageInJapanese(english: string): string {
  return english.split('\n').map(lineInJapanese).join('\n');
}

function lineInJapanese(line: string): string {
  const [, head = '', said = ''] = /^(error: )?(.*)$/.exec(line) ?? [];
  for (const { english, japanese } of SENTENCES) {
    const found = english.exec(said);
    if (found === null) continue;
    const filled = japanese.replace(GAP, (_gap, name: string) => {
      const given = found.groups?.[name] ?? '';
      return LISTS.has(name) ? listed(given) : given;
    });
    return `${head === '' ? '' : 'エラー：'}${filled}`;
  }
  return line;
}

/** Gaps into which the program lists words of its own; what was typed stands as it was. */
const LISTS: ReadonlySet<string> = new Set(['kinds', 'names', 'options', 'terms', 'twice', 'words', 'years']);

/** "a or b", "a and b" and "a, b" as Japanese lists them. */
function listed(words: string): string {
  return words.replaceAll(/, | or | and /g, '、').replace('the project file', 'プロジェクトファイル');
}

function patternOf(english: string): RegExp {
  const parts = english.split(/\{(\w+)\}/);
  const source = parts.map((part, at) =>
    at % 2 === 0 ? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : `(?<${part}>.*)`,
  );
  return new RegExp(`^${source.join('')}$`, 's');
}
