import { replayTables } from '@shared/features/replays/replay-report';
import type { ReplayLabel, ReplayView } from '@shared/model/replay';
import { noticeWords } from '@shared/words/notice-words';
import { ReportTable } from '../../kit/report/ReportTable';
import { useWords } from '../../kit/state/language';
import { Tag } from '../../kit/ui/Tag';

const TONES = {
  'replay.label.calibration': 'line',
  'replay.label.prediction': 'accent',
  'replay.label.arithmetic': 'plain',
} as const satisfies Record<`replay.label.${ReplayLabel}`, string>;

/** Recorded, computed, gap and label, a line a date; then each input with its mark and source, what is guessed in sight. */
export function ReplayTables({ view }: { readonly view: ReplayView }) {
  const { t } = useWords();
  const { dates, inputs } = replayTables(view);
  return (
    <>
      <ReportTable
        table={dates}
        look={(_, column) => (column === 'computed' ? { className: 'ld-nowrap' } : {})}
        around={{
          label: (words, { cells }) => (
            <Tag tone={TONES[cells.label as keyof typeof TONES /* as the report says it */]}>{words}</Tag>
          ),
          gap: (words) => <span className="ld-medium">{words}</span>,
        }}
      />
      {view.remarks.map((remark) => (
        <p key={remark.code} className="ld-definition">
          {noticeWords(remark, t)}
        </p>
      ))}
      <ReportTable table={inputs} className="ld-above-16 ld-rule-above" />
    </>
  );
}
