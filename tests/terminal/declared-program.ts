import type { Language } from '@shared/base/message';
import { allCommands } from '../../electron/features/commands';
import { addTo } from '../../electron/terminal/declared';
import { Parser } from '../../electron/terminal/parser';

/** All commands as the option parser has them, with nothing behind them. */
export function declaredProgram(language: Language = 'en'): Parser {
  const program = new Parser(language, 'lodestone').asProgram('1.2.3');
  for (const declared of allCommands()) addTo(program, declared, () => async () => undefined);
  return program;
}

/** The path of every command, `scenario add`, those below the outermost. */
export function commandPaths(): readonly string[] {
  return allCommands().flatMap(({ name, commands }) => [
    name,
    ...commands.map((one) => `${name} ${one.name}`),
  ]);
}
