import type { MeasuresPage } from '@shared/features/measures/contract';
import { useFormatter } from '../../kit/report/use-formatter';
import { announce } from '../../kit/state/announce';
import { ask } from '../../kit/state/bridge';
import { notifyRefusals } from '../../kit/state/notices';
import { useReadOnly } from '../../kit/state/session';
import { Button } from '../../kit/ui/Button';
import { Folded } from '../../kit/ui/Folded';

/** Events of the record that are measures: taken into the register in one press, which undo takes back. */
export function OfferedEvents({ offered }: Pick<MeasuresPage, 'offered'>) {
  const { t, f, language } = useFormatter();
  const readOnly = useReadOnly();
  if (offered.length === 0) return null;
  const take = (): Promise<void> =>
    notifyRefusals(async () => {
      const { count } = await ask('measures.fromEvents', null);
      announce(t('measures.fromEvents.done', { count }));
    });
  return (
    <Folded
      className="ld-section"
      summary={t('measures.offered', { count: f.whole(offered.length) })}
      testId="measures-offered"
    >
      <ul className="ld-size-grid">
        {offered.map(({ id, titleEn, titleJa }) => (
          <li key={id}>{language === 'ja' ? titleJa : titleEn}</li>
        ))}
      </ul>
      <Button small disabled={readOnly} onClick={() => void take()} data-testid="measures-take-events">
        {t('measures.offered.take')}
      </Button>
    </Folded>
  );
}
