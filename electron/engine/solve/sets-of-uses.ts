/** Sets of the uses of a material, each as a list by use. */

export const isWithin = (one: readonly boolean[], other: readonly boolean[]) =>
  one.every((is, u) => !is || other[u] === true);
export const isApart = (one: readonly boolean[], other: readonly boolean[]) =>
  one.every((is, u) => !is || other[u] !== true);
