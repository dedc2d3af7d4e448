import type { WhatIfModel } from '@shared/model/what-if';

/**
 * Cuts a model into parts that have nothing to do with each other: materials that are wanted by one line belong
 * together, directly or by way of others. What changes in one part changes no result of another.
 * @returns positions of the materials, each in exactly one part, in the order of the model
 */
export function partsOf(model: WhatIfModel): number[][] {
  const partOfUse = new Map<string, number>();
  const parts: number[][] = [];
  for (const [position, { uses }] of model.materials.entries()) {
    const joined = [...new Set(uses.flatMap(({ useId }) => partOfUse.get(useId) ?? []))].sort(
      (a, b) => a - b,
    );
    const into = joined[0] ?? parts.length;
    const members = [...joined.flatMap((part) => parts[part] ?? []), position].sort((a, b) => a - b);
    for (const part of joined) parts[part] = [];
    parts[into] = members;
    for (const [useId, part] of partOfUse) if (joined.includes(part)) partOfUse.set(useId, into);
    for (const { useId } of uses) partOfUse.set(useId, into);
  }
  return parts.filter((members) => members.length > 0);
}
