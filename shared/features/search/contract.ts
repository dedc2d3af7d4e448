import { z } from 'zod';
import type { Stage } from '../../base/stage';
import { message } from '../../ipc/message';
import type { CountryId } from '../../model/country';
import type { MaterialId } from '../../model/material';

/** A figure that a search finds: what it is of, in the words of the project, and where it stands. */
export interface FoundFigure {
  readonly kind: 'share' | 'need' | 'stock';
  readonly economyId: CountryId;
  readonly materialId: MaterialId;
  /** Of a share; null for what has none. */
  readonly stage: Stage | null;
  /** The key of its row in the grid of its page. */
  readonly row: string;
  /** Supplier, use or tier, in the language of the person. */
  readonly name: string;
}

/** Figures that hold every word asked for, and how many there are besides those that are given. */
export interface FoundFigures {
  readonly figures: readonly FoundFigure[];
  readonly more: number;
}

export const contract = {
  'search.figures': message<FoundFigures>()(
    z.object({ text: z.string().max(200), most: z.number().int().min(1).max(100) }),
  ),
} as const;
