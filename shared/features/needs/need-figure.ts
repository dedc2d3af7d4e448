import type { CountryId } from '../../model/country';
import type { Figure } from '../../model/figure';
import type { MaterialId } from '../../model/material';
import { keyOf } from '../../model/table';
import { TABLES } from '../../model/tables';
import type { NeedLine } from './contract';

/** Which figure of the needs: a line of a material, in a year. */
export interface NeedPlace {
  readonly economyId: CountryId;
  readonly materialId: MaterialId;
  readonly line: NeedLine;
  /** The year of the figure. */
  readonly of: number;
}

/** The figure of a line and a year. */
export function needFigure({ economyId, materialId, line, of: year }: NeedPlace): Figure {
  if (line.kind === 'use')
    return { of: 'demand.tonnes', key: keyOf(TABLES.demand, { useId: line.useId, materialId, year }) };
  return { of: `relief.${line.kind}`, key: keyOf(TABLES.relief, { economyId, materialId, year }) };
}
