import type { RecoveryView } from '@shared/model/recovery';
import { useWords } from '../../kit/state/language';
import { Section } from '../../kit/ui/Section';
import { recoveryMarks } from './recovery-marks';

/** When the file was written, when states were kept, and when the changes of journals were made. The tables say the same. */
export function RecoveryTimeline({ recovery }: { readonly recovery: RecoveryView }) {
  const { t, f } = useWords();
  const { marks, from, to } = recoveryMarks(recovery);
  if (marks.length < 2) return null;
  return (
    <Section
      title={t('recovery.timeline')}
      definition={t('recovery.span', { from: f.instant(from), to: f.instant(to) })}
    >
      <div className="recovery-line ld-relative ld-above-8" aria-hidden="true">
        <span className="recovery-axis" />
        {marks.map(({ key, kind, at, place }) => (
          <span
            key={key}
            className={`ld-point recovery-mark is-${kind}`}
            style={{ left: `${place}%` }}
            title={`${t(`recovery.mark.${kind}`)} ${f.instant(at)}`}
          />
        ))}
      </div>
      <ul className="ld-row ld-gap-16 ld-wrap ld-small">
        {(['kept', 'file', 'held', 'open'] as const)
          .filter((kind) => marks.some((mark) => mark.kind === kind))
          .map((kind) => (
            <li className="ld-row ld-gap-6" key={kind}>
              <span className={`ld-point recovery-mark is-${kind}`} aria-hidden="true" />
              {t(`recovery.mark.${kind}`)}
              <span className="ld-caption">{f.whole(marks.filter((mark) => mark.kind === kind).length)}</span>
            </li>
          ))}
      </ul>
    </Section>
  );
}
