import { byId } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import { kindOf, type Shock, termOf, withTerm } from '@shared/model/shock';
import type { Card, Term } from '@shared/model/shock-parts/term';
import { termKey } from '@shared/model/shock-words';
import { byReading } from '@shared/words/reading';
import { useWords, type Words } from '../../kit/state/language';
import { SmallField } from '../../kit/ui/SmallField';
import { GhostSlider } from './GhostSlider';
import type { ShockGhost } from './scenario-draft';

interface ShockTermsProps {
  readonly shock: Shock;
  readonly saved: Shock | null;
  readonly ghost: ShockGhost | null;
  readonly reference: Reference;
  readonly onChange: (shock: Shock) => void;
}

/** What a shock says beside its scope, each term as its kind declares it; dates and lists stand with those of the scope. */
export function ShockTerms(props: ShockTermsProps) {
  return termsAsked(props.shock).map(([name, term]) => {
    const { card } = term;
    if (card.kind === 'slider') return <TermSlider key={name} name={name} card={card} {...props} />;
    const standsWithScope = card.kind === 'date' || card.kind === 'firms' || card.kind === 'uses';
    return standsWithScope ? null : <TermSelect key={name} name={name} card={card} {...props} />;
  });
}

/** The terms that are asked for now, in the order of the card. */
export function termsAsked(shock: Shock): (readonly [string, Term<unknown>])[] {
  const { terms, askedFor } = kindOf(shock);
  return Object.entries(terms)
    .filter(([name]) => askedFor[name]?.(shock) ?? true)
    .sort(([, a], [, b]) => a.card.rank - b.card.rank);
}

interface TermProps<Kind extends Card['kind']> extends ShockTermsProps {
  readonly name: string;
  readonly card: Extract<Card, { readonly kind: Kind }>;
}

/** A figure, with the parent's (or the one kept) as its ghost. */
function TermSlider({ name, card, shock, saved, ghost, onChange }: TermProps<'slider'>) {
  const { t } = useWords();
  const unit = unitWords(card.unit, t);
  const ofKind = (other: Shock | null) => (other?.kind === shock.kind ? Number(termOf(other, name)) : null);
  const value = Number(termOf(shock, name));
  const kept = ofKind(saved);
  const before = ofKind(ghost?.shock ?? null);
  return (
    <GhostSlider
      label={t(termKey(shock.kind, name))}
      unit={unit}
      value={value}
      min={card.min}
      max={card.grows ? Math.max(card.max, 2 * (kept ?? 0)) : card.max}
      step={card.step}
      ghost={
        ghost === null || before === null
          ? null
          : { value: before, words: t(`scenarios.ghost.${ghost.of}`, { value: before, unit }) }
      }
      changed={kept !== value}
      onChange={(next) => onChange(withTerm(shock, name, next))}
      testId={`slider-${name}`}
    />
  );
}

function unitWords(unit: TermProps<'slider'>['card']['unit'], t: Words['t']): string {
  if (unit === 'days') return t('scenarios.unit.days');
  return unit === 'tonnes' ? t('term.tonnes') : unit;
}

/** One of the options of a term, or the supplier at whose plant it happens: its country comes with it. */
function TermSelect({ name, card, shock, reference, onChange }: TermProps<'choice' | 'supplier'>) {
  const { t, nameOf, language } = useWords();
  const compare = byReading(language);
  const suppliers = [...reference.suppliers].sort((a, b) => compare(nameOf(a), nameOf(b)));
  const options =
    card.kind === 'choice'
      ? Object.keys(card.options).map((id) => ({ id, label: t(termKey(shock.kind, name, id)) }))
      : suppliers.map((supplier) => ({
          id: supplier.id,
          label: t('scenarios.supplierAt', {
            supplier: nameOf(supplier),
            stage: t(`stage.${supplier.stage}`),
          }),
        }));
  const choose = (id: string): void => {
    const home = card.kind === 'supplier' ? byId(reference.suppliers, id) : undefined;
    const next = withTerm(shock, name, id);
    onChange(home === undefined ? next : { ...next, imposedBy: home.countryId });
  };
  return (
    <SmallField label={t(termKey(shock.kind, name))}>
      <select
        className="ld-small-select"
        value={String(termOf(shock, name))}
        onChange={(event) => choose(event.target.value)}
        data-testid={`term-${name}`}
      >
        {options.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </SmallField>
  );
}
