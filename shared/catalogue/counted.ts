import { ONE_LATER } from '../base/message';

/** What English messages count, in the plural that they are written in, with the word for one. */
const ONE_OF: Readonly<Record<string, string>> = {
  ...{ assumptions: 'assumption', bytes: 'byte', causes: 'cause', cells: 'cell' },
  ...{
    changes: 'change',
    characters: 'character',
    checks: 'check',
    columns: 'column',
    conflicts: 'conflict',
  },
  ...{ days: 'day', definitions: 'definition', fields: 'field', figures: 'figure', files: 'file' },
  ...{
    findings: 'finding',
    forms: 'form',
    formulas: 'formula',
    gaps: 'gap',
    inputs: 'input',
    levels: 'level',
    levers: 'lever',
  },
  ...{ 'line-days': 'line-day', lines: 'line', materials: 'material', mixes: 'mix', months: 'month' },
  ...{ names: 'name', numbers: 'number', orders: 'order', others: 'other', parts: 'part', paths: 'path' },
  ...{ periods: 'period', pixels: 'pixel', places: 'place', plants: 'plant', points: 'point' },
  ...{ problems: 'problem', ranges: 'range', results: 'result', rows: 'row', runs: 'run' },
  ...{
    scenarios: 'scenario',
    sets: 'set',
    shares: 'share',
    sheets: 'sheet',
    sources: 'source',
    steps: 'step',
  },
  ...{ stocks: 'stock', suppliers: 'supplier', tables: 'table', tiers: 'tier', times: 'time' },
  ...{ uses: 'use', values: 'value', years: 'year' },
};

/** What may stand between a figure and what it counts. */
const BETWEEN = 'change|different|further|input|more|other|rejected|sampled|secret|smaller|stock';

const COUNTED = new RegExp(
  `\\{\\{(\\w+)\\}\\}((?: (?:${BETWEEN}))*) (${Object.keys(ONE_OF).join('|')})(?![\\w-])`,
  'g',
);

/**
 * An English text in which each word behind a figure follows it: "over {{days}} days" says "over 1 day" for one.
 * @returns the text with both words of each, as `oneOrMany` takes them: {{days, day|days}}
 */
export function countedText(text: string): string {
  return text.replace(
    COUNTED,
    (_all, figure: string, between: string, many: string) =>
      `{{${figure}}}${between} {{${figure}, ${ONE_OF[many]}|${many}}}`,
  );
}

/**
 * Which of two words goes with a figure. A message writes it itself where a verb follows a figure: {{rows, is|are}}.
 * @param value the figure, as a number or as it is written
 * @param words the one for 1 and the one for all others, with a bar between them
 */
export function oneOrMany(value: unknown, words: string): string {
  const [one = '', many = ''] = words.split('|');
  const said = String(value);
  return said === '1' || said.includes(ONE_LATER) ? one : many;
}
