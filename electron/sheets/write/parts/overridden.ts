import { isStage } from '@shared/base/stage';
import { byId } from '@shared/model/catalogue';
import { readKey } from '@shared/model/table';
import { overriddenTable } from '@shared/model/tables';
import type { Override } from '@shared/model/tables/override';
import { isStockTier } from '@shared/model/tables/stock';
import { shockName } from '../reference-names';
import type { ScenarioPart } from '../scenario-part';

/** What an override changes, by the names of its key: NdPr・分離・精製・2026年・ライナス; whose plan it is where that is another's. */
export function overridden(
  { field, key }: Pick<Override, 'field' | 'key'>,
  { builder, names, scenario, content }: ScenarioPart,
): string {
  const { t, f } = builder;
  const table = overriddenTable(field);
  if (table === null) {
    const shock = byId(content.shocks, key);
    return shock === undefined ? key : shockName(shock, builder);
  }
  const parts = readKey(table, key);
  if (parts === null) return key;
  const said = Object.entries(parts).flatMap(([part, value]): string[] => {
    const id = String(value);
    if (value === null || (part === 'economyId' && id === scenario.model.economyId)) return [];
    if (part === 'year') return [f.year(Number(value))];
    if (part === 'supplierId') return [names.supplier(id)];
    if (part === 'useId') return [names.use(id)];
    if (part === 'economyId') return [names.country(id)];
    if (isStage(id)) return [t(`stage.${id}`)];
    return [isStockTier(id) ? t(`scenarios.tierName.${id}`) : id];
  });
  return f.beside(said);
}
