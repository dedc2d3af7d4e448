import type { MaterialId } from '@shared/model/material';
import type { WhatIfModel } from '@shared/model/what-if';
import { runWhatIf } from '../run/daily-simulation';
import { type Exposure, joined } from './exposure';
import { partsOf } from './parts';

/**
 * Runs variants of one model: only the parts that a change touches run again, everything else is taken from the run
 * of the model as it is.
 */
export class PartRunner {
  readonly model: WhatIfModel;
  /** The model as it is. */
  readonly base: Exposure;
  readonly #parts: readonly (readonly number[])[];
  readonly #undisturbed: readonly Exposure[];

  /** @throws Refusal (refusal.model.*) with the field */
  constructor(model: WhatIfModel) {
    this.model = model;
    this.#parts = partsOf(model);
    this.#undisturbed = this.#parts.map((part) => runPart(model, part));
    this.base = joined(this.#undisturbed);
  }

  /**
   * @param changed the same materials in the same order
   * @param touched materials that the change can reach
   * @throws Refusal (refusal.model.*) with the field
   */
  run(changed: WhatIfModel, touched: ReadonlySet<MaterialId>): Exposure {
    return joined(
      this.#parts.map((part, index) => {
        const isTouched = part.some((position) => {
          const material = this.model.materials[position];
          return material !== undefined && touched.has(material.materialId);
        });
        const before = this.#undisturbed[index];
        return isTouched || before === undefined ? runPart(changed, part) : before;
      }),
    );
  }
}

function runPart(model: WhatIfModel, part: readonly number[]): Exposure {
  const materials = part.flatMap((position) => model.materials[position] ?? []);
  return runWhatIf({ ...model, materials }, 'lines');
}
