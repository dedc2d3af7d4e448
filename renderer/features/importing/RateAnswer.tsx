import type { IsoDate } from '@shared/base/calendar';
import { readTypedNumber } from '@shared/base/typed-number';
import { rateAsked, rateFor, rateText, withRate } from '@shared/features/importing/exchange-rates';
import type { ImportQuestion } from '@shared/features/importing/questions';
import type { Mapping } from '@shared/model/mapping';
import { useState } from 'react';
import { useWords } from '../../kit/state/language';
import { DateInput } from '../../kit/ui/DateInput';

interface RateAnswerProps {
  readonly question: ImportQuestion;
  readonly mapping: Mapping;
  readonly onAnswer: (mapping: Mapping) => void;
}

/** What one US dollar was in a currency, and on which day: both are said by a person, and neither is proposed. */
export function RateAnswer({ question, mapping, onAnswer }: RateAnswerProps) {
  const { t, f } = useWords();
  const asked = rateAsked(question.text);
  const rates = mapping.answers?.rates ?? [];
  const said = asked === null ? null : rateFor(rates, asked.currency, asked.year);
  const [figure, setFigure] = useState(said === null ? '' : f.exact(said.perUsd));
  const [on, setOn] = useState<IsoDate | null>((said?.on ?? null) as IsoDate | null /* checked as a date */);
  const [isForAll, setForAll] = useState(said !== null && said.year === null);
  if (asked === null) return null;
  const code = asked.currency.toUpperCase();
  const put = (text: string, day: IsoDate | null, forAll: boolean): void => {
    const perUsd = readTypedNumber(text);
    const others = rates.filter((rate) => rate !== said);
    const rate =
      perUsd.kind === 'number' && perUsd.value > 0 && day !== null
        ? { currency: asked.currency, perUsd: perUsd.value, on: day, year: forAll ? null : asked.year }
        : null;
    const next = rate === null ? others : withRate(others, rate);
    if (rate !== null || said !== null)
      onAnswer({ ...mapping, answers: { ...mapping.answers, rates: next } });
  };
  // One that was said for all years beside another year answers here too.
  const isCovered = said !== null && said.year === null && figure === '';
  const amount = question.choices[0]?.becomes ?? null;
  if (isCovered)
    return (
      <div className="imp-rate ld-row ld-wrap">
        <p className="ld-definition">{rateText(said)}</p>
      </div>
    );
  return (
    <div className="imp-rate ld-row ld-wrap">
      <label className="ld-inline-flex ld-items-center ld-gap-6">
        <span className="ld-small">{t('importing.rate.one')}</span>
        <input
          className="ld-small-input is-number is-short"
          inputMode="decimal"
          value={figure}
          aria-label={t('importing.rate.perUsd', { currency: code })}
          onChange={(event) => setFigure(event.target.value)}
          onBlur={() => put(figure, on, isForAll)}
          onKeyDown={(event) =>
            event.key === 'Enter' && !event.nativeEvent.isComposing && put(figure, on, isForAll)
          }
          data-testid={`import-rate-${question.text}`}
        />
        <span className="ld-small">{code}</span>
      </label>
      <DateInput
        className="ld-small-input is-auto"
        value={on}
        label={t('importing.rate.on')}
        testId={`import-rate-day-${question.text}`}
        onChange={(day) => {
          setOn(day);
          put(figure, day, isForAll);
        }}
      />
      {asked.year !== null && (
        <label className="ld-small ld-inline-flex ld-items-center ld-gap-6">
          <input
            type="checkbox"
            checked={isForAll}
            onChange={(event) => {
              setForAll(event.target.checked);
              put(figure, on, event.target.checked);
            }}
            data-testid={`import-rate-all-${question.text}`}
          />
          {t('importing.rate.allYears')}
        </label>
      )}
      {said !== null && amount !== null && (
        <p className="ld-definition">
          {t('importing.rate.becomes', {
            amount: f.exact(amount),
            currency: code,
            dollars: f.exact(Number((amount / said.perUsd).toPrecision(6))),
          })}
        </p>
      )}
    </div>
  );
}
