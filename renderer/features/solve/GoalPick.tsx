import type { LeversView } from '@shared/features/solve/contract';
import { LEAST_GOALS } from '@shared/model/goal';
import { formatted } from '@shared/report/report-message';
import { useFormatter } from '../../kit/report/use-formatter';
import { useStore } from '../../kit/state/store';
import { DateInput } from '../../kit/ui/DateInput';
import { SettingLine } from './SettingLine';
import { changeDraft, type KeepDraft, solveState } from './solve-state';

/** What is asked for: days without a shortfall, the least loss, or lines that are to run. */
export function GoalPick({ levers }: { readonly levers: LeversView | null }) {
  const { t } = useFormatter();
  const { draft } = useStore(solveState);
  const { least, keep } = draft;
  const from = levers?.window.start ?? null;
  return (
    <>
      <SettingLine label={t('solve.goal')}>
        <select
          className="ld-small-select is-auto"
          aria-label={t('solve.goal')}
          value={keep === null ? (least ?? '') : 'keep'}
          onChange={({ target }) =>
            changeDraft({
              least: LEAST_GOALS.find((goal) => goal === target.value) ?? null,
              keep: target.value === 'keep' ? { lines: [], from } : null,
            })
          }
          data-testid="solve-goal"
        >
          <option value="">{t('solve.goal.days')}</option>
          {[...LEAST_GOALS, 'keep' as const].map((goal) => (
            <option key={goal} value={goal}>
              {t(`solve.goal.${goal}`)}
            </option>
          ))}
        </select>
      </SettingLine>
      {keep !== null && <KeptLines keep={keep} lines={levers?.lines ?? []} />}
    </>
  );
}

interface KeptLinesProps {
  readonly keep: KeepDraft;
  /** That can be kept, by id. */
  readonly lines: readonly string[];
}

function KeptLines({ keep, lines }: KeptLinesProps) {
  const formatter = useFormatter();
  const { t } = formatter;
  return (
    <fieldset className="ld-stack ld-rule-below" data-testid="solve-kept">
      <legend className="ld-caption">{t('solve.keptLines')}</legend>
      {lines.map((id) => (
        <label key={id} className="ld-row ld-gap-6 ld-small">
          <input
            type="checkbox"
            checked={keep.lines.includes(id)}
            onChange={({ target }) => {
              const others = keep.lines.filter((line) => line !== id);
              changeDraft({ keep: { ...keep, lines: target.checked ? [...others, id] : others } });
            }}
          />
          {formatted({ of: 'use', id }, formatter)}
        </label>
      ))}
      <SettingLine label={t('solve.keptFrom')}>
        <DateInput
          className="ld-small-input solve-number is-day"
          label={t('solve.keptFrom')}
          value={keep.from}
          onChange={(day) => changeDraft({ keep: { ...keep, from: day } })}
          testId="solve-kept-from"
        />
      </SettingLine>
    </fieldset>
  );
}
