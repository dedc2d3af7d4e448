import type { IsoDate } from '@shared/base/calendar';
import type { AuditEdition, EditionState } from '@shared/features/audit/view';
import { byId, nameIn } from '@shared/model/catalogue';
import type { Measure } from '@shared/model/edition';
import type { Edition } from '@shared/model/tables/edition';
import type { Side } from './side';

/** The editions that stood then with what they say, the newest first, and how each stands now. */
export function saidEditions(then: Side, now: Side): AuditEdition[] {
  const today = now.rows('edition');
  return [...then.rows('edition')]
    .sort((a, b) => b.number - a.number)
    .map((edition): AuditEdition => {
      const next = byId(today, edition.id);
      const state = stateOf(edition);
      const since = next === undefined ? 'gone' : stateOf(next);
      return {
        key: edition.id,
        known: {
          number: edition.number,
          scenario: nameIn(then.formatter.language, edition),
          state,
          frozenAt: edition.frozenAt,
          writtenBy: edition.writtenBy,
          headHash: edition.headHash,
          linesStopping: ofRun(edition, 'linesStopping'),
          firstStop: firstStop(edition),
          lineDays: ofRun(edition, 'lineDays'),
        },
        since: since === state ? null : since,
      };
    });
}

function stateOf({ state, withdrawnAt }: Edition): EditionState {
  return withdrawnAt === null ? state : 'withdrawn';
}

function ofRun({ results }: Edition, measure: Measure): number | null {
  const value = results.find((figure) => figure.of === 'run' && figure.measure === measure)?.value;
  return typeof value === 'number' ? value : null;
}

/** The day on which it has the first line reduced. */
export function firstStop({ results }: Edition): IsoDate | null {
  const days = results.flatMap(({ measure, value }) =>
    measure === 'stop' && typeof value === 'string' ? value : [],
  );
  return (days.sort()[0] ?? null) as IsoDate | null; // an edition freezes days of the calendar
}
