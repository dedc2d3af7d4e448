import { addDays } from '@shared/base/calendar';
import type { ExerciseState } from '@shared/features/exercise/contract';
import { dayMessage } from '@shared/features/exercise/exercise-report';
import { formatted } from '@shared/report/report-message';
import { dayLabel } from '@shared/words/day-label';
import { useFormatter } from '../../kit/report/use-formatter';
import { useWords } from '../../kit/state/language';
import { Section } from '../../kit/ui/Section';
import { Tag } from '../../kit/ui/Tag';

/** What the group knows on the day of the turn: new ones first, a rumour marked as such. */
export function KnownPart({ exercise, day }: { readonly exercise: ExerciseState; readonly day: number }) {
  const { t, language } = useWords();
  const formatter = useFormatter();
  const { injects, firstDay, shut, turn, turns } = exercise;
  const before = turns[turn - 1]?.day ?? -1;
  return (
    <Section
      title={t('exercise.known', { day: formatted(dayMessage(day), formatter) })}
      definition={t('exercise.known.about', { date: dayLabel(addDays(firstDay, day), language) })}
      testId="exercise-known"
      aside={<span className="ld-definition">{t('exercise.shut', { count: shut })}</span>}
    >
      <ul className="ld-lines">
        {injects.map(({ id, kind, day: of, knownFrom, to, text, source, isRefuted }) => (
          <li key={id} className="exr-inject ld-columns" data-testid="exercise-inject">
            <span className="ld-strong">{formatter.f.tableDate(addDays(firstDay, of))}</span>
            <span>
              {text[language]}
              <span className="ld-caption ld-block">
                {[
                  t(`exercise.kind.${kind}`),
                  ...(source === null ? [] : [source[language]]),
                  ...to.map((role) => role[language]),
                ].join(t('report.join'))}
              </span>
            </span>
            <span>
              {isRefuted ? (
                <Tag tone="warn">{t('exercise.refuted')}</Tag>
              ) : knownFrom > before ? (
                <Tag tone="accent">{t('exercise.new')}</Tag>
              ) : kind === 'rumour' ? (
                <Tag tone="line">{t('exercise.kind.rumour')}</Tag>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
