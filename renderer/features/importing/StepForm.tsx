import { columnLetters } from '@shared/base/sheet-cell';
import type { TableStep } from '@shared/model/table-steps';
import { type KeyboardEvent, useState } from 'react';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import {
  DRAFT_CONDITIONS,
  DRAFT_KINDS,
  draftOfStep,
  isFilter,
  NEW_DRAFT,
  type StepDraft,
  stepOfDraft,
} from './step-draft';

interface StepFormProps {
  /** The names of the columns, by number. */
  readonly heads: Readonly<Record<number, string>>;
  /** What stands in a column of the rows that are shown. */
  readonly valuesOf: (column: number) => readonly string[];
  /** Null: a new one. */
  readonly step: TableStep | null;
  readonly onSave: (step: TableStep) => void;
  readonly onCancel: () => void;
}

/** The form of a step of the table: what it does, in which column, with which text. */
export function StepForm({ heads, valuesOf, step, onSave, onCancel }: StepFormProps) {
  const { t } = useWords();
  const [draft, setDraft] = useState<StepDraft>(step === null ? NEW_DRAFT : draftOfStep(step));
  const { kind, column, is, value, becomes } = draft;
  const change = (part: Partial<StepDraft>): void => setDraft({ ...draft, ...part });
  const columns = columnNames(heads);
  const at = columns.find(({ name }) => name === column)?.at ?? null;
  const made = stepOfDraft(draft);
  const save = (): void => {
    if (made === null) return;
    onSave(made);
    setDraft(NEW_DRAFT);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) save();
    if (event.key === 'Escape') onCancel();
  };
  return (
    <div className="imp-step-form ld-stack ld-gap-6 ld-pad-top-8 ld-pad-bottom-8 ld-rule-above">
      <Pick
        label={t('importing.recipe.kind')}
        value={kind}
        options={DRAFT_KINDS.map((one) => [one, t(`importing.recipe.add.${one}`)])}
        onPick={(picked) => change({ kind: DRAFT_KINDS.find((one) => one === picked) ?? 'keep' })}
        testId="import-step-kind"
      />
      <Pick
        label={t('importing.keep.column')}
        value={column}
        options={[['', t('importing.notChosen')], ...columns.map(({ name }) => [name, name] as const)]}
        onPick={(picked) => change({ column: picked })}
        testId="import-keep-column"
      />
      {isFilter(kind) && (
        <Pick
          label={t('importing.recipe.condition')}
          value={is}
          options={DRAFT_CONDITIONS.map((one) => [one, t(`importing.recipe.is.${one}`)])}
          onPick={(picked) => change({ is: DRAFT_CONDITIONS.find((one) => one === picked) ?? 'one_of' })}
          testId="import-step-is"
        />
      )}
      {kind !== 'fill_down' && !(isFilter(kind) && is === 'blank') && (
        <label>
          <span className="ld-caption">
            {t(kind === 'split' ? 'importing.recipe.mark' : 'importing.keep.value')}
          </span>
          <input
            className="ld-small-select"
            list="import-keep-values"
            value={value}
            onChange={(event) => change({ value: event.target.value })}
            onKeyDown={onKey}
            data-testid="import-keep-value"
          />
        </label>
      )}
      {(kind === 'replace' || kind === 'split') && (
        <label>
          <span className="ld-caption">
            {t(kind === 'split' ? 'importing.recipe.into' : 'importing.recipe.becomes')}
          </span>
          <input
            className="ld-small-select"
            value={becomes}
            placeholder={kind === 'split' ? t('importing.recipe.intoHint') : undefined}
            onChange={(event) => change({ becomes: event.target.value })}
            onKeyDown={onKey}
            data-testid="import-step-becomes"
          />
        </label>
      )}
      <datalist id="import-keep-values">
        {(kind === 'split' || at === null ? [] : valuesOf(at)).map((text) => (
          <option key={text} value={text} />
        ))}
      </datalist>
      <div className="ld-row">
        <Button small disabled={made === null} onClick={save} data-testid="import-keep-add">
          {t(step === null ? 'importing.recipe.addStep' : 'importing.recipe.changeStep')}
        </Button>
        <Button small kind="quiet" onClick={onCancel}>
          {t('importing.recipe.closeForm')}
        </Button>
      </div>
    </div>
  );
}

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onPick: (value: string) => void;
  readonly testId: string;
}

function Pick({ label, value, options, onPick, testId }: PickProps) {
  return (
    <label>
      <span className="ld-caption">{label}</span>
      <select
        className="ld-small-select"
        value={value}
        onChange={(event) => onPick(event.target.value)}
        data-testid={testId}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Columns as recipes name them: by their words where these are their own, else by their letters. */
function columnNames(
  heads: Readonly<Record<number, string>>,
): readonly { readonly at: number; readonly name: string }[] {
  const texts = Object.entries(heads).map(([column, head]) => [Number(column), head.trim()] as const);
  const count = new Map<string, number>();
  for (const [, head] of texts) count.set(head, (count.get(head) ?? 0) + 1);
  return texts.map(([at, head]) => ({
    at,
    name: head === '' || count.get(head) !== 1 ? columnLetters(at) : head,
  }));
}
