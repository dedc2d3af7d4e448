import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandLine } from '../../terminal/command';
import type { Tool, ToolAnswer } from './protocol';

type Field = Tool['fields'][number];
type Given = Parameters<Tool['call']>[0];

const field = (name: string, description: string, needed = true): Field => ({ name, description, needed });
const SCENARIO = field('scenario', 'name or id of a scenario');

/** A tool is a command with `--json`: what it is for, what it is given, and its words. `leaves`: how it leaves out what stays. */
interface Command {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly Field[];
  readonly words: (given: Given, project: string) => readonly string[];
  readonly leaves: '--redacted' | '--redact' | null;
}

const COMMANDS: readonly Command[] = [
  {
    name: 'info',
    description: 'What the project is: its tables, its date, the head of its log',
    fields: [],
    words: (_given, project) => ['info', project],
    leaves: null,
  },
  {
    name: 'tables',
    description: 'The tables of the project with their fields and units',
    fields: [],
    words: (_given, project) => ['table', project, 'list'],
    leaves: '--redacted',
  },
  {
    name: 'table',
    description: 'The rows of a table',
    fields: [field('table', 'name of a table'), field('find', 'only rows that hold these words', false)],
    words: ({ table = '', find }, project) => [
      ...['table', project, 'list', table],
      ...(find === undefined ? [] : ['--find', find]),
    ],
    leaves: '--redacted',
  },
  {
    name: 'whatif',
    description: 'A scenario run day by day: lines, first shortfalls, stocks',
    fields: [SCENARIO],
    words: ({ scenario = '' }, project) => ['whatif', project, '--scenario', scenario],
    leaves: '--redacted',
  },
  {
    name: 'compare',
    description: 'Scenarios side by side, the first one is what the others are held against',
    fields: [field('scenarios', 'names or ids, with commas between')],
    words: ({ scenarios = '' }, project) => ['compare', project, '--scenarios', scenarios],
    leaves: '--redacted',
  },
  {
    name: 'risk',
    description: 'Concentration, dependence and look-through of the supplies',
    fields: [],
    words: (_given, project) => ['risk', project],
    leaves: '--redacted',
  },
  {
    name: 'evidence',
    description: 'The document and the assumptions behind one figure',
    fields: [field('table', 'name of a table'), field('key', 'key or id of its row')],
    words: ({ table = '', key = '' }, project) => ['evidence', project, table, key],
    leaves: '--redacted',
  },
];

/**
 * The tools over one project: each is what its command prints with `--json`, without what stays in the house unless that was
 * asked for at the start. None of them writes to the project.
 */
export function toolsOf(line: CommandLine, project: string, withSecrets: boolean): Tool[] {
  const leftOut = (leaves: Command['leaves']) => (withSecrets || leaves === null ? [] : [leaves]);
  const head = async (): Promise<string | null> => {
    const { out } = await line(['info', project, '--json']);
    return /"headHash": "([0-9a-f]+)"/.exec(out)?.[1] ?? null;
  };
  const tools = COMMANDS.map(
    ({ name, description, fields, words, leaves }): Tool => ({
      name,
      description,
      fields,
      call: async (given) => {
        const { code, out } = await line([...words(given, project), ...leftOut(leaves), '--json']);
        return { texts: [out], isError: code !== 0, head: await head() };
      },
    }),
  );
  return [...tools, briefTool(line, project, leftOut('--redact'), head)];
}

/** The page itself, which its command writes into a file. */
function briefTool(
  line: CommandLine,
  project: string,
  leftOut: readonly string[],
  head: () => Promise<string | null>,
): Tool {
  return {
    name: 'brief',
    description: 'One page about a scenario, as HTML',
    fields: [SCENARIO],
    call: async ({ scenario = '' }): Promise<ToolAnswer> => {
      const folder = mkdtempSync(join(tmpdir(), 'lodestone-serve-'));
      try {
        const file = join(folder, 'brief.html');
        const words = ['brief', project, '--scenario', scenario, '--out', file, ...leftOut, '--json'];
        const { code, out } = await line(words);
        const texts = code === 0 ? [readFileSync(file, 'utf8')] : [out];
        return { texts, isError: code !== 0, head: await head() };
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}
