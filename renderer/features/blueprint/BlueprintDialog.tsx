import { STAGES, type Stage } from '@shared/base/stage';
import { translator } from '@shared/catalogue/translate';
import { proposedNames } from '@shared/features/blueprint/proposed-names';
import { byId } from '@shared/model/catalogue';
import { asCountryId } from '@shared/model/country';
import { useState } from 'react';
import { announce } from '../../kit/state/announce';
import { useAnswer } from '../../kit/state/answer';
import { ask } from '../../kit/state/bridge';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { MassOf } from '../../kit/state/mass-of';
import { noticeOf } from '../../kit/state/notices';
import { useReference } from '../../kit/state/reference';
import { select, selection } from '../../kit/state/selection';
import { useReadOnly } from '../../kit/state/session';
import { Button } from '../../kit/ui/Button';
import { DialogFrame } from '../../kit/ui/DialogFrame';
import { Field, Select, TextInput } from '../../kit/ui/Field';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { showArea } from '../../shell/areas';
import { BlueprintPath } from './BlueprintPath';
import './blueprint.css';

/** Whose path it is; it cannot be laid on itself. */
const MODEL = 'JPN';

/** Japan's path laid on another economy: looked at first, then made a scenario. */
export function BlueprintDialog() {
  const { t, f, nameOf } = useWords();
  const known = useReference();
  const readOnly = useReadOnly();
  const economies = (known?.reference.countries ?? []).filter(
    ({ id, isEconomy }) => isEconomy && id !== MODEL,
  );
  const [wanted, setEconomy] = useState(selection.get().economyId);
  const economyId = byId(economies, wanted)?.id ?? economies[0]?.id ?? '';
  const [stage, setStage] = useState<Stage>(selection.get().stage);
  const [materialId, setMaterial] = useState<string | null>(null);
  const [typed, setName] = useState<string | null>(null);
  const [refused, setRefused] = useState<ReturnType<typeof noticeOf> | null>(null);
  const { value, notice, loading } = useAnswer(
    'blueprint.preview',
    economyId === '' ? undefined : { economyId, stage },
  );
  const current = value?.economyId === economyId && value.materials[0]?.stage === stage ? value : null;
  const material =
    current?.materials.find((one) => one.materialId === materialId) ?? current?.materials[0] ?? null;
  const proposed = proposedNames(economyId, known?.reference ?? null, [], translator);
  const name = typed ?? nameOf(proposed);
  const make = async (): Promise<void> => {
    try {
      const made = await ask('blueprint.make', {
        economyId,
        stage,
        ...(typed === null ? proposed : { name, nameJa: null }),
      });
      select({ scenarioId: made.scenario.id });
      showArea('scenarios');
      closeDialog();
      announce(t('blueprint.made', { name: nameOf(made.scenario), rows: f.whole(made.rowsWritten) }));
    } catch (error) {
      setRefused(noticeOf(error));
    }
  };
  return (
    <DialogFrame
      title={t('blueprint.dialog.title')}
      onClose={closeDialog}
      onSubmit={() => void make()}
      testId="blueprint-dialog"
      actions={
        <>
          <Button kind="primary" type="submit" disabled={readOnly || current === null || name.trim() === ''}>
            {t('blueprint.dialog.make')}
          </Button>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
        </>
      }
    >
      <NameField
        name={name}
        onName={(next) => {
          setName(next);
          setRefused(null);
        }}
      />
      {refused !== null && <NoticeBar notice={refused} testId="blueprint-refused" />}
      <div className="ld-fields ld-blueprint-fields">
        <PickField
          label={t('pick.economy')}
          value={economyId}
          options={economies.map(({ id }) => [id, known?.countryName(id)])}
          onPick={(id) => setEconomy(asCountryId(id) /* one of the options */)}
          testId="blueprint-economy"
        />
        <PickField
          label={t('pick.stage')}
          value={stage}
          options={STAGES.map((one) => [one, t(`stage.${one}`)])}
          onPick={(picked) => setStage(STAGES.find((one) => one === picked) ?? stage)}
          testId="blueprint-stage"
        />
        <PickField
          label={t('pick.material')}
          value={material?.materialId ?? ''}
          options={(current?.materials ?? []).map((one) => [
            one.materialId,
            known?.materialName(one.materialId),
          ])}
          onPick={setMaterial}
          testId="blueprint-material"
        />
      </div>
      {notice !== null && !loading && <NoticeBar notice={notice} />}
      {current === null && loading && <p className="ld-definition">{t('app.loading')}</p>}
      {current !== null && material !== null && notice === null && (
        <MassOf ids={[material.materialId]}>
          <BlueprintPath view={current} material={material} />
        </MassOf>
      )}
    </DialogFrame>
  );
}

interface PickFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string | undefined])[];
  readonly onPick: (value: string) => void;
  readonly testId: string;
}

/** One of the lists by which a path is found. */
function PickField({ label, value, options, onPick, testId }: PickFieldProps) {
  return (
    <Field label={label}>
      {(id) => (
        <Select id={id} value={value} data-testid={testId} onChange={(event) => onPick(event.target.value)}>
          {options.map(([option, words]) => (
            <option key={option} value={option}>
              {words}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

/** What the scenario will be called. */
function NameField({ name, onName }: { readonly name: string; readonly onName: (name: string) => void }) {
  const { t } = useWords();
  return (
    <Field label={t('blueprint.dialog.name')}>
      {(id) => (
        <TextInput
          id={id}
          value={name}
          data-testid="blueprint-name"
          onChange={(event) => onName(event.target.value)}
        />
      )}
    </Field>
  );
}
