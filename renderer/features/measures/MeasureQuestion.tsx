import { isStage } from '@shared/base/stage';
import type { MeasuresPage } from '@shared/features/measures/contract';
import { byId } from '@shared/model/catalogue';
import { GOODS_STAGES } from '@shared/model/measures/measure-terms';
import { useState } from 'react';
import { useWords } from '../../kit/state/language';
import { useReference } from '../../kit/state/reference';
import { CountrySelect, DateField, SmallField } from '../../kit/ui/SmallField';
import type { Question } from './question';

interface MeasureQuestionProps {
  readonly question: Question;
  readonly page: MeasuresPage;
  readonly ask: (question: Question) => void;
}

/** The sentence of the question, picker by picker: in force on a day, for goods, from and to an economy, for whom. */
export function MeasureQuestion({ question, page, ask }: MeasureQuestionProps) {
  const { t, nameOf } = useWords();
  const reference = useReference()?.reference ?? null;
  const set = (part: Partial<Question>): void => ask({ ...question, ...part });
  const countries = reference?.countries ?? [];
  const nameOfSymbol = (symbol: string): string => {
    const material = byId(reference?.materials ?? [], symbol);
    return material === undefined ? symbol : `${symbol} ${nameOf(material)}`;
  };
  return (
    <div
      className="ld-row ld-wrap ld-gap-12 ld-items-end ld-above-8 ld-below-8"
      data-testid="measures-question"
    >
      <DateField
        label={t('measures.ask.on')}
        value={page.on}
        onChange={(on) => set({ on })}
        testId="measures-on"
      />
      <SmallField label={t('measures.ask.material')}>
        <select
          className="ld-small-select"
          value={question.material}
          onChange={({ target }) => set({ material: target.value })}
          data-testid="measures-material"
        >
          {page.materials.map((symbol) => (
            <option key={symbol} value={symbol}>
              {nameOfSymbol(symbol)}
            </option>
          ))}
        </select>
      </SmallField>
      <SmallField label={t('measures.ask.stage')}>
        <select
          className="ld-small-select"
          value={question.stage}
          onChange={({ target }) =>
            set({ stage: GOODS_STAGES.find((one) => one === target.value) ?? 'metal' })
          }
          data-testid="measures-stage"
        >
          {GOODS_STAGES.map((stage) => (
            <option key={stage} value={stage}>
              {t(isStage(stage) ? `stage.${stage}` : `measures.stage.${stage}`)}
            </option>
          ))}
        </select>
      </SmallField>
      <TypedField
        label={t('measures.ask.form')}
        value={question.form}
        set={(form) => set({ form })}
        testId="measures-form"
      />
      <SmallField label={t('measures.ask.from')}>
        <CountrySelect
          countries={countries}
          value={question.from}
          onChange={(from) => set({ from: from ?? question.from })}
          testId="measures-from"
        />
      </SmallField>
      <SmallField label={t('measures.ask.to')}>
        <CountrySelect
          countries={countries}
          value={question.to}
          onChange={(to) => set({ to: to ?? question.to })}
          testId="measures-to"
        />
      </SmallField>
      <TypedField
        label={t('measures.ask.firm')}
        value={question.firm}
        set={(firm) => set({ firm })}
        testId="measures-firm"
      />
      <SmallField label={t('measures.ask.use')}>
        <select
          className="ld-small-select"
          value={question.use ?? ''}
          onChange={({ target: { value } }) =>
            set({ use: value === 'civil' || value === 'military' ? value : null })
          }
          data-testid="measures-use"
        >
          <option value="">{t('measures.ask.use.any')}</option>
          <option value="civil">{t('choice.endUse.civil')}</option>
          <option value="military">{t('choice.endUse.military')}</option>
        </select>
      </SmallField>
      <SmallField label={t('measures.ask.known')}>
        <select
          className="ld-small-select"
          value={question.asKnown ? 'then' : 'now'}
          onChange={({ target }) => set({ asKnown: target.value === 'then' })}
          data-testid="measures-known"
        >
          <option value="now">{t('measures.ask.known.now')}</option>
          <option value="then">{t('measures.ask.known.then')}</option>
        </select>
      </SmallField>
    </div>
  );
}

interface TypedFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly set: (value: string | null) => void;
  readonly testId: string;
}

/** Words that are asked once they are typed: with Enter, or when the field is left. */
function TypedField({ label, value, set, testId }: TypedFieldProps) {
  const [text, type] = useState(value ?? '');
  const put = (): void => {
    const next = text.trim() === '' ? null : text.trim();
    if (next !== value) set(next);
  };
  return (
    <SmallField label={label}>
      <input
        className="ld-small-input"
        value={text}
        maxLength={200}
        onChange={({ target }) => type(target.value)}
        onBlur={put}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === 'Enter' && !nativeEvent.isComposing) put();
        }}
        data-testid={testId}
      />
    </SmallField>
  );
}
