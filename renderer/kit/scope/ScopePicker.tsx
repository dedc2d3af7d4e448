import { STAGES, type Stage } from '@shared/base/stage';
import { asCountryId } from '@shared/model/country';
import { asMaterialId } from '@shared/model/material';
import { memo } from 'react';
import { useWords } from '../state/language';
import { useReference } from '../state/reference';
import { select, selection } from '../state/selection';
import { useShares } from '../state/shares-answer';
import { useStore } from '../state/store';
import { Picker, type PickerOption } from './Picker';

/** What a person chooses to look at. */
export const PICKERS = ['economy', 'material', 'stage', 'year'] as const;
export type PickerId = (typeof PICKERS)[number];

interface ScopePickerProps {
  readonly id: PickerId;
}

/** One of them with what may be chosen, as a word of a sentence. */
export const ScopePicker = memo(function ScopePicker({ id }: ScopePickerProps) {
  const { t, f, nameOf, language } = useWords();
  const known = useReference();
  const chosen = useStore(selection);
  const years = useYears(id === 'year');
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
  const label = options.find((option) => option.value === value)?.label ?? value;
  const shown = id === 'stage' && language === 'en' ? label.toLowerCase() : label;
  return (
    <Picker
      label={t(`pick.${id}`)}
      shown={shown}
      value={value}
      options={options}
      onPick={pick}
      look="word"
      testId={`pick-${id}`}
    />
  );
});

/** Years for which the chosen economy, material and stage have shares, always with the chosen one. */
function useYears(isWanted: boolean): number[] {
  const { economyId, materialId, stage, year, scenarioId } = useStore(selection);
  const { value } = useShares(isWanted ? { economyId, materialId, stage, scenarioId } : undefined, true);
  return [...new Set([...(value?.years.map((entry) => entry.year) ?? []), year])].sort((a, b) => a - b);
}
