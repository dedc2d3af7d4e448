import type { GroupRisk, MaterialRisk } from '@shared/features/risk/contract';
import type { Material } from '@shared/model/tables/material';
import { groupMean } from '../../engine/indicators';
import { remark } from '../../plan/case/stage-case';

/** Light and heavy rare earths under the two conventions in use; every output names its own. */
const GROUPINGS = {
  eu_2023: {
    light: ['La', 'Ce', 'Pr', 'Nd', 'Sm'],
    heavy: ['Eu', 'Gd', 'Tb', 'Dy', 'Ho', 'Er', 'Tm', 'Yb', 'Lu', 'Y'],
  },
  jogmec: {
    light: ['La', 'Ce', 'Pr', 'Nd'],
    heavy: ['Sm', 'Eu', 'Gd', 'Tb', 'Dy', 'Ho', 'Er', 'Tm', 'Yb', 'Lu', 'Y'],
  },
} as const;

/**
 * Mean supply risk of the light and heavy rare earths, over the elements in view that are members (named in the
 * result; the published mean of the Commission is over all). A mix such as NdPr counts once, as a light one.
 */
export function groupRisks(materials: readonly MaterialRisk[], reference: readonly Material[]): GroupRisk[] {
  const mixes = reference.filter(({ id }) => id === 'NdPr').map(({ id }) => id);
  return (['eu_2023', 'jogmec'] as const).flatMap((grouping) =>
    (['light', 'heavy'] as const).flatMap((group): GroupRisk[] => {
      const elements: readonly string[] = GROUPINGS[grouping][group];
      const members = materials.filter(
        ({ materialId }) =>
          elements.includes(materialId) || (group === 'light' && mixes.includes(materialId)),
      );
      if (members.length === 0) return [];
      return [
        {
          group,
          grouping,
          members: members.map(({ materialId }) => materialId),
          figure: groupMean(
            members.map(({ materialId, headline }) => ({
              who: materialId,
              figure: headline?.figure ?? { kind: 'missing', of: [{ input: 'shares', who: materialId }] },
            })),
          ),
          definition: remark(`risk.group.${grouping}.${group}`),
        },
      ];
    }),
  );
}
