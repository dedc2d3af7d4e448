import type { StockTable } from '@shared/features/stocks/contract';
import type { MaterialId } from '@shared/model/material';
import type { MaterialMoney } from '@shared/model/money';
import { canBeRate, RATES, type Rate } from '@shared/model/rates';
import { yenText } from '@shared/words/yen-words';
import { type ReactNode, useId, useState } from 'react';
import { parseFigure } from '../../kit/grid/parse-figure';
import { useAnswer } from '../../kit/state/answer';
import { ask } from '../../kit/state/bridge';
import { useWords } from '../../kit/state/language';
import { notifyRefusals } from '../../kit/state/notices';
import { useReadOnly } from '../../kit/state/session';
import { TextInput } from '../../kit/ui/Field';
import { Mark } from '../../kit/ui/Mark';
import { NoticeBar } from '../../kit/ui/NoticeSentence';

interface MoneyFactsProps {
  readonly table: StockTable;
  readonly materialId: MaterialId;
  /** Null for the material as a whole. */
  readonly stockId: string | null;
}

/** What the selected stock costs at the published price, and a further day of it; the guesses stand below, to be changed. */
export function MoneyFacts({ table, materialId, stockId }: MoneyFactsProps) {
  const { t } = useWords();
  const editable = !useReadOnly();
  const { economyId, scenarioId, year } = table;
  const { value, notice } = useAnswer('money.stocks', { economyId, scenarioId, year });
  const material = value?.materials.find((one) => one.materialId === materialId);
  return (
    <section className="ld-inspector-part" aria-label={t('money.title')} data-testid="stock-money">
      <h3 className="ld-strong ld-below-8">{t('money.title')}</h3>
      {notice !== null && <NoticeBar notice={notice} />}
      {material !== undefined && <Sums material={material} stockId={stockId} />}
      {value !== null && (
        <>
          <p className="ld-definition">
            {t('money.definition', { years: value.guesses.years, discount: value.guesses.discountPercent })}
          </p>
          <div className="ld-columns ld-gap-4 ld-above-8">
            {RATES.map((rate) => (
              <RateField key={rate} rate={rate} value={value.guesses[rate]} editable={editable} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}

function Sums({ material, stockId }: { readonly material: MaterialMoney; readonly stockId: string | null }) {
  const { t, f, language } = useWords();
  const row = material.rows.find((one) => one.stockId === stockId);
  const yen = (value: number | null | undefined) =>
    value === null || value === undefined ? f.missing : yenText(value, language, t, f);
  const { price } = material;
  return (
    <dl className="ld-facts">
      <Fact label={t('money.price')}>
        {price === null ? (
          t('money.noPrice')
        ) : (
          <>
            {t('money.priceText', { price: f.exact(price.usdPerKg), year: String(price.year) })}{' '}
            <Mark mark={price.mark} />
            <div className="ld-caption">
              {f.beside([t(`choice.place.${price.place}`), ...(price.source === null ? [] : [price.source])])}
            </div>
          </>
        )}
      </Fact>
      <Fact label={t('money.value')}>{yen(row?.valueYen)}</Fact>
      <Fact label={t('money.holding')}>{yen(row?.holdingYenPerYear)}</Fact>
      <Fact label={t('money.cost')}>{yen(row?.costYen)}</Fact>
      <Fact label={t('money.extraDay')}>{yen(material.yenPerExtraDay)}</Fact>
      <Fact label={t('money.extraDayWithoutWatched')}>{yen(material.yenPerExtraDayWithoutWatched)}</Fact>
    </dl>
  );
}

interface RateFieldProps {
  readonly rate: Rate;
  readonly value: number;
  readonly editable: boolean;
}

/** One rate of the project with its dashed ring; what cannot be is left as it was. */
function RateField({ rate, value, editable }: RateFieldProps) {
  const { t, f } = useWords();
  const [text, setText] = useState<string | null>(null);
  const keep = (): void => {
    const entry = parseFigure(text ?? '');
    if (entry.kind === 'figure' && entry.value !== value && canBeRate(rate, entry.value))
      void notifyRefusals(async () => {
        await ask('money.setRate', { rate, value: entry.value });
      });
    setText(null);
  };
  const id = useId();
  const label = t(`money.guess.${rate}`);
  return (
    <div className="ld-row ld-small">
      <label className="ld-grow" htmlFor={id}>
        <Mark mark="guessed" /> {label}
      </label>
      <TextInput
        className="is-short ld-right"
        inputMode="decimal"
        id={id}
        readOnly={!editable}
        value={text ?? f.exact(value)}
        onChange={(event) => setText(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
    </div>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
