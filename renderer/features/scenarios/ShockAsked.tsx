import type { NamedUses } from '@shared/model/named-uses';
import type { Reference } from '@shared/model/plan';
import { kindOf, type Shock, termOf, withTerm } from '@shared/model/shock';
import { termKey } from '@shared/model/shock-words';
import type { SupplierId } from '@shared/model/supplier';
import { useWords } from '../../kit/state/language';

interface ShockAskedProps {
  readonly shock: Shock;
  readonly reference: Reference;
  readonly onChange: (shock: Shock) => void;
}

interface ListProps<Chosen> {
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  readonly shock: Shock;
  readonly reference: Reference;
}

/** Whom a shock asks, where its kind can ask some alone: end uses and firms, each to be ticked. */
export function ShockAsked({ shock, reference, onChange }: ShockAskedProps) {
  const { t } = useWords();
  return Object.entries(kindOf(shock).terms).map(([name, { card }]) => {
    if (card.kind !== 'firms' && card.kind !== 'uses') return null;
    const chosen = termOf(shock, name);
    const list = {
      shock,
      reference,
      onChoose: (value: unknown) => onChange(withTerm(shock, name, value)),
    };
    return (
      <fieldset key={name} className="ld-shrink ld-above-8" data-testid={`asked-${name}`}>
        <legend>{t(termKey(shock.kind, name))}</legend>
        {card.kind === 'firms' ? (
          <Firms {...list} chosen={chosen as readonly SupplierId[] /* what such a term holds */} />
        ) : (
          <EndUses {...list} chosen={chosen as NamedUses /* likewise */} />
        )}
      </fieldset>
    );
  });
}

/** The suppliers of the country whose measure it is. */
function Firms({ chosen, onChoose, shock, reference }: ListProps<readonly SupplierId[]>) {
  const { nameOf } = useWords();
  return reference.suppliers
    .filter(({ id, countryId }) => countryId === shock.imposedBy || chosen.includes(id))
    .map((firm) => (
      <Tick
        key={firm.id}
        label={nameOf(firm)}
        on={chosen.includes(firm.id)}
        onToggle={() => onChoose(toggled(chosen, firm.id))}
      />
    ));
}

/** The ranks of uses, and the uses of the economies that it is meant for. */
function EndUses({ chosen, onChoose, shock, reference }: ListProps<NamedUses>) {
  const { t, nameOf } = useWords();
  const { uses, tiers } = chosen;
  const meant = reference.uses.filter(
    ({ id, economyId }) =>
      shock.destinations.length === 0 || shock.destinations.includes(economyId) || uses.includes(id),
  );
  return (
    <>
      {[...new Set(meant.map(({ tier }) => tier))].sort().map((tier) => (
        <Tick
          key={tier}
          label={t('scenarios.tier', { tier })}
          on={tiers.includes(tier)}
          onToggle={() => onChoose({ uses, tiers: toggled(tiers, tier) })}
        />
      ))}
      {meant.map((use) => (
        <Tick
          key={use.id}
          label={nameOf(use)}
          on={uses.includes(use.id)}
          onToggle={() => onChoose({ uses: toggled(uses, use.id), tiers })}
        />
      ))}
    </>
  );
}

function toggled<Item>(list: readonly Item[], item: Item): readonly Item[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

interface TickProps {
  readonly label: string;
  readonly on: boolean;
  readonly onToggle: () => void;
}

function Tick({ label, on, onToggle }: TickProps) {
  return (
    <label className="ld-check">
      <input type="checkbox" checked={on} onChange={onToggle} />
      {label}
    </label>
  );
}
