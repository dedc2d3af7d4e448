import { answeredThisYear } from '@shared/features/tripwires/watch-report';
import type { WatchView } from '@shared/features/tripwires/watch-view';
import { nameIn } from '@shared/model/catalogue';
import { useWords } from '../../kit/state/language';
import { Section } from '../../kit/ui/Section';

/** The rings that were answered this year, with what was decided and what came; nothing where none was. */
export function AnsweredRings({ view }: { readonly view: WatchView }) {
  const { t, f, language } = useWords();
  const answered = answeredThisYear(view);
  if (answered.length === 0) return null;
  return (
    <Section
      title={t('tripwires.answered')}
      definition={t('tripwires.answered.is')}
      testId="tripwires-answered"
    >
      <table className="ld-table is-fixed is-tight" aria-label={t('tripwires.answered')}>
        <tbody>
          {answered.map(({ rule, at, decidedOn, decision, came }) => (
            <tr key={`${rule.id} ${at}`}>
              <th scope="row">
                {nameIn(language, rule)}
                <div className="ld-caption">{`${at} · ${f.tableDate(decidedOn)}`}</div>
              </th>
              <td>{decision}</td>
              <td>{came ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
