import { addDays, type IsoDate } from '@shared/base/calendar';
import { byId } from '@shared/model/catalogue';
import type { ClockLine } from '@shared/model/line-clock';
import type { Reference } from '@shared/model/plan';
import { dayLabel } from '@shared/words/day-label';
import { memo } from 'react';
import { useWords, type Words } from '../../kit/state/language';
import { ClockTrack } from './ClockTrack';
import { LineChips } from './MaterialChips';
import { earlierWords } from './move-words';

interface LineRowProps {
  readonly line: ClockLine;
  readonly start: IsoDate;
  readonly days: number;
  readonly reference: Reference;
  readonly chosen: boolean;
  readonly onChoose: (line: ClockLine) => void;
}

/** Memoised: a slider draws the page at each step, and again with the run. */
export const LineRow = memo(Row);

/** One production line: runs, is reduced from the square, stands where it is black, runs again; its binding element is lit. */
function Row({ line, start, days, reference, chosen, onChoose }: LineRowProps) {
  const words = useWords();
  const { t, language } = words;
  const name = lineName(line.useId, reference, words);
  const { stop, restart, binding } = line;
  const year = Number(start.slice(0, 4));
  const move = lineMove(line, words, year);
  const still = stillWords(line, start, days, words, (id) => materialNameOf(id, reference, words));
  const said = stop === null ? still : t('scenarios.stopsOn', { date: dayLabel(stop.date, language) });
  const back =
    stop === null
      ? null
      : restart === null
        ? t('scenarios.notBack')
        : t('scenarios.backOn', { date: dayLabel(restart.date, language, year) });
  const stands =
    line.standsFrom === null
      ? null
      : t('scenarios.standsFrom', {
          date: dayLabel(line.standsFrom.date, language, year),
          days: line.daysStanding,
        });
  const held =
    binding === null ? null : t('scenarios.heldBy', { material: materialNameOf(binding, reference, words) });
  return (
    <button
      type="button"
      className={`scn-line ld-columns scn-row ld-hover is-tall${chosen ? ' is-chosen' : ''}`}
      aria-pressed={chosen}
      aria-label={t('report.pair', {
        name,
        value: [said, stands, held, move, back].flatMap((text) => text ?? []),
      })}
      onClick={() => onChoose(line)}
      data-testid="clock-line"
      data-line={line.useId}
      data-binding={binding ?? undefined}
      data-stop={stop?.date}
    >
      <span className="scn-name ld-shrink scn-line-name">
        <span className="ld-ellipsis" title={name}>
          {name}
        </span>
        <LineChips line={line} materials={reference.materials} />
      </span>
      <ClockTrack
        days={days}
        start={start}
        moment={stop}
        until={restart?.day ?? days}
        stands={line.standsFrom === null ? null : { from: line.standsFrom.day, days: line.daysStanding }}
        ghost={line.comparedStop}
        move={move}
        still={still}
        after={null}
      />
    </button>
  );
}

export function lineName(useId: string, reference: Reference, words: Words): string {
  const use = byId(reference.uses, useId);
  return use === undefined ? useId : words.nameOf(use);
}

function materialNameOf(id: string, reference: Reference, words: Words): string {
  const material = byId(reference.materials, id);
  return material === undefined ? id : words.nameOf(material);
}

/** "20 days earlier", "did not stop before", "no longer stops on 11 Jul"; null when nothing moved. */
export function lineMove(
  { stop, comparedStop: ghost }: ClockLine,
  words: Words,
  year: number,
): string | null {
  const { t, language } = words;
  if (stop === null)
    return ghost === null
      ? null
      : t('scenarios.noLongerStops', { date: dayLabel(ghost.date, language, year) });
  return ghost === null ? t('scenarios.notStoppedBefore') : earlierWords(stop, ghost, words);
}

/** "runs to 31 Mar, lowest cover 32 days (Dysprosium)". */
export function stillWords(
  line: ClockLine,
  start: IsoDate,
  days: number,
  { t, f, language }: Words,
  material: (id: string) => string,
): string {
  const end = dayLabel(addDays(start, days - 1), language, Number(start.slice(0, 4)));
  const { lowestCover } = line;
  return lowestCover === null
    ? t('scenarios.lineRunsTo', { end })
    : t('scenarios.lineRunsToLowest', {
        end,
        days: f.whole(lowestCover.days),
        material: material(lowestCover.materialId),
      });
}
