import { daysBetween, parseIsoDate } from '@shared/base/calendar';
import { STAGES } from '@shared/base/stage';
import type { MaterialId } from '@shared/model/material';
import type { Reference } from '@shared/model/plan';
import { movedBy, plantOf, type Shock, termOf, withTerm } from '@shared/model/shock';
import { termKey } from '@shared/model/shock-words';
import { useWords } from '../../kit/state/language';
import { Folded } from '../../kit/ui/Folded';
import { CountrySelect, DateField, SmallField } from '../../kit/ui/SmallField';
import { MaterialChips } from './MaterialChips';
import { ShockAsked } from './ShockAsked';
import { termsAsked } from './ShockTerms';

interface ShockScopeProps {
  readonly shock: Shock;
  readonly reference: Reference;
  readonly onChange: (shock: Shock) => void;
}

/** By whom, on what, against whom, from when to when. Opened when needed. */
export function ShockScope(props: ShockScopeProps) {
  const { t } = useWords();
  return (
    <Folded className="ld-folded ld-size-grid" summary={t('scenarios.scope')} testId="shock-scope">
      <Fields {...props} />
    </Folded>
  );
}

function Fields({ shock, reference, onChange }: ShockScopeProps) {
  const { t } = useWords();
  // What happens at a plant has its stage, and is felt in every destination.
  const isMeasure = plantOf(shock) === null;
  return (
    <>
      <SmallField label={t('scenarios.shockLabel')}>
        <input
          className="ld-small-input"
          value={shock.label}
          maxLength={200}
          onChange={(event) => onChange({ ...shock, label: event.target.value })}
        />
      </SmallField>
      <SmallField label={t('scenarios.nameJa')}>
        <input
          className="ld-small-input"
          value={shock.labelJa ?? ''}
          maxLength={200}
          onChange={({ target }) =>
            onChange({ ...shock, labelJa: target.value === '' ? undefined : target.value })
          }
        />
      </SmallField>
      {isMeasure && (
        <SmallField label={t('scenarios.imposedBy')}>
          <CountrySelect
            countries={reference.countries}
            value={shock.imposedBy}
            onChange={(id) => id !== null && onChange({ ...shock, imposedBy: id })}
          />
        </SmallField>
      )}
      <div className="ld-pair ld-columns ld-gap-8">
        <DateField
          label={t('scenarios.start')}
          value={shock.start}
          onChange={(start) => onChange(movedBy(shock, daysBetween(shock.start, start)))}
        />
        <DateField
          label={t('scenarios.end')}
          value={shock.end}
          min={shock.start}
          onChange={(end) => end > shock.start && onChange({ ...shock, end })}
        />
      </div>
      {termsAsked(shock).map(([name, { card }]) =>
        card.kind === 'date' ? (
          <DateField
            key={name}
            label={t(termKey(shock.kind, name))}
            value={parseIsoDate(String(termOf(shock, name))) ?? shock.end}
            onChange={(date) => onChange(withTerm(shock, name, date))}
          />
        ) : null,
      )}
      <fieldset className="ld-shrink ld-above-8">
        <legend>{t('scenarios.materialsAll')}</legend>
        <MaterialChips
          materials={reference.materials}
          chosen={shock.materials}
          onChange={(ids) =>
            onChange({
              ...shock,
              materials: ids as readonly MaterialId[] /* picked from the list of materials */,
            })
          }
        />
      </fieldset>
      {isMeasure && (
        <>
          <MeasureReach shock={shock} reference={reference} onChange={onChange} />
          <ShockAsked shock={shock} reference={reference} onChange={onChange} />
        </>
      )}
    </>
  );
}

const toggle = <Item extends string>(list: readonly Item[], item: Item): readonly Item[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

/** The stages and destinations that a measure reaches. */
function MeasureReach({ shock, reference, onChange }: ShockScopeProps) {
  const { t, nameOf } = useWords();
  const economies = reference.countries.filter((country) => country.isEconomy);
  return (
    <>
      <fieldset className="ld-shrink ld-above-8">
        <legend>{t('scenarios.stagesAll')}</legend>
        {STAGES.map((stage) => (
          <label key={stage} className="ld-check">
            <input
              type="checkbox"
              checked={shock.stages.includes(stage)}
              onChange={() => onChange({ ...shock, stages: toggle(shock.stages, stage) })}
            />
            {t(`stage.${stage}`)}
          </label>
        ))}
      </fieldset>
      <fieldset className="ld-shrink ld-above-8">
        <legend>{t('scenarios.destinationsAll')}</legend>
        {economies.map((country) => (
          <label key={country.id} className="ld-check">
            <input
              type="checkbox"
              checked={shock.destinations.includes(country.id)}
              onChange={() => onChange({ ...shock, destinations: toggle(shock.destinations, country.id) })}
            />
            {nameOf(country)}
          </label>
        ))}
      </fieldset>
    </>
  );
}
