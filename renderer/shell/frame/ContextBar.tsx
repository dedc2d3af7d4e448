import { STAGES, type Stage } from '@shared/base/stage';
import { asCountryId } from '@shared/model/country';
import { asMaterialId } from '@shared/model/material';
import { Fragment } from 'react';
import { useWords } from '../../kit/state/language';
import { useReference } from '../../kit/state/reference';
import { select, selection } from '../../kit/state/selection';
import { session } from '../../kit/state/session';
import { useShares } from '../../kit/state/shares-answer';
import { useStandingSelection } from '../../kit/state/standing-selection';
import { useStore } from '../../kit/state/store';
import { IconButton } from '../../kit/ui/Button';
import { areaOf, whereabouts } from '../areas';
import { editCommands } from '../commands/edit';
import { runCommand } from '../commands/run-command';
import { useCommand, useHouse } from '../house';
import { PICKERS, type PickerId } from '../page';
import { Picker, type PickerOption } from './Picker';
import { ScenarioPicker } from './ScenarioPicker';
import { useFirstMaterial } from './use-first-material';

/** Economy, material, stage, year, then undo, redo and the selected scenario: they scope every area. */
export function ContextBar() {
  const { t } = useWords();
  const { areas } = useHouse();
  const { areaId, atHome } = useStore(whereabouts);
  const search = useCommand('search');
  useStore(session); // undo and redo follow the project
  useStandingSelection();
  useFirstMaterial();
  const dependsOn = atHome ? null : (areaOf(areas, areaId)?.dependsOn ?? null);
  return (
    <section
      className="ld-context ld-row ld-gap-4 ld-shrink ld-nowrap ld-paper ld-rule-below"
      aria-label={t('app.context')}
      data-pane="context"
    >
      {dependsOn !== null &&
        PICKERS.map((id, index) => (
          <Fragment key={id}>
            {index > 0 && (
              <span className="ld-pick-dot" aria-hidden="true">
                ·
              </span>
            )}
            {dependsOn.includes(id) ? <ScopePicker id={id} /> : <AllOf id={id} />}
          </Fragment>
        ))}
      <span className="ld-grow" />
      {editCommands.map((command) => (
        <IconButton
          key={command.id}
          icon={command.id}
          label={`${command.say(t)} (${command.shortcuts[0]})`}
          disabled={!command.enabled()}
          data-testid={command.id}
          onClick={() => runCommand(command)}
        />
      ))}
      <span className="ld-pick-line" aria-hidden="true" />
      <ScenarioPicker />
      {search !== undefined && (
        <IconButton
          icon="search"
          label={t('search.tip', { keys: search.shortcuts?.[0] ?? '' })}
          data-testid="search"
          onClick={() => runCommand(search)}
        />
      )}
    </section>
  );
}

/** A picker that the selected area does not depend on. */
function AllOf({ id }: { readonly id: PickerId }) {
  const { t } = useWords();
  return (
    <span className="ld-pick ld-gap-6 ld-shrink ld-strong is-fixed">
      <span className="ld-pick-label ld-ink-3 ld-regular ld-size-cap">{t(`pick.${id}`)}</span>
      {t('term.all')}
    </span>
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
