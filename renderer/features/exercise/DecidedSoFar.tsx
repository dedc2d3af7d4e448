import type { ExerciseState } from '@shared/features/exercise/contract';
import { amountMessage, dayMessage, decisionMessage } from '@shared/features/exercise/exercise-report';
import { formatted } from '@shared/report/report-message';
import { useFormatter } from '../../kit/report/use-formatter';
import { Section } from '../../kit/ui/Section';
import { Tag } from '../../kit/ui/Tag';

/** What was decided on the turns before, also what was taken back. */
export function DecidedSoFar({ exercise }: { readonly exercise: ExerciseState }) {
  const formatter = useFormatter();
  const { t } = formatter;
  const { decisions, levers } = exercise;
  if (decisions.length === 0) return null;
  return (
    <Section title={t('exercise.done')} className="ld-above-16" testId="exercise-done">
      <ul className="ld-lines">
        {decisions.map(({ id, day, lever, amount, who, why, takenBack }) => (
          <li key={id} className="exr-inject ld-columns">
            <span className="ld-strong">{formatted(dayMessage(day), formatter)}</span>
            <span>
              {formatted(
                {
                  key: 'report.pair',
                  with: {
                    name: decisionMessage(levers, { lever }),
                    value: amountMessage(levers, { lever, amount }),
                  },
                },
                formatter,
              )}
              <span className="ld-caption ld-block">
                {[who, ...(why === null ? [] : [why])].join(t('report.join'))}
              </span>
            </span>
            <span>{takenBack && <Tag tone="line">{t('exercise.takenBack')}</Tag>}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
