import { textOf } from '@shared/model/missing-figures';
import type { NamedLimit } from './limits';
import type { ProgramInput } from './program-input';

/** The amounts that a limit bounds, taken together. */
export function boundBy({ problem, places, instalments }: ProgramInput, limit: NamedLimit): string[] {
  const parts = instalments.flatMap(({ id, leverId }) => (leverId === limit.leverId ? [id] : []));
  switch (limit.kind) {
    case 'lever':
    case 'capacity':
    case 'market':
    case 'start':
      return [textOf(limit.leverId), ...(limit.kind === 'lever' ? parts : [])];
    case 'store':
      return problem.levers.flatMap(({ kind, materialId, id }) =>
        kind === 'stock' && materialId === limit.materialId ? [id] : [],
      );
    case 'rest':
    case 'place':
      return places.flatMap(({ id, countryId, year, materialId }) =>
        countryId === limit.countryId && year === limit.year && materialId === limit.materialId ? [id] : [],
      );
    case 'kept':
      return places.flatMap(({ id, isKept, materialId }) =>
        isKept && materialId === limit.materialId ? [id] : [],
      );
    case 'budget':
    case 'release':
      return []; // of money, and a rate: no amount of the mix
  }
}
