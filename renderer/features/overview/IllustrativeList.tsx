import { overdueReviews } from '@shared/model/overdue-reviews';
import type { Assumption } from '@shared/model/tables/assumption';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import { Section } from '../../kit/ui/Section';
import { Tag } from '../../kit/ui/Tag';
import { showArea } from '../../shell/areas';

const SHOWN = 3;

/** What on this page was set for the example, not read anywhere: said on screen, not in a footnote. */
export function IllustrativeList({
  assumptions,
  dataDate,
}: {
  readonly assumptions: readonly Assumption[];
  readonly dataDate: string;
}) {
  const { t, language } = useWords();
  const illustrative = assumptions.filter((row) => row.illustrative);
  const overdue = overdueReviews(assumptions, dataDate).length;
  return (
    <Section
      title={t('overview.illustrative')}
      aside={<span className="ld-small ld-ink-3">{illustrative.length}</span>}
      testId="illustrative"
    >
      {illustrative.length === 0 && <p className="ld-definition">{t('overview.illustrative.none')}</p>}
      <ul className="ld-lines">
        {illustrative.slice(0, SHOWN).map((row) => (
          <li key={row.id}>
            <span className="ld-caption ld-fixed">{row.code}</span>
            <div className="ld-grow ld-small">{language === 'ja' ? row.textJa : row.textEn}</div>
          </li>
        ))}
      </ul>
      <div className="ld-row ld-pad-top-4">
        {overdue > 0 && <Tag tone="error">{t('overview.overdue', { count: overdue })}</Tag>}
        <span className="ld-grow" />
        <Button kind="quiet" small onClick={() => showArea('evidence')}>
          {t('overview.more')}
        </Button>
      </div>
    </Section>
  );
}
