import type { Feature } from '@shared/features';
import { createContext, type ReactNode, useContext } from 'react';
import { type Area, areasOf } from './areas';
import { commandsOf } from './commands';
import type { Command } from './commands/command';
import type { Pages } from './page';

/** What the features give to the window, which names none of them. */
export interface Given {
  readonly pages: Pages;
  /** In the order of the menus; null for a feature that has none. */
  readonly commands: { readonly [F in Feature]: readonly Command[] | null };
  /** Fills the main area while no project is open. */
  readonly home: () => ReactNode;
  /** Lies beside the page while it is wanted, whatever the page. */
  readonly beside: () => ReactNode;
  /** Stands above the page, whatever the page; nothing where there is nothing to say. */
  readonly above: () => ReactNode;
  /** Hears what main says unasked; the answer stops it. */
  readonly listen: () => () => void;
}

export interface House extends Pick<Given, 'home' | 'beside' | 'above' | 'listen'> {
  readonly areas: readonly Area[];
  /** Everything that can be done from a menu or by keys: one list for both. */
  readonly commands: readonly Command[];
}

export function houseOf({ pages, commands, home, beside, above, listen }: Given): House {
  const areas = areasOf(pages);
  const given = Object.values(commands).flatMap((own) => own ?? []);
  return { areas, commands: commandsOf(areas, given), home, beside, above, listen };
}

const HouseContext = createContext<House>({
  areas: [],
  commands: [],
  home: () => null,
  beside: () => null,
  above: () => null,
  listen: () => () => undefined,
});
export const HouseProvider = HouseContext.Provider;

export function useHouse(): House {
  return useContext(HouseContext);
}

/** A command by its id, wherever it is drawn besides its menu. */
export function useCommand(id: string): Command | undefined {
  return useHouse().commands.find((command) => command.id === id);
}
