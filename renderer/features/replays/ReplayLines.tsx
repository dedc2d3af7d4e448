import { replayWords } from '@shared/features/replays/replay-words';
import type { ReplayLabel, ReplayLine } from '@shared/model/replay';
import { useWords } from '../../kit/state/language';
import { Tag } from '../../kit/ui/Tag';

const TONES = { calibration: 'line', prediction: 'accent', arithmetic: 'plain' } as const satisfies Record<
  ReplayLabel,
  string
>;

/** Recorded, computed, gap and label, a line a date. */
export function ReplayLines({
  lines,
  label,
}: {
  readonly lines: readonly ReplayLine[];
  readonly label: string;
}) {
  const { t, f } = useWords();
  const words = replayWords(t, f.tableDate);
  return (
    <table className="ld-table" aria-label={`${label}: ${t('replay.dates')}`}>
      <thead>
        <tr>
          <th>{t('replay.column.label')}</th>
          <th>{t('replay.column.what')}</th>
          <th>{t('replay.column.recorded')}</th>
          <th>{t('replay.column.computed')}</th>
          <th className="is-right">{t('replay.column.gap')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={JSON.stringify(line.what)}>
            <td className="ld-nowrap">
              <Tag tone={TONES[line.label]}>{t(`replay.label.${line.label}`)}</Tag>
            </td>
            <td>
              {t(line.what.code, line.what.params)}
              {line.remark !== null && (
                <div className="ld-caption">{t(line.remark.code, line.remark.params)}</div>
              )}
            </td>
            <td>{words.recorded(line.recorded)}</td>
            <td className="ld-nowrap">{words.computed(line)}</td>
            <td className="is-right ld-medium">{words.gap(line.gap)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
