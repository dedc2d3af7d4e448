import { STAGES, type Stage } from '@shared/base/stage';
import { asCountryId } from '@shared/model/country';
import { asMaterialId } from '@shared/model/material';
import { Fragment } from 'react';
import { useWords } from '../../kit/state/language';
import { useReference } from '../../kit/state/reference';
import { select, selection } from '../../kit/state/selection';
import { useShares } from '../../kit/state/shares-answer';
import { useStore } from '../../kit/state/store';
import { areaOf, whereabouts } from '../areas';
import { useHouse } from '../house';
import { PICKERS, type PickerId } from '../page';
import { Picker, type PickerOption } from './Picker';

/** What the page is about, above it: only what can be chosen there. */
export function ScopeLine() {
  const { areas } = useHouse();
  const { areaId, atHome } = useStore(whereabouts);
  const dependsOn = atHome ? null : (areaOf(areas, areaId)?.dependsOn ?? null);
  const pickers = PICKERS.filter((id) => dependsOn?.includes(id) === true);
  if (pickers.length === 0) return null;
  return (
    <div className="ld-scope ld-row ld-gap-4 ld-nowrap">
      {pickers.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && (
            <span className="ld-pick-dot" aria-hidden="true">
              ·
            </span>
          )}
          <ScopePicker id={id} />
        </Fragment>
      ))}
    </div>
  );
}

function ScopePicker({ id }: { readonly id: PickerId }) {
  const { t, f, nameOf } = useWords();
  const known = useReference();
  const chosen = useStore(selection);
  const years = useYears();
  if (known === null) return null;
  const { countries, materials } = known.reference;
  const pickers: Record<PickerId, { value: string; options: PickerOption[]; pick: (value: string) => void }> =
    {
      economy: {
        value: chosen.economyId,
        options: countries
          .filter((row) => row.isEconomy)
          .map((row) => ({ value: row.id, label: nameOf(row) })),
        pick: (id) => select({ economyId: asCountryId(id) }), // one of the options
      },
      material: {
        value: chosen.materialId,
        options: [...materials]
          .sort((a, b) => a.position - b.position)
          .map((row) => ({
            value: row.id,
            label: known.materialName(row.id),
            ...(known.materialName(row.id) === row.id ? {} : { detail: row.id }),
          })),
        pick: (id) => select({ materialId: asMaterialId(id) }), // likewise
      },
      stage: {
        value: chosen.stage,
        options: STAGES.map((stage) => ({ value: stage, label: t(`stage.${stage}`) })),
        pick: (stage) => select({ stage: stage as Stage }), // the options are the stages
      },
      year: {
        value: String(chosen.year),
        options: years.map((year) => ({ value: String(year), label: f.year(year) })),
        pick: (year) => select({ year: Number(year) }),
      },
    };
  const { value, options, pick } = pickers[id];
  const shown = options.find((option) => option.value === value)?.label ?? value;
  return (
    <Picker
      label={t(`pick.${id}`)}
      shown={shown}
      value={value}
      options={options}
      onPick={pick}
      testId={`pick-${id}`}
    />
  );
}

/** Years for which the chosen economy, material and stage have shares, always with the chosen one. */
function useYears(): number[] {
  const { economyId, materialId, stage, year, scenarioId } = useStore(selection);
  const { value } = useShares({ economyId, materialId, stage, scenarioId }, true);
  return [...new Set([...(value?.years.map((entry) => entry.year) ?? []), year])].sort((a, b) => a - b);
}
