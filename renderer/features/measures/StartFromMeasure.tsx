import type { ListedMeasure } from '@shared/features/measures/contract';
import { PROFILE_IDS, type ProfileId } from '@shared/model/measures/response-profiles';
import { useState } from 'react';
import { ask } from '../../kit/state/bridge';
import { openDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { notifyRefusals } from '../../kit/state/notices';
import { selection } from '../../kit/state/selection';
import { useReadOnly } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { SmallField } from '../../kit/ui/SmallField';
import { goToMade } from '../../shell/go-to-made';
import { AsksDialog, isAsked, NOTHING_SAID, type Said } from '../scenarios/AsksDialog';

/** Makes a scenario of a measure and goes there; how much a licence lets out is measured, and may be chosen otherwise. */
export function StartFromMeasure({ measure: { measure, of, isShock } }: { readonly measure: ListedMeasure }) {
  const words = useWords();
  const { t } = words;
  const { economyId } = useStore(selection);
  const readOnly = useReadOnly();
  const [profile, choose] = useState<ProfileId | null>(null);
  if (!isShock) return null;
  const start = (): Promise<void> =>
    notifyRefusals(async () => {
      const asked = { measureId: measure, economyId, start: null, profile };
      const asks = await ask('measures.asks', { measureId: measure, profile });
      const make = async (said: Said) =>
        goToMade(await ask('measures.scenario', { ...asked, ...said }), words);
      const title = words.language === 'ja' ? of.nameJa : of.nameEn;
      if (!isAsked(asks)) await make(NOTHING_SAID);
      else openDialog(<AsksDialog title={title} from={of.inForce} asks={asks} onMake={make} />);
    });
  return (
    <div className="ld-stack ld-gap-8">
      {of.kind === 'licence' && (
        <SmallField label={t('measures.profile')}>
          <select
            className="ld-small-select"
            value={profile ?? ''}
            onChange={({ target }) => choose(PROFILE_IDS.find((id) => id === target.value) ?? null)}
            data-testid="measure-profile"
          >
            <option value="">{t('measures.profile.nearest')}</option>
            {PROFILE_IDS.map((id) => (
              <option key={id} value={id}>
                {t(`measures.profile.${id}`)}
              </option>
            ))}
          </select>
        </SmallField>
      )}
      <Button
        kind="primary"
        disabled={readOnly}
        onClick={() => void start()}
        data-testid={`scenario-from-${measure}`}
      >
        {t('measures.scenario')}
      </Button>
    </div>
  );
}
