import type { LeversView } from '@shared/features/solve/contract';
import type { CountryId } from '@shared/model/country';
import { useAnswer } from '../../kit/state/answer';
import { useWords } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { useStore } from '../../kit/state/store';
import { DateInput } from '../../kit/ui/DateInput';
import { CountryPick } from './CountryPick';
import { GoalPick } from './GoalPick';
import { NumberBox } from './NumberBox';
import { ReleasePick } from './ReleasePick';
import { SettingLine } from './SettingLine';
import { changeDraft, solveState } from './solve-state';

const BILLION = 1e9;
const OKU = 1e8;

interface QuestionLimitsProps {
  readonly known: ReferenceLookup;
  readonly levers: LeversView | null;
  /** Countries that deliver, from which one can be opened. */
  readonly countries: readonly CountryId[];
}

/** Budget, how costs are counted, and whose deliveries may be replaced besides. */
export function QuestionLimits({ known, levers, countries }: QuestionLimitsProps) {
  const { t, f, language } = useWords();
  const { draft } = useStore(solveState);
  const { value: rates } = useAnswer('money.rates', null);
  const unit = language === 'ja' ? OKU : BILLION;
  return (
    <section className="ld-rule-above ld-pad-top-8">
      <h2 className="ld-subhead">{t('solve.limits')}</h2>
      <SettingLine label={t('solve.decided')}>
        <DateInput
          className="ld-small-input solve-number is-day"
          label={t('solve.decided')}
          value={draft.decided ?? levers?.decided ?? null}
          onChange={(day) => changeDraft({ decided: day })}
          testId="solve-decided"
        />
      </SettingLine>
      <GoalPick levers={levers} />
      <ReleasePick levers={levers} />
      <SettingLine label={t('solve.budget')}>
        <NumberBox
          label={t('solve.budget')}
          value={draft.budgetYen === null ? null : draft.budgetYen / unit}
          shown={f.exact}
          optional
          placeholder={t('solve.noBudget')}
          onChange={(value) => changeDraft({ budgetYen: value === null ? null : value * unit })}
          testId="solve-budget"
        />
      </SettingLine>
      <SettingLine label={t('solve.years')}>
        <NumberBox
          label={t('solve.years')}
          value={draft.years ?? rates?.years ?? null}
          shown={String}
          least={1}
          most={50}
          whole
          onChange={(years) => years !== null && changeDraft({ years })}
        />
      </SettingLine>
      <SettingLine label={t('solve.discount')}>
        <NumberBox
          label={t('solve.discount')}
          value={draft.discountPercent ?? rates?.discountPercent ?? null}
          shown={f.exact}
          most={100}
          onChange={(discountPercent) => discountPercent !== null && changeDraft({ discountPercent })}
        />
      </SettingLine>
      <SettingLine label={t('solve.opened')}>
        <CountryPick
          label={t('solve.opened')}
          className="ld-small-select is-auto"
          countries={countries}
          value={draft.opened}
          known={known}
          onChange={(opened) => changeDraft({ opened })}
          testId="solve-opened"
        />
      </SettingLine>
    </section>
  );
}
