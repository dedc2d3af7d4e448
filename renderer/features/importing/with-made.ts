import type { MadeName } from '@shared/features/importing/diff';
import type { Words } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';

/** The names of the project, with those of materials and countries that come in with the figures of a file. */
export function withMade<Known extends Pick<ReferenceLookup, 'materialName' | 'countryName'>>(
  known: Known,
  made: readonly MadeName[],
  nameOf: Words['nameOf'],
): Known {
  const named = (kind: MadeName['kind'], id: string): string | null => {
    const one = made.find((it) => it.isNew && it.kind === kind && it.id === id);
    return one === undefined ? null : nameOf(one);
  };
  return {
    ...known,
    materialName: (id: string) => named('material', id) ?? known.materialName(id),
    countryName: (id: string) => named('country', id) ?? known.countryName(id),
  };
}
