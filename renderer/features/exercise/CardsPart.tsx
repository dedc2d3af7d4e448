import { addDays, type IsoDate } from '@shared/base/calendar';
import { dayMessage } from '@shared/features/exercise/exercise-report';
import { formatted } from '@shared/report/report-message';
import { useFormatter } from '../../kit/report/use-formatter';
import { useAnswer } from '../../kit/state/answer';
import { Section } from '../../kit/ui/Section';
import { Tag } from '../../kit/ui/Tag';

/** The view of who leads: the cards that nobody else has seen yet, and what of them is not so. */
export function CardsPart({ firstDay }: { readonly firstDay: IsoDate }) {
  const formatter = useFormatter();
  const { t, f, language } = formatter;
  const { value: cards } = useAnswer('exercise.cards', null);
  return (
    <Section
      title={t('exercise.leader')}
      definition={t('exercise.leader.about')}
      className="ld-above-16"
      testId="exercise-cards"
    >
      <ul className="ld-lines">
        {(cards ?? []).map(({ id, kind, knownFrom, text, source, isTrue }) => (
          <li key={id} className="exr-inject ld-columns">
            <span className="ld-strong">{formatted(dayMessage(knownFrom), formatter)}</span>
            <span>
              {text[language]}
              <span className="ld-caption ld-block">
                {[
                  f.tableDate(addDays(firstDay, knownFrom)),
                  t(`exercise.kind.${kind}`),
                  ...(source === null ? [] : [source[language]]),
                ].join(t('report.join'))}
              </span>
            </span>
            <span>{!isTrue && <Tag tone="warn">{t('exercise.refuted')}</Tag>}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
