import type { MonthMark, MonthsView } from '@shared/features/months/months-view';
import { nameIn } from '@shared/model/catalogue';
import { useFormatter } from '../../kit/report/use-formatter';
import { placeOf } from './month-lines-data';

interface MeasureMarksProps {
  readonly view: Pick<MonthsView, 'from' | 'to' | 'marks'>;
  /** Over the lines each says its day and what it is. */
  readonly isHead: boolean;
}

/** Labels over the lines stand in so many rows; each takes about so many percent of the width. */
const ROWS = 3;
const LABEL_WIDTH = 44;

/** Upright lines on the days on which measures began, were suspended or ran out without a word. */
export function MeasureMarks({ view: { from, to, marks }, isHead }: MeasureMarksProps) {
  const { t, f, language } = useFormatter();
  if (from === null || to === null) return null;
  const count = numberOf(to) - numberOf(from) + 1;
  return (
    <div className={isHead ? 'ld-months-heads ld-relative' : 'ld-months-marks'}>
      {withRows(marks.map((mark) => ({ mark, place: placeIn(mark.date, from, count) }))).map(
        ({ mark, place, row }) => {
          const key = `${mark.date} ${mark.measureId} ${mark.is}`;
          if (!isHead) return <i key={key} style={{ left: `${place}%` }} />;
          if (row === null) return null;
          return (
            <span
              key={key}
              className="ld-nowrap"
              title={nameIn(language, mark)}
              style={{
                top: `${row * 14}px`,
                ...(isLate(place) ? { right: `${100 - place}%` } : { left: `${place}%` }),
              }}
            >
              <b className="ld-medium">{f.narrowDate(mark.date)}</b> {t(wordOf(mark))}
            </span>
          );
        },
      )}
    </div>
  );
}

function placeIn(day: string, from: string, count: number): number {
  const at = numberOf(day) - numberOf(from) + Number(day.slice(8)) / 31 - 0.5;
  return Math.min(100, Math.max(0, placeOf(at, count)));
}

/** Labels of late days stand to the left of their line. */
const isLate = (place: number): boolean => place > 60;

/** The row in which each label covers no other one, the newest first; null where there is none: the line alone says the day. */
function withRows<Mark extends { readonly place: number }>(marks: readonly Mark[]) {
  const taken: { readonly row: number; readonly from: number }[] = [];
  return marks.toReversed().map((mark) => {
    const from = isLate(mark.place) ? mark.place - LABEL_WIDTH : mark.place;
    const free = Array.from({ length: ROWS }, (_, row) => row).find((row) =>
      taken.every((one) => one.row !== row || Math.abs(one.from - from) >= LABEL_WIDTH),
    );
    if (free !== undefined) taken.push({ row: free, from });
    return { ...mark, row: free ?? null };
  });
}

function wordOf({ is, kind }: MonthMark) {
  if (is === 'suspended') return 'months.mark.suspended';
  return is === 'unknown' ? 'months.mark.unknown' : (`kind.${kind}` as const);
}

/** A month counted from year 0. */
function numberOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
