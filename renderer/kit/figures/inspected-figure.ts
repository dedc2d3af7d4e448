import type { Figure } from '@shared/model/figure';
import type { MassUnit } from '@shared/words/mass-words';
import type { ReactNode } from 'react';
import type { InspectorTab } from '../ui/Inspector';

/** A figure that the inspector is about, as its page declares it. */
export interface InspectedFigure {
  /** "Dy, Electric power steering, 2026" */
  readonly name: string;
  /** Null for what is worked out, as a sum: it is only shown. */
  readonly figure: Figure | null;
  /** What its tonnes count, where its page speaks of several materials. */
  readonly mass?: MassUnit;
  /** In force; null for none. */
  readonly value: number | null;
  /** The words of a value, where they are other than those of its unit. */
  readonly said?: (value: number) => string;
  /** What stands in place of the figure where there is none. */
  readonly none?: string;
  /** What the figure means. */
  readonly definition?: string | null;
  /** Beside the name: a swatch before it, a tag behind it. */
  readonly before?: ReactNode;
  readonly behind?: ReactNode;
  /** What the page knows besides, and what it lets do. */
  readonly facts?: ReactNode;
  readonly actions?: ReactNode;
  /** Between the value and its history. */
  readonly tabs?: readonly InspectorTab[];
  /** The same value in further years, where it is one of a year. */
  readonly fill?: {
    readonly year: number;
    readonly lastYear: number;
    readonly into: (years: readonly number[], value: number) => void;
  };
}
