import type { RecentFile } from '@shared/features/files/contract';
import { useEffect, useState } from 'react';
import { ask } from '../../kit/state/bridge';
import { useWords } from '../../kit/state/language';
import { notifyFailures, notifyRefusals } from '../../kit/state/notices';
import { session } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { Icon } from '../../kit/ui/icons';
import { Section } from '../../kit/ui/Section';
import { openNamed } from './commands';

/** Projects that were open before, newest first; one that is gone from its place says so and can be taken off the list. */
export function RecentList() {
  const { t, f } = useWords();
  const epoch = useStore(session, (now) => now.epoch);
  const [recent, setRecent] = useState<readonly RecentFile[] | null>(null);
  const read = (): Promise<void> => notifyFailures(async () => setRecent(await ask('files.recent', null)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another project stands first in the list
  useEffect(() => void read(), [epoch]);
  const forget = (handle: string): Promise<void> =>
    notifyRefusals(async () => {
      await ask('files.forget', { handle });
      await read();
    });
  return (
    <Section title={t('home.recent')} testId="home-recent">
      {recent?.length === 0 && (
        <p className="ld-definition ld-pad-top-8 ld-pad-bottom-8">{t('home.recent.none')}</p>
      )}
      <ul>
        {recent?.map(({ handle, name, folder, openedAt, missing }) => (
          <li key={handle} className="ld-row">
            <button
              type="button"
              className="ld-home-way ld-hover ld-flex ld-gap-12 ld-wide ld-left ld-pad-top-8 ld-pad-bottom-8 ld-rule-below ld-ink-1"
              disabled={missing}
              onClick={() => void notifyRefusals(() => openNamed(handle))}
            >
              <Icon name={missing ? 'warning' : 'file'} size={18} weight={1.3} />
              <span className="ld-columns ld-shrink">
                <b className="ld-medium ld-ellipsis" dir="auto">
                  {name}
                </b>
                <span className="ld-definition ld-ellipsis" dir="auto" title={folder}>
                  {folder}
                </span>
                <span className="ld-definition">
                  {missing
                    ? t('home.recent.missing')
                    : openedAt !== null && t('home.recent.opened', { at: f.instant(openedAt) })}
                </span>
              </span>
            </button>
            {missing && (
              <Button
                kind="quiet"
                small
                onClick={() => void forget(handle)}
                aria-label={t('home.recent.forgetThis', { name })}
              >
                {t('home.recent.forget')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
