import { isStage } from '@shared/base/stage';
import { ruleTermWords } from '@shared/features/stocks/rule-term-words';
import { byId } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import { isRuleField } from '@shared/model/release-override';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import { readKey } from '@shared/model/table';
import { overriddenTable } from '@shared/model/tables';
import type { Override } from '@shared/model/tables/override';
import { isStockTier } from '@shared/model/tables/stock';
import { fittingMass } from '@shared/words/fitting-figure';
import { memo, useState } from 'react';
import { formatFigure } from '../../kit/figures/format-figure';
import { useWords, type Words } from '../../kit/state/language';
import { printing } from '../../kit/state/printing';
import { useStore } from '../../kit/state/store';
import { Button, IconButton } from '../../kit/ui/Button';
import { shockBarWords } from './shock-words';

interface OverrideListProps {
  readonly detail: ScenarioDetail;
  readonly reference: Reference;
  readonly onReset: (overrideId: string) => void;
}

/** A share that is moved moves all of its set, of which an import may have made thousands; paper has all of them. */
const SHOWN_FIRST = 30;

/** Memoised: a slider that moves changes nothing here. */
export const OverrideList = memo(Overrides);

/** Every value that the scenario changes from its parent, each to be reset alone, a share with its set; inherited ones are shown without. */
function Overrides({ detail, reference, onReset }: OverrideListProps) {
  const words = useWords();
  const { t, f } = words;
  const [asked, setAsked] = useState(false);
  const { on: isPrinting } = useStore(printing);
  const all = asked || isPrinting;
  const { ownOverrides, inheritedOverrides } = detail;
  const count = ownOverrides.length + inheritedOverrides.length;
  if (count === 0) return null;
  const own = all ? ownOverrides : ownOverrides.slice(0, SHOWN_FIRST);
  const inherited = all ? inheritedOverrides : inheritedOverrides.slice(0, SHOWN_FIRST - own.length);
  return (
    <section className="scn-override-part" aria-label={t('scenarios.overrides')} data-testid="overrides">
      <h2 className="ld-head">{t('scenarios.overrides')}</h2>
      <ul className="ld-lines">
        {own.map((override) => {
          const name = overrideName(override, detail, reference, words);
          return (
            <li key={override.id} className="ld-items-center">
              <NameLines name={name} />
              <span className="ld-changed ld-strong ld-small ld-nowrap scn-tick">
                {overrideValue(override, words)}
              </span>
              <IconButton
                icon="reset"
                size={14}
                label={t(override.field === 'share.percent' ? 'scenarios.resetSet' : 'scenarios.resetValue', {
                  name: `${name.what}, ${name.where}`,
                })}
                onClick={() => onReset(override.id)}
              />
            </li>
          );
        })}
        {inherited.map((override) => (
          <li key={override.id} className="ld-items-center ld-ink-3">
            <NameLines name={overrideName(override, detail, reference, words)} />
            <span className="ld-small ld-nowrap">{overrideValue(override, words)}</span>
            <span className="ld-caption">{t('scenarios.inherited')}</span>
          </li>
        ))}
      </ul>
      {own.length + inherited.length < count && (
        <Button kind="quiet" small onClick={() => setAsked(true)} data-testid="overrides-all">
          {t('report.showAll', { count: f.whole(count) })}
        </Button>
      )}
    </section>
  );
}

const PERCENTS: readonly Override['field'][] = [
  'share.percent',
  'relief.substitution',
  'datedRelief.saving',
  'datedRelief.priceRise',
];

function overrideValue(override: Override, words: Words): string {
  const { t, f } = words;
  if (PERCENTS.includes(override.field)) return f.percent(override.value);
  if (override.field === 'shock.off')
    return t(override.value === 1 ? 'scenarios.shockOff' : 'scenarios.shockOn');
  if (override.field === 'ramp.slip') return formatFigure(override.value, 'months', words);
  if (isRuleField(override.field)) return ruleTermWords(override.field, override.value, t, f);
  return fittingMass(override.value, f);
}

/** The key of an override said with names: its parts are ids in the order that the field prescribes. */
function overrideName(
  override: Override,
  { inheritedShocks }: ScenarioDetail,
  reference: Reference,
  words: Words,
): OverrideName {
  const { t, f, nameOf } = words;
  if (override.field === 'shock.off') {
    const shock = byId(inheritedShocks, override.key)?.shock;
    const where = shock === undefined ? '' : shockBarWords(shock, words);
    return { what: t('scenarios.override.shock.off'), where };
  }
  const table = overriddenTable(override.field);
  const parts = table === null ? null : readKey(table, override.key);
  const named = Object.values(parts ?? [override.key]).map((value) => {
    const part = String(value);
    const supplierOrUse = byId(reference.suppliers, part) ?? byId(reference.uses, part);
    if (supplierOrUse !== undefined) return { what: nameOf(supplierOrUse) };
    const country = byId(reference.countries, part);
    if (country !== undefined) return { where: nameOf(country) };
    if (isStage(part)) return { where: t(`stage.${part}`) };
    if (isStockTier(part)) return { what: t(`scenarios.tierName.${part}`) };
    return { where: part };
  });
  const field = t(`scenarios.override.${override.field}`);
  const what = named.flatMap((part) => part.what ?? []);
  return {
    what: what.length === 0 ? field : f.beside(what),
    where: f.beside([...(what.length === 0 ? [] : [field]), ...named.flatMap((part) => part.where ?? [])]),
  };
}

/** What is changed, and of what: on two lines. */
interface OverrideName {
  readonly what: string;
  readonly where: string;
}

function NameLines({ name }: { readonly name: OverrideName }) {
  return (
    <span className="ld-grow">
      <span className="ld-small ld-block">{name.what}</span>
      <span className="ld-caption">{name.where}</span>
    </span>
  );
}
