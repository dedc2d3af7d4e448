import type { MovedShock } from '@shared/features/measures/contract';
import { useFormatter } from '../../kit/report/use-formatter';
import { ask } from '../../kit/state/bridge';
import { useWords } from '../../kit/state/language';
import { notifyRefusals } from '../../kit/state/notices';
import { useReadOnly } from '../../kit/state/session';
import { Button } from '../../kit/ui/Button';
import { Section } from '../../kit/ui/Section';

const take = (scenarioId: string, measureId: string): Promise<void> =>
  notifyRefusals(async () => {
    await ask('measures.takeDates', { scenarioId, measureId });
  });

/** Scenarios whose shocks were made of a measure that has other days by now; nothing moves until somebody takes them. */
export function MovedShocks({ moved }: { readonly moved: readonly MovedShock[] }) {
  const { t, f } = useFormatter();
  const { nameOf } = useWords();
  const readOnly = useReadOnly();
  if (moved.length === 0) return null;
  return (
    <Section title={t('measures.moved')} definition={t('measures.moved.head')} testId="measures-moved">
      <table className="ld-table" aria-label={t('measures.moved')}>
        <tbody>
          {moved.map(({ scenarioId, scenario, measureId, before, after }) => (
            <tr key={`${scenarioId} ${measureId}`}>
              <th scope="row">{nameOf(scenario)}</th>
              <td>{measureId}</td>
              <td>
                {t('measures.moved.days', {
                  start: f.date(before.start),
                  end: f.date(before.end),
                  newStart: f.date(after.start),
                  newEnd: f.date(after.end),
                })}
              </td>
              <td className="is-right">
                <Button
                  small
                  disabled={readOnly}
                  onClick={() => void take(scenarioId, measureId)}
                  data-testid={`take-dates-${measureId}`}
                >
                  {t('measures.moved.take')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
