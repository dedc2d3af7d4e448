import type { MessageKey } from '@shared/base/message';
import type { Feature } from '@shared/features';
import type { ComponentType, ReactElement } from 'react';
import type { IconName } from '../kit/ui/icons';

/** The pickers of the context bar. */
export const PICKERS = ['economy', 'material', 'stage', 'year'] as const;
export type PickerId = (typeof PICKERS)[number];

/** What a feature draws in the main area: one entry of the rail, of the View menu and of the keys. */
export interface Page {
  readonly label: MessageKey;
  /** One of the kit, or lines of its own on a grid of 20. */
  readonly icon: IconName | ReactElement;
  /** Entries of the second group stand below the line of the rail. */
  readonly group: 'work' | 'record';
  /** Which pickers of the context bar it depends on; the others show "All". Null: it has pickers of its own in their place. */
  readonly dependsOn: readonly PickerId[] | null;
  /** Whether figures of stocks, or what follows from them, stand on it; `itself`: that depends, and it says so (useOfStocks). */
  readonly ofStocks: boolean | 'itself';
  /** It is gone to from a menu or a notice, and has no entry of the rail. */
  readonly inRail?: false;
  /** It has no Ctrl and number: those of the pages behind it stay what they were. */
  readonly withoutKey?: true;
  /** Fetches the code that draws it: what the first page does not need stands in the way of nothing. */
  readonly load: () => Promise<ComponentType>;
}

/** Every feature with its page, in the order of the rail; null for one that has none. */
export type Pages = { readonly [F in Feature]: Page | null };
