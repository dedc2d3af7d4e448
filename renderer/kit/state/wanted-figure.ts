import type { FoundFigure } from '@shared/features/search/contract';
import { createStore } from './store';

/** A figure that a person goes to from elsewhere, and the grid that has its row. */
export interface WantedFigure extends FoundFigure {
  readonly grid: string;
  readonly year: number;
}

/** It is selected as soon as the grid draws its row. */
export const wantedFigure = createStore<{ readonly wanted: WantedFigure | null }>({ wanted: null });
