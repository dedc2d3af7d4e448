import type { AuditAssumption } from '@shared/features/audit/view';
import { nameIn } from '@shared/model/catalogue';
import type { Assumption } from '@shared/model/tables/assumption';
import { formats } from '@shared/words/formats';
import { describeRow } from '../history/changed-row';
import type { Side } from './side';

/** Each assumption that stood then, and what became of it. */
export function assumptionsSince(then: Side, now: Side): AuditAssumption[] {
  const { language } = then.formatter;
  return then.rows('assumption').map((row): AuditAssumption => {
    const today = now.row('assumption', row.id);
    const changes =
      today === undefined
        ? []
        : describeRow({ table: 'assumption', before: row, after: today }, 0, now.formatter).cells;
    return {
      key: row.id,
      known: {
        code: row.code,
        text: nameIn(language, { nameEn: row.textEn, nameJa: row.textJa }),
        owner: row.owner,
        mark: row.mark,
        value: figureOf(row, then),
        reviewDate: row.reviewDate,
      },
      since: today === undefined ? 'gone' : changes.length === 0 ? 'stands' : 'changed',
      changes,
    };
  });
}

/** The value with its range and unit; null for words alone. */
function figureOf({ value, low, high, unit }: Assumption, { formatter }: Side): string | null {
  const f = formats(formatter.language);
  const exact = (figure: number | null) => (figure === null ? null : f.exact(figure));
  const range = low === null && high === null ? null : `${exact(low) ?? ''}–${exact(high) ?? ''}`;
  const said = value === null ? range : range === null ? exact(value) : `${exact(value)} (${range})`;
  return said === null ? null : [said, unit ?? ''].join(' ').trim();
}
