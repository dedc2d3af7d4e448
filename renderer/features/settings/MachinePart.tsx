import type { MachineSettings } from '@shared/features/settings/contract';
import { useEffect, useState } from 'react';
import { ask } from '../../kit/state/bridge';
import { useWords } from '../../kit/state/language';
import { notifyFailures, notifyRefusals } from '../../kit/state/notices';
import { Button } from '../../kit/ui/Button';
import { usePolicy } from '../../shell/use-policy';

/** What lies on this machine, and what its administrator has set. */
export function MachinePart() {
  const { t } = useWords();
  const policy = usePolicy();
  const [machine, setMachine] = useState<MachineSettings | null>(null);
  const read = (): Promise<void> => notifyFailures(async () => setMachine(await ask('settings.read', null)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when the dialog opens
  useEffect(() => void read(), []);
  const forget = (): Promise<void> =>
    notifyRefusals(async () => {
      await ask('settings.forgetFolders', null);
      await read();
    });
  return (
    <section aria-label={t('settings.machine')}>
      <h3 className="ld-head">{t('settings.machine')}</h3>
      {machine !== null && (
        <dl className="ld-facts">
          <dt>{t('settings.folders')}</dt>
          <dd className="ld-anywhere">
            {machine.folders.length === 0 ? (
              t('settings.folders.none')
            ) : (
              <>
                {machine.folders.map((folder) => (
                  <div key={folder} dir="auto">
                    {folder}
                  </div>
                ))}
                <Button small kind="quiet" onClick={() => void forget()}>
                  {t('settings.folders.forget')}
                </Button>
              </>
            )}
          </dd>
          <dt>{t('settings.data')}</dt>
          <dd className="ld-anywhere" dir="auto">
            {machine.dataFolder}
          </dd>
          <dt>{t('settings.policy')}</dt>
          <dd className="ld-anywhere" data-testid="settings-policy">
            {policy ?? t('settings.policy.none')}
          </dd>
        </dl>
      )}
    </section>
  );
}
