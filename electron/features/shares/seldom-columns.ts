/** A column that is not made before a cell has something to say in it. */
export function seldom<Column extends Float64Array | Uint32Array>(make: () => Column) {
  let column: Column | null = null;
  return {
    put: (place: number, value: number): void => {
      column ??= make();
      column[place] = value;
    },
    all: (): Column | null => column,
  };
}

/** Each text once, by its place counted from 1. */
export function dictionary() {
  const places = new Map<string, number>();
  return {
    placeOf: (text: string): number => {
      let place = places.get(text);
      if (place === undefined) {
        place = places.size + 1;
        places.set(text, place);
      }
      return place;
    },
    all: (): string[] => [...places.keys()],
  };
}
