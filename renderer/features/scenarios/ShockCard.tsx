import { addDays, daysBetween } from '@shared/base/calendar';
import type { Reference } from '@shared/model/plan';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import { kindOf, type Shock, shockKinds } from '@shared/model/shock';
import { memo } from 'react';
import { useWords } from '../../kit/state/language';
import { IconButton } from '../../kit/ui/Button';
import { GhostSlider } from './GhostSlider';
import { MaterialChips } from './MaterialChips';
import { ShockScope } from './ShockScope';
import { ShockTerms } from './ShockTerms';
import { asKind, ghostOf, kindsToChoose, LONGEST_SHOCK } from './scenario-draft';
import { shockScopeWords } from './shock-words';

interface ShockCardProps {
  readonly shock: Shock;
  readonly position: number;
  readonly detail: ScenarioDetail;
  readonly reference: Reference;
  readonly onChange: (shock: Shock) => void;
  readonly onRemove: (shockId: string) => void;
}

/** One shock in the editor: what it is in words, its sliders, and its scope behind one line. Memoised: another that is moved leaves it. */
export const ShockCard = memo(Card);

function Card({ shock, position, detail, reference, onChange, onRemove }: ShockCardProps) {
  const words = useWords();
  const { t } = words;
  const ghost = ghostOf(shock, detail);
  const saved = detail.ownShocks.find((own) => own.shock.id === shock.id)?.shock ?? null;
  const length = daysBetween(shock.start, shock.end);
  const ghostFor = (read: (from: Shock) => number, unit: string) =>
    ghost === null
      ? null
      : {
          value: read(ghost.shock),
          words: t(`scenarios.ghost.${ghost.of}`, { value: read(ghost.shock), unit }),
        };
  const days = t('scenarios.unit.days');
  const changed = (read: (from: Shock) => number): boolean => saved === null || read(saved) !== read(shock);
  const kinds = kindsToChoose(shockKinds('list'), reference);
  const name = t(`shock.${shock.kind}`);
  return (
    <section
      className="scn-shock ld-rule-above ld-pad-top-8"
      aria-label={t('scenarios.shock', { position, kind: name })}
      data-testid="shock-card"
    >
      <div className="ld-row">
        <select
          className="ld-small-select is-title"
          aria-label={t('scenarios.shockKind')}
          value={shock.kind}
          onChange={(event) => {
            const kind = kinds.find((candidate) => candidate === event.target.value);
            if (kind !== undefined) onChange(asKind(shock, kind, detail, reference));
          }}
          data-testid="shock-kind"
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`shock.${kind}`)}
            </option>
          ))}
        </select>
        <span className="ld-grow" />
        <IconButton
          icon="close"
          size={14}
          label={t('scenarios.removeShock', { position, kind: name })}
          onClick={() => onRemove(shock.id)}
        />
      </div>
      <MaterialChips materials={reference.materials} chosen={shock.materials} />
      <p className="ld-definition ld-above-4 ld-below-8">{shockScopeWords(shock, reference, words)}</p>
      <ShockTerms shock={shock} saved={saved} ghost={ghost} reference={reference} onChange={onChange} />
      <GhostSlider
        label={t('scenarios.length')}
        unit={days}
        value={length}
        min={1}
        max={LONGEST_SHOCK}
        ghost={ghostFor((from) => daysBetween(from.start, from.end), days)}
        changed={changed((from) => daysBetween(from.start, from.end))}
        onChange={(value) => onChange({ ...shock, end: addDays(shock.start, value) })}
        testId="slider-length"
      />
      {!kindOf(shock).endsAtOnce && (
        <GhostSlider
          label={t('scenarios.recovery')}
          unit={days}
          value={shock.recoveryDays}
          max={180}
          ghost={ghostFor((from) => from.recoveryDays, days)}
          changed={changed((from) => from.recoveryDays)}
          onChange={(value) => onChange({ ...shock, recoveryDays: value })}
          testId="slider-recovery"
        />
      )}
      <ShockScope shock={shock} reference={reference} onChange={onChange} />
    </section>
  );
}
