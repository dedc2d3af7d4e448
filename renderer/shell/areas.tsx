import type { MessageKey } from '@shared/base/message';
import type { ReactNode } from 'react';
import { createStore } from '../kit/state/store';
import type { IconName } from '../kit/ui/icons';

/** A part of the program that fills the main area: one entry of the rail. */
export interface Area {
  readonly id: string;
  readonly label: MessageKey;
  readonly icon: IconName;
  /** Entries of the second group stand below the line of the rail. */
  readonly group: 'work' | 'record';
  /** Which pickers of the context bar it heeds; the others show "All". */
  readonly heeds: readonly PickerId[];
  readonly page: () => ReactNode;
}

export const PICKERS = ['economy', 'material', 'stage', 'year'] as const;
export type PickerId = (typeof PICKERS)[number];

/** Where the person is. */
export const whereabouts = createStore<{ readonly areaId: string }>({ areaId: 'overview' });

export function showArea(areaId: string): void {
  whereabouts.set({ areaId });
}
