import { daysBetween, type IsoDate, yearOf } from '@shared/base/calendar';
import { isOpenRing, ringMessage } from '@shared/features/tripwires/watch-report';
import type { ShownRing, WatchedRule } from '@shared/features/tripwires/watch-view';
import { formatted } from '@shared/report/report-message';
import { useFormatter } from '../../kit/report/use-formatter';

/** The rings of a rule against the stops that the register knows, over the days that it could read. */
export function RingCourse({ watched }: { readonly watched: WatchedRule }) {
  const formatter = useFormatter();
  const { t, f } = formatter;
  const { course, rings } = watched;
  if (course === null) return null;
  const { from, to, stops } = course;
  const place = (day: IsoDate) => `${(100 * daysBetween(from, day)) / Math.max(1, daysBetween(from, to))}%`;
  const shown = rings.filter(({ published }) => published >= from && published <= to);
  const says = t('tripwires.course.says', {
    from: f.date(from),
    to: f.date(to),
    rings: shown.length,
    stops: stops.length,
    falses: shown.filter(({ is }) => is === 'false').length,
  });
  return (
    <section data-testid="tripwire-course">
      <h3 className="ld-subhead">{t('tripwires.course')}</h3>
      <div className="ld-tripwires-course ld-relative" role="img" aria-label={says}>
        {shown.map((ring) => (
          <i
            key={ring.at}
            className={look(watched, ring)}
            style={{ left: place(ring.published) }}
            title={`${ring.at} · ${f.date(ring.published)} · ${formatted(ringMessage(ring), formatter)}`}
          />
        ))}
        {stops.map(({ notice }) => (
          <b key={notice} className="ld-point" style={{ left: place(notice) }} title={f.date(notice)} />
        ))}
      </div>
      <div className="ld-row ld-between ld-caption" aria-hidden="true">
        <span>{f.year(yearOf(from))}</span>
        <span>{f.year(yearOf(to))}</span>
      </div>
      <p className="ld-caption">{t('tripwires.course.key')}</p>
    </section>
  );
}

function look(watched: WatchedRule, ring: ShownRing): string {
  if (isOpenRing(watched, ring)) return 'is-open';
  return ring.is === 'early' || ring.is === 'after' ? 'is-stop' : '';
}
