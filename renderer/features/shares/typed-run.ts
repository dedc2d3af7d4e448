import type { SupplierId } from '@shared/model/supplier';

/** Shares of one year that were typed one after another. */
export interface TypedRun {
  readonly run: number;
  /** Economy, material, stage and year. */
  readonly set: string;
  readonly suppliers: readonly SupplierId[];
  /** Of the project after the last of them: any other change ends the run. */
  readonly revision: number;
}

/** Who holds still while the next share of a run is typed; nobody where it is the first one. */
export function heldIn(typed: TypedRun | null, now: Omit<TypedRun, 'suppliers'>): readonly SupplierId[] {
  const goesOn = typed?.run === now.run && typed.set === now.set && typed.revision === now.revision;
  return goesOn ? typed.suppliers : [];
}
