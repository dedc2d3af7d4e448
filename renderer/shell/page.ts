import type { MessageKey } from '@shared/base/message';
import type { Feature } from '@shared/features';
import type { ComponentType, ReactElement } from 'react';
import type { IconName } from '../kit/ui/icons';

/** What a person comes for: to see what changed, to hold what is so, to ask what if, to say it, and what it rests on. */
export const ROOMS = ['watch', 'plan', 'scenarios', 'papers', 'data'] as const;
export type RoomId = (typeof ROOMS)[number];

/** What a feature draws in the main area: one page of a room, and one entry of the View menu. */
export interface Page {
  readonly label: MessageKey;
  /** One of the kit, or lines of its own on a grid of 20. */
  readonly icon: IconName | ReactElement;
  /** The room that it is a page of. */
  readonly room: RoomId;
  /** What it was called before, and what came to it from other places: the search finds it by these too. */
  readonly formerly?: MessageKey;
  /** Whether figures of stocks, or what follows from them, stand on it; `itself`: that depends, and it says so (useOfStocks). */
  readonly ofStocks: boolean | 'itself';
  /** It is gone to from a menu or a notice, and has no tab of its own. */
  readonly inRail?: false;
  /** Fetches the code that draws it: what the first page does not need stands in the way of nothing. */
  readonly load: () => Promise<ComponentType>;
}

/** Every feature with its page, in the order of the rail; null for one that has none. */
export type Pages = { readonly [F in Feature]: Page | null };
