import { columnOf } from './row-events';

/** A place that a formula points at, as a spreadsheet program keeps it: one cell, or the corners of a range. */
export interface AnchoredPlace {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** ROW('Shares'!$G$8), ROWS($'Daily Dy'.B8:M400): what stands between the brackets. */
const CALL = /^=?ROWS?\((.+)\)$/i;
const REFERENCE =
  /^\$?(?:'((?:[^']|'')+)'|([^'!]+))[!.]\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

/** @returns null for a place that is gone (#REF!), or a formula that is another one */
export function readAnchor(formula: string | undefined): AnchoredPlace | null {
  const call = CALL.exec(formula ?? '')?.[1];
  const match = call === undefined ? null : REFERENCE.exec(call);
  if (match === null) return null;
  const [, quoted, plain, left = '', top = '', right = left, bottom = top] = match;
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? '',
    top: Number(top),
    left: columnOf(left),
    bottom: Number(bottom),
    right: columnOf(right),
  };
}
