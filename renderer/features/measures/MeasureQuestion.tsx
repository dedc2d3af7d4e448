import { isStage } from '@shared/base/stage';
import type { MeasuresPage } from '@shared/features/measures/contract';
import { byId } from '@shared/model/catalogue';
import { GOODS_STAGES } from '@shared/model/measures/measure-terms';
import { useState } from 'react';
import { useWords } from '../../kit/state/language';
import { useReference } from '../../kit/state/reference';
import { ChoiceField, CountrySelect, DateField, SmallField } from '../../kit/ui/SmallField';
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
      <ChoiceField
        label={t('measures.ask.material')}
        value={question.material}
        options={page.materials.map((symbol) => ({ value: symbol, label: nameOfSymbol(symbol) }))}
        onChange={(material) => set({ material })}
        testId="measures-material"
      />
      <ChoiceField
        label={t('measures.ask.stage')}
        value={question.stage}
        options={GOODS_STAGES.map((stage) => ({
          value: stage,
          label: t(isStage(stage) ? `stage.${stage}` : `measures.stage.${stage}`),
        }))}
        onChange={(stage) => set({ stage })}
        testId="measures-stage"
      />
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
        offered={page.firms}
        testId="measures-firm"
      />
      <ChoiceField
        label={t('measures.ask.use')}
        value={question.use ?? ''}
        options={[
          { value: '', label: t('measures.ask.use.any') },
          { value: 'civil', label: t('choice.endUse.civil') },
          { value: 'military', label: t('choice.endUse.military') },
        ]}
        onChange={(use) => set({ use: use === '' ? null : use })}
        testId="measures-use"
      />
      <ChoiceField
        label={t('measures.ask.known')}
        value={question.asKnown ? 'then' : 'now'}
        options={[
          { value: 'now', label: t('measures.ask.known.now') },
          { value: 'then', label: t('measures.ask.known.then') },
        ]}
        onChange={(known) => set({ asKnown: known === 'then' })}
        testId="measures-known"
      />
    </div>
  );
}

interface TypedFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly set: (value: string | null) => void;
  /** What the project has of such words. */
  readonly offered?: readonly string[];
  readonly testId: string;
}

/** Words that are asked once they are typed: with Enter, or when the field is left. */
function TypedField({ label, value, set, offered = [], testId }: TypedFieldProps) {
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
        list={offered.length === 0 ? undefined : `${testId}-offered`}
        data-testid={testId}
      />
      {offered.length > 0 && (
        <datalist id={`${testId}-offered`}>
          {offered.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </SmallField>
  );
}
