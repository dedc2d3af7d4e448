import type { Area } from '../areas';
import { aboutCommands } from './about';
import type { Command, MenuId } from './command';
import { editCommands } from './edit';
import { viewCommands } from './view';

/** The commands of the window with those that the features give, in the order of the menus. */
export function commandsOf(areas: readonly Area[], given: readonly Command[]): readonly Command[] {
  return [...editCommands, ...viewCommands(areas), ...given, ...aboutCommands];
}

/** The entries of a menu: commands of one group stand together, where the first of them stands. */
export function entriesOf(commands: readonly Command[], menu: MenuId): readonly Command[] {
  const own = commands.filter((command) => command.menu === menu);
  const groups = new Set(own.map(({ group }) => group));
  return [...groups].flatMap((group) => own.filter((command) => command.group === group));
}
