import type { Stage } from '@shared/base/stage';
import { valuesOf } from '@shared/base/values-of';
import type { ChangePlace } from '@shared/features/history/contract';
import { byId } from '@shared/model/catalogue';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { ProjectTables } from '@shared/model/plan';
import type { AnyRow } from '@shared/model/table';
import type { TableName } from '@shared/model/tables';
import type { Use } from '@shared/model/tables/use';

/** The page that shows a row of a table: the register where no other does. */
export function placeOfRow(table: TableName, row: AnyRow, uses: readonly Use[]): ChangePlace {
  const values = valuesOf(row);
  switch (table) {
    case 'share':
    case 'totalSupply':
      return { page: 'shares', chosen: { ...partsOf(values), scenarioId: null } };
    case 'demand': {
      const economyId = byId(uses, (row as ProjectTables['demand']).useId)?.economyId; // a row of this table
      return { page: 'needs', chosen: { ...partsOf(values), ...given({ economyId }), scenarioId: null } };
    }
    case 'use':
    case 'relief':
    case 'valueAtStake':
      return { page: 'needs', chosen: { ...partsOf(values), scenarioId: null } };
    case 'stock':
      return { page: 'stocks', chosen: { ...partsOf(values), scenarioId: null } };
    case 'scenario':
      return { page: 'scenarios', chosen: { scenarioId: row.id } };
    case 'scenarioShock':
    case 'override':
      return { page: 'scenarios', chosen: { scenarioId: String(values.scenarioId) } };
    default:
      return { page: 'data', chosen: {} };
  }
}

/** What the context bar can choose of what a row says. */
function partsOf({
  economyId,
  materialId,
  stage,
  year,
}: Readonly<Record<string, unknown>>): ChangePlace['chosen'] {
  return given({
    // Fields of declared tables, each of its kind.
    economyId: economyId as CountryId | undefined,
    materialId: materialId as MaterialId | undefined,
    stage: stage as Stage | undefined,
    year: year as number | undefined,
  });
}

function given(parts: { readonly [K in keyof ChangePlace['chosen']]: ChangePlace['chosen'][K] | undefined }) {
  // What is undefined is left out.
  return Object.fromEntries(
    Object.entries(parts).filter(([, part]) => part !== undefined),
  ) as ChangePlace['chosen'];
}
