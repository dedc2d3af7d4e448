import type { Notice } from '@shared/base/refusal';
import { STAGES, type Stage } from '@shared/base/stage';
import { dayIn } from '@shared/base/zone-time';
import { ALL, MEASURE_KINDS, type MeasureKind } from '@shared/model/measures/measure-terms';
import { settingsOf } from '@shared/model/project-settings';
import { measure } from '@shared/model/tables/measure';
import { useState } from 'react';
import { ask } from '../../kit/state/bridge';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { noticeOf } from '../../kit/state/notices';
import { useReference } from '../../kit/state/reference';
import { DateInput } from '../../kit/ui/DateInput';
import { Field, SelectField, TextField } from '../../kit/ui/Field';
import { FormDialog } from '../../kit/ui/FormDialog';
import { CountrySelect } from '../../kit/ui/SmallField';
import { MaterialChips } from '../scenarios/MaterialChips';
import { asDraft, type MeasureDraft } from './measure-draft';
import type { Question } from './question';

const FIELDS = measure.fields;

interface AddMeasureDialogProps {
  readonly question: Question;
  readonly onMade: (measureId: string, draft: MeasureDraft) => void;
}

/** A notice that has come: what it says is typed once, and the register, the question and the shock have it. */
export function AddMeasureDialog({ question, onMade }: AddMeasureDialogProps) {
  const { t, language, nameOf } = useWords();
  const reference = useReference()?.reference;
  const { timeZone } = settingsOf(reference?.settings ?? []);
  const [draft, setDraft] = useState<MeasureDraft>(() =>
    asDraft(question, dayIn(timeZone, new Date().toISOString())),
  );
  const [notice, setNotice] = useState<Notice | null>(null);
  const set = (part: Partial<MeasureDraft>): void => setDraft({ ...draft, ...part });
  const submit = async (): Promise<void> => {
    try {
      const { measureId } = await ask('measures.add', draft);
      closeDialog();
      onMade(measureId, draft);
    } catch (error) {
      setNotice(noticeOf(error));
    }
  };
  const economies = reference?.countries.filter(({ isEconomy }) => isEconomy) ?? [];
  return (
    <FormDialog
      title={t('measures.add')}
      apply={t('measures.add.save')}
      notice={notice}
      testId="add-measure-dialog"
      onSubmit={() => void submit()}
    >
      <TextField label={t('measures.add.title')} value={draft.title} onChange={(title) => set({ title })} />
      <div className="ld-pair ld-columns ld-gap-8">
        <SelectField
          label={FIELDS.kind.words[language]}
          value={draft.kind}
          options={MEASURE_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={(kind) => set({ kind: kindIn(kind) ?? draft.kind })}
        />
        <TextField
          label={FIELDS.number.words[language]}
          value={draft.number ?? ''}
          onChange={(number) => set({ number: number === '' ? null : number })}
        />
        <Field label={FIELDS.issuer.words[language]}>
          {() => (
            <CountrySelect
              countries={reference?.countries ?? []}
              value={draft.issuer}
              onChange={(issuer) => set({ issuer: issuer ?? draft.issuer })}
              testId="add-measure-issuer"
            />
          )}
        </Field>
        <SelectField
          label={FIELDS.destinations.words[language]}
          value={draft.destinations[0] ?? ALL}
          options={[
            { value: ALL, label: t('measures.allDestinations') },
            ...economies.map((country) => ({ value: String(country.id), label: nameOf(country) })),
          ]}
          onChange={(destination) => set({ destinations: [destination] })}
        />
        {DAYS.map((name) => (
          <DayField key={name} name={name} draft={draft} set={set} />
        ))}
      </div>
      <Field label={t('measures.add.materials')}>
        {() => (
          <MaterialChips
            materials={reference?.materials ?? []}
            chosen={draft.materials}
            onChange={(materials) => set({ materials: [...materials] })}
          />
        )}
      </Field>
      <StageChecks chosen={draft.stages} onChange={(stages) => set({ stages })} />
      <TextField
        label={t('measures.add.source')}
        value={draft.source ?? ''}
        onChange={(source) => set({ source: source === '' ? null : source })}
      />
    </FormDialog>
  );
}

const DAYS = ['announced', 'inForce', 'ended', 'learntOn'] as const;

interface DayFieldProps {
  readonly name: (typeof DAYS)[number];
  readonly draft: MeasureDraft;
  readonly set: (part: Partial<MeasureDraft>) => void;
}

/** One of its days; of two of them none is an answer too. */
function DayField({ name, draft, set }: DayFieldProps) {
  const { language } = useWords();
  const mayBeNone = name === 'announced' || name === 'ended';
  return (
    <Field label={FIELDS[name].words[language]}>
      {(id) => (
        <DateInput
          id={id}
          className="ld-input"
          value={draft[name]}
          onChange={(value) => set({ [name]: value })}
          {...(mayBeNone ? { onEmpty: () => set({ [name]: null }) } : {})}
        />
      )}
    </Field>
  );
}

interface StageChecksProps {
  readonly chosen: MeasureDraft['stages'];
  readonly onChange: (stages: MeasureDraft['stages']) => void;
}

function StageChecks({ chosen, onChange }: StageChecksProps) {
  const { t } = useWords();
  return (
    <fieldset className="ld-shrink">
      <legend>{t('scenarios.stagesAll')}</legend>
      {STAGES.map((stage) => (
        <label key={stage} className="ld-check">
          <input
            type="checkbox"
            checked={chosen.includes(stage)}
            onChange={() => onChange(toggled(chosen, stage))}
          />
          {t(`stage.${stage}`)}
        </label>
      ))}
    </fieldset>
  );
}

const kindIn = (text: string): MeasureKind | undefined => MEASURE_KINDS.find((kind) => kind === text);

const toggled = (stages: MeasureDraft['stages'], stage: Stage): MeasureDraft['stages'] =>
  stages.includes(stage) ? stages.filter((one) => one !== stage) : [...stages, stage];
