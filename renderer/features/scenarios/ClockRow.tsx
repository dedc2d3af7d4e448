import type { IsoDate } from '@shared/base/calendar';
import { addDays } from '@shared/base/calendar';
import { byId } from '@shared/model/catalogue';
import type { MaterialId } from '@shared/model/material';
import type { Reference } from '@shared/model/plan';
import { dayLabel } from '@shared/words/day-label';
import { fittingMass } from '@shared/words/fitting-figure';
import { useWords, type Words } from '../../kit/state/language';
import { materialName } from '../../kit/state/reference';
import { Icon } from '../../kit/ui/icons';
import { ClockTrack } from './ClockTrack';
import type { ClockLine } from './clock-model';
import { ElementChip } from './MaterialChips';
import { earlierWords } from './move-words';

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
  const { moment } = line;
  const move = moveWords(line, words);
  const isUse = line.useId !== null;
  // A use has no day of its own on which it is whole again: its band is as long as its days short are many.
  const total =
    isUse && line.daysShort > 0
      ? t(line.daysShort === 1 ? 'scenarios.useShort_one' : 'scenarios.useShort', { days: line.daysShort })
      : null;
  const said =
    moment === null
      ? stillWords(line, start, days, words)
      : t('scenarios.firstOn', { date: dayLabel(moment.date, language) });
  return (
    <button
      type="button"
      className={`scn-line ld-columns scn-row ld-hover${chosen ? ' is-chosen' : ''}`}
      aria-pressed={isUse ? undefined : chosen}
      aria-expanded={chosen && !isUse ? open : undefined}
      aria-label={t('report.pair', { name, value: [said, ...[move, total].flatMap((part) => part ?? [])] })}
      onClick={() => onChoose(line.materialId)}
      data-testid={isUse ? 'clock-use' : 'clock-material'}
      data-material={line.materialId}
    >
      <span className={isUse ? 'scn-name ld-shrink scn-use-name' : 'scn-name ld-shrink'}>
        {!isUse && material !== undefined && <ElementChip material={material} filled />}
        <span className="ld-ellipsis ld-grow">{name}</span>
        {isUse && use !== undefined && (
          <span className="ld-caption">{t('scenarios.tier', { tier: use.tier })}</span>
        )}
        {chosen && !isUse && <Icon name="chevron" size={12} weight={1.8} />}
      </span>
      <ClockTrack
        start={start}
        days={days}
        moment={moment}
        until={line.until}
        ghost={line.ghost}
        move={move}
        still={said}
        after={total}
      />
    </button>
  );
}

/** "20 days earlier", "3 days later", "did not run short before", "no longer short"; null when nothing moved. */
function moveWords({ moment, ghost }: ClockLine, words: Words): string | null {
  const { t, language } = words;
  if (moment === null)
    return ghost === null ? null : t('scenarios.noLongerShort', { date: dayLabel(ghost.date, language) });
  return ghost === null ? t('scenarios.notShortBefore') : earlierWords(moment, ghost, words);
}

function stillWords(line: ClockLine, start: IsoDate, days: number, { t, f, language }: Words): string {
  const end = dayLabel(addDays(start, days - 1), language, Number(start.slice(0, 4)));
  if (line.useId !== null) return t('scenarios.runsTo', { end });
  return t('scenarios.runsToLowest', { end, stock: fittingMass(line.lowestStock.tonnes, f) });
}
