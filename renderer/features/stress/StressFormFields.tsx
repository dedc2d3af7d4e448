import type { StressChoices } from '@shared/features/stress/contract';
import { inputKey, MEASURE_KINDS } from '@shared/model/sensitivity';
import { WORST_SETS } from '@shared/model/stress';
import { MOST_NODES, WORST_OBJECTIVES } from '@shared/model/worst-shock';
import { inputMessage } from '@shared/report/input-message';
import { formatted } from '@shared/report/report-message';
import type { FormEvent, ReactNode } from 'react';
import { useFormatter } from '../../kit/report/use-formatter';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import { AmountField, Check, Choice, ValuesField } from './controls';
import { axesOf, lineOf } from './question';
import { changeForm, type StressForm } from './stress-state';

interface StressFormFieldsProps {
  readonly form: StressForm;
  readonly choices: StressChoices;
  readonly busy: boolean;
  readonly again: boolean;
  readonly onAsk: () => void;
}

const TARGETS = ['line-stops', 'cover-below', 'shortfall-above'] as const;

/** What a question takes: on which plan, and whatever its kind asks for. */
export function StressFormFields({ form, choices, busy, again, onAsk }: StressFormFieldsProps) {
  const { t } = useWords();
  return (
    <form
      className="ld-form ld-row ld-wrap ld-items-end ld-above-8 ld-below-8"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onAsk();
      }}
    >
      {form.kind !== 'survival' && (
        <Choice
          label={t('stress.field.on')}
          value={form.onPlan ? 'plan' : 'scenario'}
          options={[
            ['scenario', t('stress.on.scenario')],
            ['plan', t('stress.on.plan')],
          ]}
          onChoose={(value) => changeForm({ onPlan: value === 'plan' })}
          testId="stress-on"
        />
      )}
      <FieldsOfKind form={form} choices={choices} />
      <Button type="submit" kind="primary" aria-disabled={busy} data-testid="stress-ask">
        {t(again ? 'stress.askAgain' : 'stress.ask')}
      </Button>
    </form>
  );
}

function FieldsOfKind({ form, choices }: Pick<StressFormFieldsProps, 'form' | 'choices'>) {
  const formatter = useFormatter();
  const { t, f, nameOf } = formatter;
  const line = (
    <Choice
      label={t('stress.field.line')}
      value={lineOf(form, choices) ?? ''}
      options={[
        ['', t('stress.anyLine')],
        ...choices.useIds.map((id) => [id, nameOf({ of: 'use', id })] as const),
      ]}
      onChoose={(value) => changeForm({ useId: value === '' ? null : value })}
      testId="stress-line"
    />
  );
  const measure = (
    <Choice
      label={t('stress.field.measure')}
      value={form.measure}
      options={MEASURE_KINDS.map((kind) => [kind, t(`stress.measure.${kind}`)] as const)}
      onChoose={(kind) => changeForm({ measure: kind })}
      testId="stress-measure"
    />
  );
  switch (form.kind) {
    case 'removals':
      return (
        <>
          <AmountField
            label={t('stress.field.days')}
            value={form.days}
            empty={t('stress.toTheEnd')}
            onChange={(days) => changeForm({ days })}
            testId="stress-days"
          />
          <Check
            label={t('stress.field.pairs')}
            checked={form.pairs}
            onChange={(pairs) => changeForm({ pairs })}
            testId="stress-pairs"
          />
          {form.pairs && (
            <Check
              label={t('stress.field.allPairs', { most: WORST_SETS })}
              checked={form.allPairs}
              onChange={(allPairs) => changeForm({ allPairs })}
              testId="stress-all-pairs"
            />
          )}
        </>
      );
    case 'worst':
      return <WorstFields form={form} />;
    case 'reverse':
      return <TargetFields form={form} line={line} />;
    case 'tornado':
      return (
        <>
          {measure}
          {form.measure !== 'shortfall' && line}
        </>
      );
    case 'two-way':
      return (
        <>
          {measure}
          {form.measure !== 'shortfall' && line}
          <AxesFields form={form} choices={choices} />
        </>
      );
    case 'break-even':
      return line;
    case 'survival':
      return (
        <AmountField
          label={t('stress.field.recovery')}
          value={form.recoveryDays}
          empty={f.missing}
          onChange={(recoveryDays) => changeForm({ recoveryDays })}
          testId="stress-recovery"
        />
      );
  }
}

/** What is to be made as large as it can be, by how many nodes, and of which sizes. */
function WorstFields({ form }: Pick<StressFormFieldsProps, 'form'>) {
  const { t, f } = useWords();
  return (
    <>
      <Choice
        label={t('stress.field.objective')}
        value={form.objective}
        options={WORST_OBJECTIVES.map((one) => [one, t(`stress.objective.${one}`)] as const)}
        onChoose={(objective) => changeForm({ objective })}
        testId="stress-objective"
      />
      <ValuesField
        label={t('stress.field.nodeDays')}
        values={form.sizes}
        empty={t('stress.field.usual')}
        onChange={(sizes) => changeForm({ sizes })}
        testId="stress-node-days"
      />
      <Choice
        label={t('stress.field.nodes')}
        value={String(form.nodes)}
        options={Array.from({ length: MOST_NODES }, (_, at) => [String(at + 1), f.whole(at + 1)] as const)}
        onChoose={(nodes) => changeForm({ nodes: Number(nodes) })}
        testId="stress-nodes"
      />
      <Check
        label={t('stress.field.plants')}
        checked={form.plants}
        onChange={(plants) => changeForm({ plants })}
        testId="stress-plants"
      />
    </>
  );
}

/** What has to happen for the answer to a reverse question. */
function TargetFields({ form, line }: { readonly form: StressForm; readonly line: ReactNode }) {
  const { t } = useWords();
  return (
    <>
      <Choice
        label={t('stress.field.target')}
        value={form.target}
        options={TARGETS.map((kind) => [kind, t(`stress.targetKind.${kind}`)] as const)}
        onChoose={(target) => changeForm({ target })}
        testId="stress-target"
      />
      {form.target === 'line-stops' && line}
      {form.target === 'cover-below' && (
        <AmountField
          label={t('stress.field.below')}
          value={form.below}
          onChange={(below) => below !== null && changeForm({ below })}
          testId="stress-below"
        />
      )}
      {form.target === 'shortfall-above' && (
        <AmountField
          label={t('stress.field.above')}
          value={form.above}
          onChange={(above) => above !== null && changeForm({ above })}
          testId="stress-above"
        />
      )}
    </>
  );
}

/** The two inputs of a table, and their values. */
function AxesFields({ form, choices }: Pick<StressFormFieldsProps, 'form' | 'choices'>) {
  const formatter = useFormatter();
  const { t } = formatter;
  const inputs = choices.inputs
    .filter(({ low, high }) => low < high)
    .map(({ ref }) => [inputKey(ref), formatted(inputMessage(ref, choices.shocks), formatter)] as const);
  const [row, column] = axesOf(form, choices) ?? ['', ''];
  return (
    <>
      <Choice
        label={t('stress.field.row')}
        value={row}
        options={inputs}
        onChoose={(key) => changeForm({ row: key, column, rowValues: [] })}
        testId="stress-row"
      />
      <ValuesField
        label={t('stress.field.rowValues')}
        values={form.rowValues}
        empty={t('stress.evenly')}
        onChange={(rowValues) => changeForm({ rowValues })}
        testId="stress-row-values"
      />
      <Choice
        label={t('stress.field.column')}
        value={column}
        options={inputs}
        onChoose={(key) => changeForm({ column: key, row, columnValues: [] })}
        testId="stress-column"
      />
      <ValuesField
        label={t('stress.field.columnValues')}
        values={form.columnValues}
        empty={t('stress.evenly')}
        onChange={(columnValues) => changeForm({ columnValues })}
        testId="stress-column-values"
      />
    </>
  );
}
