import type { PivotAxis } from '@shared/features/pivot/question';

/** Where figures stand on an axis: the place of each in `ids`. */
export interface AxisCodes {
  readonly ids: readonly string[];
  readonly codes: Uint32Array;
}
export type Axes = Readonly<Partial<Record<PivotAxis, AxisCodes>>>;

/**
 * All figures of one sort by column: what 100,000 of them come to along any two axes is a pass over some arrays. Made
 * once, as long as the rows that it rests on are the same.
 */
export interface Facts {
  readonly size: number;
  readonly axes: Axes;
  /** As a figure is kept: percent or tonnes; NaN where a percentage cannot be told. */
  readonly own: Float64Array;
  readonly tonnes: Float64Array;
  /** Place in MASS_BASES. */
  readonly basis: Uint8Array;
  /** Of the plan; null where it is the same. */
  readonly baseOwn: Float64Array | null;
  readonly baseTonnes: Float64Array | null;
  readonly mark: Uint8Array;
  /** Bits of CELL that hold for the figure itself. */
  readonly traits: Uint8Array;
  /** Of percentages the sets in which they add up, and the place of each figure's set; null where there are none. */
  readonly sets: Sets | null;
}

/** What percentages are percentages of: one total supply each. */
export interface Sets {
  readonly size: number;
  readonly axes: Axes;
  readonly of: Uint32Array;
  /** Tonnes of what the material counts; NaN where no total is known. */
  readonly weight: Float64Array;
  readonly baseWeight: Float64Array;
}

/** Gives each text a place, in the order in which they come. */
export function coder(size: number) {
  const places = new Map<string, number>();
  const ids: string[] = [];
  const codes = new Uint32Array(size);
  return {
    ids,
    codes,
    put(at: number, text: string): number {
      let place = places.get(text);
      if (place === undefined) {
        place = ids.length;
        places.set(text, place);
        ids.push(text);
      }
      codes[at] = place;
      return place;
    },
  };
}

/** An axis that another one tells: the country of a supplier. */
export function derivedAxis({ ids, codes }: AxisCodes, idOf: (id: string) => string): AxisCodes {
  const own = coder(ids.length);
  for (const [place, id] of ids.entries()) own.put(place, idOf(id));
  const all = new Uint32Array(codes.length);
  for (let at = 0; at < codes.length; at += 1) all[at] = own.codes[codes[at] ?? 0] ?? 0;
  return { ids: own.ids, codes: all };
}
