import { addDays, type IsoDate } from '@shared/base/calendar';
import type { MaterialId } from '@shared/model/material';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import { readKey } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { ask } from '../../kit/state/bridge';
import { useWords } from '../../kit/state/language';
import { notifyRefusals } from '../../kit/state/notices';
import { DateField } from '../../kit/ui/SmallField';
import { GhostSlider } from './GhostSlider';
import { useRested } from './use-rested';

interface PriceRiseProps {
  readonly scenarioId: string;
  readonly detail: ScenarioDetail;
  readonly materialId: MaterialId;
  readonly materialName: string;
  readonly readOnly: boolean;
}

/** A price ten times as high, as some were in 2011; a figure that is typed may be no larger. */
const MOST_PERCENT = 900;

/** How much more the selected material costs, and from when to when: what the scenario says of it itself. Source: docs/engine.md 2.10. */
export function PriceRise({ scenarioId, detail, materialId, materialName, readOnly }: PriceRiseProps) {
  const { t } = useWords();
  const own = ownRises(detail, materialId);
  const { start: first, days } = detail.window;
  const { percent, start, end } = own[0] ?? { percent: 0, start: first, end: addDays(first, days) };
  const keep = (percent: number, start: IsoDate, end: IsoDate): Promise<unknown> =>
    ask('scenarios.setPriceRise', { scenarioId, materialId, percent, start, end });
  const [value, move] = useRested(percent, (more) => keep(more, start, end));
  const between = (from: IsoDate, to: IsoDate): void =>
    void notifyRefusals(async () => void (await keep(percent, from, to)));
  return (
    <section className="scn-shock ld-rule-above ld-pad-top-8" data-testid="price-rise">
      <h2 className="ld-subhead">{t('scenarios.price', { material: materialName })}</h2>
      <p className="ld-caption ld-above-4 ld-below-8">
        {t(own.length > 1 ? 'scenarios.price.several' : 'scenarios.price.what')}
      </p>
      {own.length <= 1 && (
        <GhostSlider
          label={t('scenarios.price.rise')}
          unit="%"
          value={value}
          max={MOST_PERCENT}
          step={5}
          disabled={readOnly}
          ghost={null}
          changed={value > 0}
          onChange={move}
          testId="slider-price-rise"
        />
      )}
      {own.length === 1 && !readOnly && (
        <div className="ld-pair ld-columns ld-gap-8">
          <DateField
            label={t('scenarios.start')}
            value={start}
            onChange={(day) => between(day, end)}
            testId="price-rise-start"
          />
          <DateField
            label={t('scenarios.price.end')}
            value={end}
            min={start}
            onChange={(day) => between(start, day)}
            testId="price-rise-end"
          />
        </div>
      )}
    </section>
  );
}

/** The rises of a material that the scenario says itself, not its parents and not the plan. */
function ownRises({ ownOverrides, window }: ScenarioDetail, materialId: MaterialId) {
  return ownOverrides.flatMap(({ field, key, value }) => {
    const of = field === 'datedRelief.priceRise' ? readKey(TABLES.datedRelief, key) : null;
    if (of === null || of.materialId !== materialId || of.economyId !== window.economyId) return [];
    return [{ percent: value, start: of.start, end: of.end }];
  });
}
