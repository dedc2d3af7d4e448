import type { ReactNode } from 'react';
import { useWords } from '../../kit/state/language';
import { useStore } from '../../kit/state/store';
import { backwards, changeDraft } from './backwards-state';
import { NumberBox } from './NumberBox';

const BILLION = 1e9;
const OKU = 1e8;

/** Budget and how costs are counted. */
export function QuestionLimits() {
  const { t, f, language } = useWords();
  const { draft } = useStore(backwards);
  const unit = language === 'ja' ? OKU : BILLION;
  return (
    <section className="bwd-limits">
      <h2 className="ld-subhead">{t('backwards.limits')}</h2>
      <Line label={t('backwards.budget')}>
        <NumberBox
          label={t('backwards.budget')}
          value={draft.budgetYen === null ? null : draft.budgetYen / unit}
          shown={f.exact}
          optional
          placeholder={t('backwards.noBudget')}
          onChange={(value) => changeDraft({ budgetYen: value === null ? null : value * unit })}
          testId="backwards-budget"
        />
      </Line>
      <Line label={t('backwards.years')}>
        <NumberBox
          label={t('backwards.years')}
          value={draft.years}
          shown={String}
          least={1}
          most={50}
          whole
          onChange={(years) => years !== null && changeDraft({ years })}
        />
      </Line>
      <Line label={t('backwards.discount')}>
        <NumberBox
          label={t('backwards.discount')}
          value={draft.discountPercent}
          shown={f.exact}
          most={100}
          onChange={(discountPercent) => discountPercent !== null && changeDraft({ discountPercent })}
        />
      </Line>
    </section>
  );
}

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="bwd-line">
      <span className="ld-small">{label}</span>
      {children}
    </div>
  );
}
