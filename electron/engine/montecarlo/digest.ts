import { intAt } from '@shared/base/element-at';
import type { Estimate, FirstShortfall, MaterialUncertainty, RiskFigures } from '@shared/model/uncertainty';
import { threefry } from './threefry';

/**
 * A fingerprint of results, to see that two machines (or two numbers of workers) give the same bits: each double is a
 * counter, enciphered under the digest of those before, as in Davies and Meyer's construction. It guards against
 * mistakes, not against forgery.
 * @returns 16 hexadecimal digits
 */
export function digestOf(materials: readonly MaterialUncertainty[]): string {
  const digest = new Digest();
  const addEstimate = ({ value, standardError }: Estimate) => digest.add([value, standardError]);
  const addFirst = ({ chance, runsByDay }: FirstShortfall) => {
    addEstimate(chance);
    digest.add(runsByDay);
  };
  const addRisk = ({ expected, valueAtRisk, tailMean }: RiskFigures) =>
    [expected, valueAtRisk, tailMean].forEach(addEstimate);
  for (const material of materials) {
    for (const band of [...material.stock, ...material.shortfall]) digest.add(band);
    addFirst(material);
    addEstimate(material.daysShort);
    addRisk(material.totalShortfall);
    for (const use of material.uses) {
      addFirst(use);
      addRisk(use.totalShortfall);
    }
  }
  return digest.text;
}

class Digest {
  readonly #state = new Int32Array(2);
  readonly #mixed = new Int32Array(2);
  /** Reads a double as two words, the low one first on every machine. */
  readonly #view = new DataView(new ArrayBuffer(8));

  add(values: Iterable<number>): void {
    for (const value of values) {
      this.#view.setFloat64(0, value, true);
      const low = this.#view.getInt32(0, true);
      const high = this.#view.getInt32(4, true);
      const [state0 = 0, state1 = 0] = this.#state;
      threefry(state0, state1, low, high, this.#mixed);
      this.#state[0] = intAt(this.#mixed, 0) ^ low;
      this.#state[1] = intAt(this.#mixed, 1) ^ high;
    }
  }

  get text(): string {
    return Array.from(this.#state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  }
}
