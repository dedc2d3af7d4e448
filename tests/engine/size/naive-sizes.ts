import type { SizingJob, StockUnderEvents } from '@shared/model/sizing';
import { runMonteCarlo } from '../../../electron/engine/montecarlo/monte-carlo';
import { openedWith } from '../../../electron/engine/size/opened-with';

/** Each opening sampled and balanced by itself, with the same seed. */
export function naiveSizes({ model, options, materialId, openings }: SizingJob): StockUnderEvents[] {
  return openings.map((opening) => {
    const { materials } = runMonteCarlo({ model: openedWith(model, materialId, opening), options });
    const sampled = materials.find((one) => one.materialId === materialId);
    if (sampled === undefined) throw new Error('one result a material');
    return { opening, chance: sampled.chance, totalShortfall: sampled.totalShortfall };
  });
}
