import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import * as arg from '../../terminal/arguments';
import { command } from '../../terminal/declared';
import { Misused } from '../../terminal/usage';
import { answerLine } from './protocol';
import { toolsOf } from './tools';

/**
 * Answers an assistant over standard input and output (Model Context Protocol), one message a line, until its input ends. No
 * socket is opened, and nothing is written to the project.
 */
export const serveCommand = command({
  name: 'serve',
  words: 'terminal.serve',
  args: {
    file: arg.projectFile(),
    stdio: arg.flag('terminal.serve.stdio'),
    withSecrets: arg.flag('terminal.serve.withSecrets'),
  },
  run: async ({ file, stdio, withSecrets }, { line, input, output, version }) => {
    if (!stdio) throw new Misused('usage.serve.stdio');
    const tools = toolsOf(line, resolve(file), withSecrets);
    for await (const said of createInterface({ input: input(), crlfDelay: Number.POSITIVE_INFINITY })) {
      if (said.trim() === '') continue;
      const answer = await answerLine(said, { version, tools });
      if (answer !== null) output.write(`${answer}\n`);
    }
  },
});
