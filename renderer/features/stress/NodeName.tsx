import { nodeWords, type StressSpeech } from '@shared/features/stress/stress-words';
import { byId } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import type { StressNode } from '@shared/model/stress';
import { Swatch } from '../../kit/ui/Swatch';

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
      : (byId(reference.suppliers, node.supplierId)?.countryId ?? null);
  return (
    <span className="stress-node">
      <Swatch countryId={countryId} /> {nodeWords([node], speech)}
    </span>
  );
}
