import { addDays, type IsoDate } from '@shared/base/calendar';
import { byId } from '@shared/model/catalogue';
import type { MaterialId } from '@shared/model/material';
import type { Reference } from '@shared/model/plan';
import { dayLabel } from '@shared/words/day-label';
import { useWords } from '../../kit/state/language';
import type { ClockLine } from './clock-model';

interface FoldedRowProps {
  readonly lines: readonly ClockLine[];
  readonly start: IsoDate;
  readonly days: number;
  readonly reference: Reference;
  readonly onChoose: (materialId: MaterialId) => void;
}

/** The materials that have enough, in one line; each can be chosen all the same. */
export function FoldedRow({ lines, start, days, reference, onChoose }: FoldedRowProps) {
  const { t, nameOf, language } = useWords();
  const end = dayLabel(addDays(start, days - 1), language, Number(start.slice(0, 4)));
  return (
    <div className="scn-line ld-columns" data-testid="clock-folded">
      <span className="scn-name ld-shrink ld-wrap">
        {lines.map(({ materialId }) => {
          const material = byId(reference.materials, materialId);
          const name = material === undefined ? materialId : nameOf(material);
          return (
            <button
              key={materialId}
              type="button"
              className={`scn-chip ld-ink-2 is-switch is-${material?.weight ?? 'other'}`}
              aria-label={t('report.pair', { name, value: t('scenarios.runsTo', { end }) })}
              title={name}
              onClick={() => onChoose(materialId)}
              data-testid="clock-material"
              data-material={materialId}
            >
              {materialId}
            </button>
          );
        })}
      </span>
      <span className="scn-track ld-relative ld-block" aria-hidden="true">
        <span className="ld-flow" style={{ left: 0, right: 0 }} />
        <span className="scn-words is-end ld-cap ld-ink-2 ld-nowrap">{t('scenarios.runsTo', { end })}</span>
      </span>
    </div>
  );
}
