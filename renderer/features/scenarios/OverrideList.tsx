import type { ScenarioDetail } from '@shared/contract/scenarios';
import type { Reference } from '@shared/domain/plan';
import type { Override } from '@shared/domain/scenario';
import { useWords, type Words } from '../../app/language';
import { IconButton } from '../../ui/Button';
import { isStockTier } from './override-keys';

interface OverrideListProps {
  readonly detail: ScenarioDetail;
  readonly reference: Reference;
  readonly onReset: (overrideId: string) => void;
}

/** Every value that the scenario changes from its parent, each to be reset alone; inherited ones are shown without. */
export function OverrideList({ detail, reference, onReset }: OverrideListProps) {
  const words = useWords();
  const { t, f } = words;
  if (detail.ownOverrides.length + detail.inheritedOverrides.length === 0) return null;
  return (
    <section aria-label={t('scenarios.overrides')} data-testid="overrides">
      <h2 className="ld-head">{t('scenarios.overrides')}</h2>
      <ul className="scn-overrides">
        {detail.ownOverrides.map((override) => {
          const name = overrideName(override, reference, words);
          return (
            <li key={override.id} className="ld-row">
              <span className="ld-grow ld-small">{name}</span>
              <span className="ld-changed ld-strong ld-small scn-tick">{overrideValue(override, words)}</span>
              <IconButton
                icon="reset"
                size={14}
                label={t('scenarios.resetValue', { name })}
                onClick={() => onReset(override.id)}
              />
            </li>
          );
        })}
        {detail.inheritedOverrides.map((override) => (
          <li key={override.id} className="ld-row ld-ink-3">
            <span className="ld-grow ld-small">{overrideName(override, reference, words)}</span>
            <span className="ld-small">{f.exact(override.value)}</span>
            <span className="ld-caption">{t('scenarios.inherited')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function overrideValue(override: Override, { f }: Words): string {
  if (override.field === 'share.percent') return f.percent(override.value);
  return override.field === 'shock.off' ? '' : f.mass(override.value, 'reo');
}

/** The key of an override said with names: its parts are ids in the order that the field prescribes. */
function overrideName(override: Override, reference: Reference, { t, nameOf }: Words): string {
  const parts = override.key.split('|').map((part) => {
    const named =
      reference.countries.find(({ id }) => id === part) ??
      reference.materials.find(({ id }) => id === part) ??
      reference.suppliers.find(({ id }) => id === part) ??
      reference.uses.find(({ id }) => id === part);
    if (named !== undefined) return nameOf(named);
    return isStockTier(part) ? t(`scenarios.tierName.${part}`) : part;
  });
  return t(`scenarios.override.${override.field}`, {
    what: override.field === 'shock.off' ? '' : parts.join(' · '),
  });
}
