import { ONE_LATER } from '../base/message';

/** What English messages count, in the plural that they are written in. */
const COUNTS =
  'assumptions bytes causes cells changes characters checks columns conflicts days definitions events fields figures files ' +
  'findings forms formulas gaps inputs levels levers line-days lines materials measures mixes months names node-days nodes numbers orders others ' +
  'parts paths periods pixels places plants points problems ranges results rows runs scenarios sets shares sheets shocks sources ' +
  'steps stocks suppliers tables tiers times uses values years';

/** The word for one of what is counted. */
const oneOf = (many: string) => many.replace(/(?<=x)es$|s$/, '');

/** What may stand between a figure and what it counts. */
const BETWEEN = 'change|different|further|input|more|other|rejected|sampled|secret|smaller|stock';

const COUNTED = new RegExp(
  `\\{\\{(\\w+)\\}\\}((?: (?:${BETWEEN}))*) (${COUNTS.replaceAll(' ', '|')})(?![\\w-])`,
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
      `{{${figure}}}${between} {{${figure}, ${oneOf(many)}|${many}}}`,
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
