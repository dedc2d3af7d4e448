import type { Licence, Shock } from '@shared/model/shock';
import { useWords } from '../../kit/state/language';
import { GhostSlider } from './GhostSlider';
import type { ShockGhost } from './scenario-draft';

interface LicenceSlidersProps {
  readonly shock: Licence;
  readonly saved: Licence | null;
  readonly ghost: ShockGhost | null;
  readonly onChange: (shock: Shock) => void;
}

/** How long what was held back is let out again, when nothing else was said. */
const USUAL_RELEASE_DAYS = 60;

/** How much is licensed, how late, and what happens to the rest. */
export function LicenceSliders({ shock, saved, ghost, onChange }: LicenceSlidersProps) {
  const { t } = useWords();
  const base = ghost !== null && ghost.shock.kind === 'licence' ? ghost.shock : null;
  const slider = (
    field: 'approvedPercent' | 'delayDays' | 'queuedPercent' | 'releaseDays',
    unit: string,
  ) => ({
    unit,
    value: shock[field],
    ghost:
      ghost === null || base === null
        ? null
        : { value: base[field], words: t(`scenarios.ghost.${ghost.of}`, { value: base[field], unit }) },
    changed: saved === null || saved[field] !== shock[field],
    testId: `slider-${field}`,
  });
  const days = t('scenarios.unit.days');
  const queue = (queuedPercent: number): void => {
    const releaseDays = shock.releaseDays > 0 ? shock.releaseDays : USUAL_RELEASE_DAYS;
    const releaseStart = shock.releaseStart ?? shock.end;
    // Nothing queued has nothing to release: the release fields are emptied, as the file format wants them.
    if (queuedPercent === 0) onChange({ ...shock, queuedPercent, releaseStart: null, releaseDays: 0 });
    else onChange({ ...shock, queuedPercent, releaseStart, releaseDays });
  };
  return (
    <>
      <GhostSlider
        label={t('scenarios.approved')}
        max={100}
        onChange={(approvedPercent) => onChange({ ...shock, approvedPercent })}
        {...slider('approvedPercent', '%')}
      />
      <GhostSlider
        label={t('scenarios.delay')}
        max={180}
        onChange={(delayDays) => onChange({ ...shock, delayDays })}
        {...slider('delayDays', days)}
      />
      <GhostSlider
        label={t('scenarios.queued')}
        max={100}
        onChange={queue}
        {...slider('queuedPercent', '%')}
      />
      <GhostSlider
        label={t('scenarios.covered')}
        max={100}
        unit="%"
        value={covered(shock)}
        ghost={
          ghost === null || base === null
            ? null
            : {
                value: covered(base),
                words: t(`scenarios.ghost.${ghost.of}`, { value: covered(base), unit: '%' }),
              }
        }
        changed={saved === null || covered(saved) !== covered(shock)}
        onChange={(coveredPercent) => onChange({ ...shock, coveredPercent })}
        testId="slider-coveredPercent"
      />
      {shock.queuedPercent > 0 && (
        <GhostSlider
          label={t('scenarios.releaseDays')}
          min={1}
          max={365}
          onChange={(releaseDays) => onChange({ ...shock, releaseDays })}
          {...slider('releaseDays', days)}
        />
      )}
    </>
  );
}

/** Percent of the flow that needs a licence: all of it where nothing is said. */
function covered(shock: Licence): number {
  return shock.coveredPercent ?? 100;
}
