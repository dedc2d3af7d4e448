import { MOST_RUNS } from '@shared/model/uncertainty';
import { SAMPLED_TABLES, TABLE_KEYS, type TableKey, type WorkbookForm } from '@shared/model/workbook-form';
import { useWords } from '../../kit/state/language';
import { useStore } from '../../kit/state/store';
import { WholeNumber } from '../../kit/ui/WholeNumber';
import { changeRuns, runsState } from '../montecarlo/runs-state';

const KINDS = ['short', 'live', 'values', 'csv'] as const;
const FIRST_TABLE: TableKey = 'results';

interface ExportFormChoiceProps {
  readonly form: WorkbookForm;
  readonly onForm: (form: WorkbookForm) => void;
}

/** A short workbook to be printed, one that recalculates, one of values, or one table of them. */
export function ExportFormChoice({ form, onForm }: ExportFormChoiceProps) {
  const { t } = useWords();
  return (
    <fieldset className="ld-shrink">
      <legend className="ld-subhead ld-below-4">{t('exporting.form')}</legend>
      {KINDS.map((kind) => (
        <label key={kind} className="ld-choice ld-row ld-gap-6">
          <input
            type="radio"
            name="export-form"
            checked={form.kind === kind}
            onChange={() => onForm(kind === 'csv' ? { kind, table: FIRST_TABLE } : { kind })}
            data-testid={`export-form-${kind}`}
          />
          {t(`exporting.form.${kind}`)}
        </label>
      ))}
      {form.kind === 'csv' && (
        <label className="exp-language ld-row ld-gap-8 is-inner">
          <span>{t('exporting.table')}</span>
          <select
            className="ld-small-select is-auto"
            value={form.table}
            onChange={({ target }) =>
              onForm({ kind: 'csv', table: TABLE_KEYS.find((key) => key === target.value) ?? FIRST_TABLE })
            }
            data-testid="export-table"
          >
            {TABLE_KEYS.map((key) => (
              <option key={key} value={key}>
                {t(`workbook.tableName.${key}`)}
              </option>
            ))}
          </select>
        </label>
      )}
    </fieldset>
  );
}

/** Whether a form has sampled runs in it: asked for, or the table is one of them. */
export function hasSampled(form: WorkbookForm, asked: boolean): boolean {
  if (form.kind === 'short') return false;
  return form.kind === 'csv' ? SAMPLED_TABLES.includes(form.table) : asked;
}

interface ExportSampledProps {
  readonly form: WorkbookForm;
  readonly asked: boolean;
  readonly onAsked: (asked: boolean) => void;
}

/** Whether sampled runs go with it, how many and with which seed: the same ones as beside the scenario. */
export function ExportSampled({ form, asked, onAsked }: ExportSampledProps) {
  const { t, f } = useWords();
  const { runs, seed } = useStore(runsState);
  const shown = hasSampled(form, asked);
  if (form.kind === 'short' || (form.kind === 'csv' && !shown)) return null;
  return (
    <div>
      {form.kind !== 'csv' && (
        <label className="ld-choice ld-row ld-gap-6">
          <input
            type="checkbox"
            checked={asked}
            onChange={() => onAsked(!asked)}
            data-testid="export-sampled"
          />
          {t('exporting.sampled')}
        </label>
      )}
      {shown && (
        <div className="exp-language ld-row ld-gap-8 is-inner">
          {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is the child. */}
          <label className="ld-row ld-gap-6">
            {t('runs.number')}
            <WholeNumber
              className="ld-small-input is-number is-short"
              value={runs}
              least={100}
              most={MOST_RUNS}
              shown={f.whole}
              onChange={(value) => changeRuns({ runs: value })}
              testId="export-runs"
            />
          </label>
          {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is the child. */}
          <label className="ld-row ld-gap-6">
            {t('runs.seed')}
            <WholeNumber
              className="ld-small-input is-number is-short"
              value={seed}
              least={0}
              most={Number.MAX_SAFE_INTEGER}
              shown={String}
              onChange={(value) => changeRuns({ seed: value })}
              testId="export-seed"
            />
          </label>
        </div>
      )}
      {shown && form.kind === 'live' && <p className="ld-definition">{t('exporting.sampledHint')}</p>}
    </div>
  );
}
