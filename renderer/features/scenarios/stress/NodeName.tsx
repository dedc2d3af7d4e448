import type { Reference } from '@shared/domain/plan';
import type { StressNode } from '@shared/domain/stress';
import { nodeWords, type StressSpeech } from '@shared/messages/stress-words';
import { Swatch } from '../../../ui/Swatch';

interface NodeNameProps {
  readonly node: StressNode;
  readonly speech: StressSpeech;
  readonly reference: Reference;
}

/** A country or a supplier by name, with the colour of the country in which it lies. */
export function NodeName({ node, speech, reference }: NodeNameProps) {
  const countryId =
    node.kind === 'country'
      ? node.countryId
      : (reference.suppliers.find(({ id }) => id === node.supplierId)?.countryId ?? null);
  return (
    <span className="stress-node">
      <Swatch countryId={countryId} /> {nodeWords([node], speech)}
    </span>
  );
}
