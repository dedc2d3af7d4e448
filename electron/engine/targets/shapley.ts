import { numberAt } from '@shared/base/element-at';
import { recordOf } from '@shared/base/keys-of';

/**
 * Splits a change between its causes so that the parts add up to it: each cause gets its mean effect over all orders
 * in which they can come about. Source: docs/engine.md 15.3.
 * @param causes names, at most some ten: the work doubles with each
 * @param worth the value when the causes in the set have come about and the others have not
 * @returns the part of each cause; their sum in the order given is worth(all) - worth(none), to the last bit or two
 */
export function shapleyParts<Cause extends string>(
  causes: readonly Cause[],
  worth: (come: ReadonlySet<Cause>) => number,
): Record<Cause, number> {
  const count = causes.length;
  const values = Array.from({ length: 2 ** count }, (_, mask) =>
    worth(new Set(causes.filter((_cause, index) => (mask >> index) & 1))),
  );
  const weights = Array.from({ length: count }, (_, size) => 1 / (count * binomial(count - 1, size)));
  const parts = causes.map((_cause, index) => {
    let part = 0;
    for (let mask = 0; mask < 2 ** count; mask++) {
      if ((mask >> index) & 1) continue;
      const effect = numberAt(values, mask | (1 << index)) - numberAt(values, mask);
      part += numberAt(weights, bitsOf(mask)) * effect;
    }
    return part;
  });
  return recordOf(causes, (_cause, index) => numberAt(parts, index));
}

function bitsOf(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest > 0; rest >>= 1) bits += rest & 1;
  return bits;
}

function binomial(n: number, k: number): number {
  let value = 1;
  for (let i = 1; i <= k; i++) value = (value * (n - k + i)) / i;
  return value;
}
