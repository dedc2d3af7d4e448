import type { IsoDate } from '@shared/base/calendar';
import { addDays } from '@shared/base/calendar';
import { byId } from '@shared/model/catalogue';
import { daysEarlier } from '@shared/model/line-clock';
import type { MaterialId } from '@shared/model/material';
import type { Reference } from '@shared/model/plan';
import { fittingMass } from '@shared/words/fitting-figure';
import { dayLabel } from '../../kit/charts/time-scale';
import { useWords, type Words } from '../../kit/state/language';
import { materialName } from '../../kit/state/reference';
import { Icon } from '../../kit/ui/icons';
import type { ClockLine } from './clock-model';
import { ElementChip } from './MaterialChips';

interface ClockRowProps {
  readonly line: ClockLine;
  readonly start: IsoDate;
  readonly days: number;
  readonly reference: Reference;
  readonly chosen: boolean;
  /** Its uses are shown below it. */
  readonly open: boolean;
  readonly onChoose: (materialId: MaterialId) => void;
}

/** One line of the clock: runs, stops at the square, stands still over the tint, runs again. */
export function ClockRow({ line, start, days, reference, chosen, open, onChoose }: ClockRowProps) {
  const words = useWords();
  const { t, nameOf, language } = words;
  const material = byId(reference.materials, line.materialId);
  const use = byId(reference.uses, line.useId);
  const name = use !== undefined ? nameOf(use) : materialName(line.materialId, reference, words);
  const at = (day: number): string => `${(Math.min(days, Math.max(0, day)) / days) * 100}%`;
  const { moment, ghost } = line;
  const move = moveWords(line, words);
  const isUse = line.useId !== null;
  // A use has no day of its own on which it is whole again: its band is as long as its days short are many.
  const total =
    isUse && line.daysShort > 0
      ? t(line.daysShort === 1 ? 'scenarios.useShort_one' : 'scenarios.useShort', { days: line.daysShort })
      : null;
  const late = moment !== null && moment.day / days > 0.62;
  const said =
    moment === null
      ? stillWords(line, start, days, words)
      : t('scenarios.shortFrom', { date: dayLabel(moment.date, language) });
  return (
    <button
      type="button"
      className={`scn-line scn-row${chosen ? ' is-chosen' : ''}${isUse ? ' is-use' : ''}`}
      aria-pressed={isUse ? undefined : chosen}
      aria-expanded={chosen && !isUse ? open : undefined}
      aria-label={`${name}: ${said}${move === null ? '' : `, ${move}`}${total === null ? '' : `, ${total}`}`}
      onClick={() => onChoose(line.materialId)}
      data-testid={isUse ? 'clock-use' : 'clock-material'}
      data-material={line.materialId}
    >
      <span className={isUse ? 'scn-name scn-use-name' : 'scn-name'}>
        {!isUse && material !== undefined && <ElementChip material={material} filled />}
        <span className="ld-ellipsis ld-grow">{name}</span>
        {isUse && use !== undefined && (
          <span className="ld-caption">{t('scenarios.tier', { tier: use.tier })}</span>
        )}
        {chosen && !isUse && <Icon name="chevron" size={12} weight={1.8} />}
      </span>
      <span className="scn-track" aria-hidden="true">
        <span
          className="scn-flow"
          style={{ left: 0, right: moment === null ? 0 : `calc(100% - ${at(moment.day)})` }}
        />
        {moment !== null && (
          <span
            className="scn-gap"
            style={{ left: at(moment.day), right: `calc(100% - ${at(line.until)})` }}
          />
        )}
        {moment !== null && line.until < days && (
          <span className="scn-flow" style={{ left: at(line.until), right: 0 }} />
        )}
        {moment !== null && ghost !== null && (
          <span
            className="scn-move"
            style={{
              left: at(Math.min(moment.day, ghost.day)),
              right: `calc(100% - ${at(Math.max(moment.day, ghost.day))})`,
            }}
          />
        )}
        {ghost !== null && <span className="scn-square is-ghost" style={{ left: at(ghost.day) }} />}
        {moment !== null && <span className="scn-square" style={{ left: at(moment.day) }} />}
        {moment === null ? (
          <span className="scn-words is-end">
            {said} {move !== null && <span className="ld-changed">{move}</span>}
          </span>
        ) : (
          <span
            className={`scn-words${late ? ' is-before' : ''}`}
            style={
              late
                ? { right: `calc(100% - ${at(moment.day)} - 5px)` }
                : { left: `calc(${at(moment.day)} - 5px)` }
            }
          >
            <b>{dayLabel(moment.date, language, Number(start.slice(0, 4)))}</b>
            {move !== null && <span className="ld-changed">{move}</span>}
            {total !== null && <span className="ld-caption">{total}</span>}
          </span>
        )}
      </span>
    </button>
  );
}

/** "20 days earlier", "3 days later", "did not run short before", "no longer short"; null when nothing moved. */
function moveWords({ moment, ghost }: ClockLine, { t, language }: Words): string | null {
  if (moment === null)
    return ghost === null ? null : t('scenarios.noLongerShort', { date: dayLabel(ghost.date, language) });
  if (ghost === null) return t('scenarios.notShortBefore');
  const days = daysEarlier(moment, ghost);
  if (days === 0) return null;
  if (days > 0) return t(days === 1 ? 'scenarios.earlier_one' : 'scenarios.earlier', { days });
  return t(days === -1 ? 'scenarios.later_one' : 'scenarios.later', { days: -days });
}

function stillWords(line: ClockLine, start: IsoDate, days: number, { t, f, language }: Words): string {
  const end = dayLabel(addDays(start, days - 1), language, Number(start.slice(0, 4)));
  if (line.useId !== null) return t('scenarios.runsTo', { end });
  return t('scenarios.runsToLowest', { end, stock: fittingMass(line.lowestStock.tonnes, f) });
}
