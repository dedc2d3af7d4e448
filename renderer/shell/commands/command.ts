import type { MessageKey, Translate } from '@shared/base/message';

export const MENUS = ['file', 'edit', 'view', 'data', 'scenario', 'help'] as const;
export type MenuId = (typeof MENUS)[number];

/** Something a person can have done, from a menu or by keys. Both go through the one list of the house. */
export interface Command {
  readonly id: string;
  readonly menu: MenuId;
  /** Commands of one group stand together; a line parts the groups. */
  readonly group: string;
  readonly label: MessageKey;
  /** Words in place of the label where it says more ("Undo: Lynas 45.0"). */
  readonly say?: (t: Translate) => string;
  /** "Ctrl+Shift+Z"; the first one is shown in the menu. */
  readonly shortcuts?: readonly string[];
  /** Whether its keys are its own where one is: the pages of each room have the same ones. Absent: everywhere. */
  readonly here?: () => boolean;
  /** Whether the keys also work while a text field has the focus. */
  readonly whileTyping?: boolean;
  /** Whether its keys work over the page, in a dialog or a menu: there it changes nothing that lies behind. Absent: no. */
  readonly inLayers?: () => boolean;
  readonly enabled?: () => boolean;
  /** Its keys ask even where it looks impossible: a figure that was typed a moment ago is not yet in what `enabled` sees. */
  readonly asksAnyway?: true;
  /** Set for a choice among others: whether it is the chosen one. */
  readonly checked?: () => boolean;
  readonly run: () => void | Promise<void>;
}
