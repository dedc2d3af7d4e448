import type { Reference } from '@shared/domain/plan';
import type { Words } from '../../app/language';
import { shortName } from '../../app/reference';

/** The name of a material as people say it; its id where the project does not know it. */
export function materialName(id: string, reference: Reference, { nameOf }: Words): string {
  const material = reference.materials.find((candidate) => candidate.id === id);
  return material === undefined ? id : shortName(id, nameOf(material));
}
