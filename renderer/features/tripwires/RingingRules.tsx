import { readingMessage } from '@shared/features/tripwires/watch-report';
import type { WatchedRule } from '@shared/features/tripwires/watch-view';
import { nameIn } from '@shared/model/catalogue';
import { ALERT, isAtLeast, WATCH_LEVELS } from '@shared/model/tripwire-terms';
import { formatted } from '@shared/report/report-message';
import { useFormatter } from '../../kit/report/use-formatter';
import { useAnswer } from '../../kit/state/answer';
import { Button } from '../../kit/ui/Button';
import { Icon } from '../../kit/ui/icons';
import { Section } from '../../kit/ui/Section';
import { showArea } from '../../shell/areas';

const TODAY = { on: null } as const;

/** The rules that stand at a level today or whose duty is open, the highest level first; nothing where none does. */
export function RingingRules() {
  const { t } = useFormatter();
  const { value } = useAnswer('tripwires.load', TODAY);
  const ringing = (value?.rules ?? [])
    .filter(({ level, duty }) => level !== null || duty !== null)
    .toSorted((a, b) => rankOf(b) - rankOf(a));
  if (ringing.length === 0) return null;
  return (
    <Section
      title={t('tripwires.today')}
      aside={
        <Button kind="quiet" small onClick={() => showArea('tripwires')}>
          {t('area.tripwires')}
        </Button>
      }
      testId="ringing"
    >
      <ul className="ld-lines">
        {ringing.map((one) => (
          <RingingLine key={one.rule.id} watched={one} />
        ))}
      </ul>
    </Section>
  );
}

/** An overdue duty first, then by level. */
function rankOf({ level, duty }: WatchedRule): number {
  return (duty?.isOverdue === true ? 10 : 0) + (level === null ? 0 : WATCH_LEVELS.indexOf(level) + 1);
}

function RingingLine({ watched }: { readonly watched: WatchedRule }) {
  const formatter = useFormatter();
  const { t, f, language } = formatter;
  const { rule, level, since, now, duty, of } = watched;
  const isUrgent = duty?.isOverdue === true || (level !== null && isAtLeast(level, ALERT));
  const reading = readingMessage(watched, now);
  const parts = [
    level === null ? null : t(`tripwires.level.${level}`),
    reading === null ? null : formatted(reading, formatter),
    of === null ? null : nameIn(language, of),
    since === null ? null : f.date(since),
    duty === null
      ? null
      : t(duty.isOverdue ? 'tripwires.duty.overdue' : 'tripwires.duty.due', { date: f.date(duty.due) }),
  ].filter((part) => part !== null);
  return (
    <li>
      <span className={`ld-fixed ${isUrgent ? 'ld-warn' : 'ld-ink-3'}`}>
        <Icon name={isUrgent ? 'warning' : 'info'} size={16} />
      </span>
      <div className="ld-grow">
        <div className="ld-medium ld-small">{language === 'ja' ? rule.nameJa : rule.nameEn}</div>
        <div className="ld-caption">{parts.join(' · ')}</div>
      </div>
    </li>
  );
}
