import type { LeversView } from '@shared/features/solve/contract';
import { ORDERED_TRIGGERS } from '@shared/model/release-order';
import { useWords } from '../../kit/state/language';
import { useStore } from '../../kit/state/store';
import { NumberBox } from './NumberBox';
import { SettingLine } from './SettingLine';
import { changeDraft, type ReleaseDraft, solveState } from './solve-state';

const TRIGGER_WORDS = {
  date: 'solve.release.date',
  shortage: 'solve.release.atShortage',
  cover: 'solve.release.atCover',
} as const;

/** The tier whose release is tried beside each order of sharing out, when it is decided and how long delivery takes. */
export function ReleasePick({ levers }: { readonly levers: LeversView | null }) {
  const { t, f } = useWords();
  const { draft } = useStore(solveState);
  const { release } = draft;
  const tiers = levers?.tiers ?? [];
  if (tiers.length === 0) return null;
  const change = (more: Partial<ReleaseDraft>) =>
    changeDraft({
      release: {
        tier: 'national',
        trigger: 'date',
        coverDays: null,
        deliveryDays: null,
        ...release,
        ...more,
      },
    });
  return (
    <>
      <SettingLine label={t('solve.release')}>
        <select
          className="ld-small-select is-auto"
          aria-label={t('solve.release')}
          value={release?.tier ?? ''}
          onChange={({ target }) => {
            const tier = tiers.find((one) => one === target.value);
            if (tier === undefined) changeDraft({ release: null });
            else change({ tier });
          }}
          data-testid="solve-release"
        >
          <option value="">{t('solve.release.none')}</option>
          {tiers.map((tier) => (
            <option key={tier} value={tier}>
              {t(`scenarios.tierName.${tier}`)}
            </option>
          ))}
        </select>
      </SettingLine>
      {release !== null && (
        <>
          <SettingLine label={t('solve.release.trigger')}>
            <select
              className="ld-small-select is-auto"
              aria-label={t('solve.release.trigger')}
              value={release.trigger}
              onChange={({ target }) => {
                const trigger = ORDERED_TRIGGERS.find((one) => one === target.value) ?? 'date';
                change({ trigger, coverDays: trigger === 'cover' ? (release.coverDays ?? 30) : null });
              }}
              data-testid="solve-release-trigger"
            >
              {ORDERED_TRIGGERS.map((one) => (
                <option key={one} value={one}>
                  {t(TRIGGER_WORDS[one])}
                </option>
              ))}
            </select>
          </SettingLine>
          {release.trigger === 'cover' && (
            <SettingLine label={t('solve.release.coverDays')}>
              <NumberBox
                label={t('solve.release.coverDays')}
                value={release.coverDays}
                shown={f.exact}
                onChange={(coverDays) => coverDays !== null && change({ coverDays })}
                testId="solve-release-cover"
              />
            </SettingLine>
          )}
          <SettingLine label={t('solve.release.delivery')}>
            <NumberBox
              label={t('solve.release.delivery')}
              value={release.deliveryDays ?? levers?.release?.deliveryDays ?? null}
              shown={String}
              whole
              most={3_650}
              onChange={(deliveryDays) => deliveryDays !== null && change({ deliveryDays })}
              testId="solve-release-days"
            />
          </SettingLine>
        </>
      )}
    </>
  );
}
