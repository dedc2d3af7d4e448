import type { StockRow } from '@shared/features/stocks/contract';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import { TABLES, type TableName } from '@shared/model/tables';
import type { ReactNode } from 'react';
import { useAnswer } from '../../kit/state/answer';
import { useWords } from '../../kit/state/language';
import { wordsOf } from '../../kit/state/mass-of';
import type { ReferenceLookup } from '../../kit/state/reference';
import { Button } from '../../kit/ui/Button';
import { Mark } from '../../kit/ui/Mark';
import { showArea } from '../../shell/areas';
import { look } from '../data/data-state';

/** What returns ask of a stock besides its amount. */
const WHAT = ['form', 'purity', 'place'] as const;

interface HeldFactsProps {
  readonly economyId: CountryId;
  readonly materialId: MaterialId;
  readonly row: StockRow;
  readonly known: ReferenceLookup;
}

/** What is held where, and how much of it on which days, with the way to the tables in which both are kept. */
export function HeldFacts({ economyId, materialId, row, known }: HeldFactsProps) {
  const words = useWords();
  const { t, language } = words;
  const { f } = wordsOf(materialId, known, words);
  const { tier } = row;
  const { value: levels } = useAnswer('stocks.levels', { economyId, materialId, tier });
  const open = (table: TableName): void => {
    const own = [
      known.countryName(economyId),
      known.materialName(materialId),
      t(`scenarios.tierName.${tier}`),
    ];
    look({ table });
    look({ text: own.join(' ') });
    showArea('data');
  };
  return (
    <section className="ld-inspector-part" aria-label={t('stocks.held.title')} data-testid="stock-held">
      <h3 className="ld-strong ld-below-8">{t('stocks.held.title')}</h3>
      <dl className="ld-facts">
        {WHAT.map((field) => (
          <Pair
            key={field}
            name={TABLES.stock.fields[field].words[language]}
            value={row[field] ?? f.missing}
          />
        ))}
      </dl>
      {levels !== null && levels.length > 0 && (
        <dl className="ld-facts ld-above-8">
          {levels.map(({ date, tonnes, mark }) => (
            <Pair
              key={date}
              name={f.date(date)}
              value={
                <>
                  {f.massExact(tonnes)} <Mark mark={mark} />
                </>
              }
            />
          ))}
        </dl>
      )}
      {levels !== null && levels.length > 0 && <p className="ld-definition">{t('stocks.held.opens')}</p>}
      {levels?.length === 0 && <p className="ld-definition">{t('stocks.held.noLevels')}</p>}
      <div className="ld-row ld-wrap ld-above-8">
        <Button small onClick={() => open('stockLevel')} data-testid="open-levels">
          {t('stocks.held.levels')}
        </Button>
        <Button small onClick={() => open('stock')} data-testid="open-held">
          {t('stocks.held.what')}
        </Button>
      </div>
    </section>
  );
}

function Pair({ name, value }: { readonly name: string; readonly value: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
