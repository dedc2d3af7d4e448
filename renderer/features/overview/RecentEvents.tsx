import type { SupplyEvent } from '@shared/model/tables/event';
import { useWords } from '../../kit/state/language';
import { Section } from '../../kit/ui/Section';

const SHOWN = 5;

/** What happened last, newest first. */
export function RecentEvents({ events }: { readonly events: readonly SupplyEvent[] }) {
  const { t, f, language } = useWords();
  const recent = [...events].sort((a, b) => b.date.localeCompare(a.date)).slice(0, SHOWN);
  return (
    <Section title={t('overview.events')} testId="events">
      {recent.length === 0 && <p className="ld-definition">{t('overview.events.none')}</p>}
      <ul className="ld-lines">
        {recent.map((event) => (
          <li key={event.id}>
            <div className="ld-grow">
              <div className="ld-small">{language === 'ja' ? event.titleJa : event.titleEn}</div>
              <div className="ld-caption">{f.date(event.date)}</div>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
