import { nameIn } from '@shared/model/catalogue';
import { useAnswer, useDatedAnswer } from '../../kit/state/answer';
import { ask } from '../../kit/state/bridge';
import { useWords, type Words } from '../../kit/state/language';
import { notifyRefusals } from '../../kit/state/notices';
import { createStore, useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { Icon } from '../../kit/ui/icons';
import { Section } from '../../kit/ui/Section';
import { changedLines } from './changed-lines';

/** The revision that was seen in this window: what was answered of it says what had changed before. */
const seen = createStore<{ readonly revision: number | null }>({ revision: null });

const SHOWN = 8;
const TODAY = { on: null } as const;

/** What came in since the last look and what passed by itself: months, revisions, days of measures, rings. */
export function ChangedList() {
  const words = useWords();
  const { t, f } = words;
  const { value: changed, revision } = useDatedAnswer('overview.changed', null);
  const hasSeen = useStore(seen).revision === revision;
  const { value: watched } = useAnswer('tripwires.load', TODAY);
  if (changed === null) return null;
  const lines = hasSeen ? [] : changedLines(changed, watched?.rules ?? []);
  const isUntold = !hasSeen && changed.hasLooked && changed.months === null;
  return (
    <Section
      title={t('overview.changed')}
      definition={
        changed.hasLooked
          ? t('overview.changed.since', { date: { date: changed.since } })
          : t('overview.changed.first')
      }
      aside={
        <Button kind="quiet" small onClick={() => void looked(revision)} data-testid="changed-looked">
          {t('overview.changed.looked')}
        </Button>
      }
      testId="changed"
    >
      {lines.length === 0 && !isUntold && <p className="ld-definition">{t('overview.changed.none')}</p>}
      {isUntold && <p className="ld-definition ld-warn">{t('overview.changed.untold')}</p>}
      <ul className="ld-lines">
        {lines.slice(0, SHOWN).map((line) => (
          <li key={line.key}>
            <span className="ld-fixed ld-ink-3">
              <Icon name="info" size={16} />
            </span>
            <div className="ld-grow">
              <div className="ld-small">{t(line.says, paramsOf(line, words))}</div>
              {line.date !== null && <div className="ld-caption">{f.date(line.date)}</div>}
            </div>
          </li>
        ))}
      </ul>
      {lines.length > SHOWN && (
        <p className="ld-caption">{t('overview.changed.more', { count: f.whole(lines.length - SHOWN) })}</p>
      )}
    </Section>
  );
}

function paramsOf(line: ReturnType<typeof changedLines>[number], { f, language }: Words) {
  const name = nameIn(language, line.of);
  const month = line.month === null ? '' : f.date(line.month);
  return { series: name, measure: name, rule: name, count: f.whole(line.count), month };
}

const looked = (revision: number): Promise<void> =>
  notifyRefusals(async () => {
    await ask('overview.looked', null);
    seen.set({ revision });
  });
