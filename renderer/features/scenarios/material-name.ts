import type { Reference } from '@shared/model/plan';
import type { Words } from '../../kit/state/language';
import { shortName } from '../../kit/state/reference';

/** The name of a material as people say it; its id where the project does not know it. */
export function materialName(id: string, reference: Reference, { nameOf }: Words): string {
  const material = reference.materials.find((candidate) => candidate.id === id);
  return material === undefined ? id : shortName(id, nameOf(material));
}
