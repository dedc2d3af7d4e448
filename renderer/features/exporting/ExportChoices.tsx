import { MOST_EXPORTED } from '@shared/features/exporting/contract';
import type { ScenarioSummary } from '@shared/features/scenarios/contract';
import type { Material } from '@shared/model/tables/material';
import { useWords } from '../../kit/state/language';
import { GroupButtons } from '../../kit/ui/GroupButtons';

interface ExportChoicesProps {
  readonly scenarios: readonly ScenarioSummary[];
  readonly chosen: readonly string[];
  readonly onChosen: (ids: readonly string[]) => void;
  readonly materials: readonly Material[];
  /** Materials with a daily live sheet; none for all. */
  readonly live: readonly string[];
  readonly onLive: (ids: readonly string[]) => void;
  /** What the list of materials is called. */
  readonly materialsLabel: string;
}

/** Which scenarios are compared, and which materials get a daily sheet that recalculates. */
export function ExportChoices({
  scenarios,
  chosen,
  onChosen,
  materials,
  live,
  onLive,
  materialsLabel,
}: ExportChoicesProps) {
  const { t, nameOf } = useWords();
  const toggle = (list: readonly string[], id: string) =>
    list.includes(id) ? list.filter((other) => other !== id) : [...list, id];
  return (
    <>
      <fieldset className="ld-shrink">
        <legend className="ld-subhead ld-below-4">{t('exporting.scenarios', { most: MOST_EXPORTED })}</legend>
        <div className="exp-list ld-choice ld-columns ld-scroll ld-one ld-gap-2">
          {scenarios.map(({ id, ...names }) => (
            <label key={id} className="ld-row ld-gap-6">
              <input
                type="checkbox"
                data-testid="export-scenario"
                checked={chosen.includes(id)}
                disabled={!chosen.includes(id) && chosen.length >= MOST_EXPORTED}
                onChange={() => onChosen(toggle(chosen, id))}
              />
              {nameOf(names)}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className="ld-shrink">
        <legend className="ld-subhead ld-below-4">{materialsLabel}</legend>
        <GroupButtons materials={materials} chosen={live} onChange={onLive} />
        <div className="exp-list ld-choice ld-columns ld-scroll is-wide ld-one ld-gap-2">
          <label className="ld-row ld-gap-6">
            <input type="checkbox" checked={live.length === 0} onChange={() => onLive([])} />
            {t('exporting.allMaterials')}
          </label>
          {materials.map((material) => (
            <label key={material.id} className="ld-row ld-gap-6" title={nameOf(material)}>
              <input
                type="checkbox"
                checked={live.includes(material.id)}
                onChange={() => onLive(toggle(live, material.id))}
              />
              {nameOf(material)}
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}
