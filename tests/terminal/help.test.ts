import { Command } from 'commander';
import { expect, it } from 'vitest';
import { allCommands } from '../../electron/features/commands';
import { lodestone } from './command-line';

/** Every command with its path: `scenario add`. */
function commandsOf(parent: Command, path: readonly string[] = []): (readonly [string, string])[] {
  return parent.commands.flatMap((command) => {
    const here = [...path, command.name()];
    return [[here.join(' '), command.description()] as const, ...commandsOf(command, here)];
  });
}

const program = new Command();
for (const add of allCommands()) add(program, () => async () => undefined);

it.each(commandsOf(program))('%s says in one line what it is for', (_name, description) => {
  expect(description).toMatch(/^\S.{10,78}$/);
  expect(description).not.toMatch(/\.$/);
});

it('help has a line a command, with nothing before it', async () => {
  const { out } = await lodestone(['help']);
  expect(out).toMatch(/^Usage: lodestone/);
  for (const { name } of program.commands.map((command) => ({ name: command.name() })))
    expect(out).toMatch(new RegExp(`^  ${name}\\b.*\\S`, 'm'));
});
