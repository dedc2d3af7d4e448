import { targetOf, targetsFor } from '@shared/features/importing/targets';
import { isRowTarget, TARGETS } from '@shared/model/import-targets';
import type { Mapping } from '@shared/model/mapping';
import { useWords } from '../../kit/state/language';
import { chooseCounted } from './import-actions';

/** The table that the figures go into: the one that what they count says, or another that has a place for them. */
export function TargetPick({ mapping }: { readonly mapping: Mapping }) {
  const { t } = useWords();
  const offered = targetsFor(mapping.counts ?? null);
  return (
    <label className="imp-pick ld-columns ld-gap-8 ld-items-center ld-rule-below">
      <span className="ld-small">{t('importing.into')}</span>
      <select
        className="ld-small-select"
        value={targetOf(mapping)}
        onChange={(event) => {
          const into = TARGETS.find((one) => one === event.target.value);
          if (into !== undefined)
            void chooseCounted({ into, ...(isRowTarget(into) ? { counts: null } : {}) });
        }}
        data-testid="import-into"
      >
        {TARGETS.map((target) => (
          <option key={target} value={target} disabled={!offered.includes(target)}>
            {t(`importing.into.${target}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
