import { byId } from '@shared/model/catalogue';
import type { Lever, LeverRamp, Mix, OfftakeLever } from '@shared/model/lever';
import { MOST_RAMP_YEARS, rampedAmount, withRampedAmount } from '@shared/model/lever-ramp';
import type { MaterialId } from '@shared/model/material';
import type { Reference } from '@shared/model/plan';
import { useState } from 'react';
import { useAnswer } from '../../kit/state/answer';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import { GhostSlider } from './GhostSlider';
import { roundScale } from './round-scale';

interface LeverSlidersProps {
  readonly scenarioId: string;
  readonly materialId: MaterialId;
  readonly materialName: string;
  /** In which the run begins. */
  readonly year: number;
  /** Of that year, tonnes REO; null while nothing has been run. */
  readonly annualNeed: number | null;
  readonly mix: Mix;
  readonly reference: Reference;
  readonly readOnly: boolean;
  readonly onChange: (mix: Mix) => void;
}

/** Percentage points of the demand that a slider offers to save, and the part of the need that it offers to recycle. */
const MOST_POINTS = 50;
const MOST_RECYCLED = 0.5;
/** Suppliers that stand there at once; the others are one click away. */
const AT_ONCE = 2;

/** What can be done about the shocks, for the selected material: saving, recycling, and offtakes with what their suppliers have free. */
export function LeverSliders(props: LeverSlidersProps) {
  const { scenarioId, materialId, materialName, year, annualNeed, mix, reference } = props;
  const { t, nameOf } = useWords();
  const [all, setAll] = useState(false);
  const { value: offered } = useAnswer('solve.levers', { scenarioId, materials: [materialId] });
  const offtakes = (offered?.levers ?? [])
    .map(({ lever }) => lever)
    .filter((lever): lever is OfftakeLever => lever.kind === 'offtake' && lever.materialId === materialId)
    .filter(({ id, max, ramp }) => (max > 0 && isThere(ramp, year)) || (mix[id] ?? 0) > 0)
    .sort((a, b) => b.max - a.max);
  const shown = all ? offtakes : offtakes.filter(({ id }, index) => index < AT_ONCE || (mix[id] ?? 0) > 0);
  const slider = (kind: Lever['kind'], id: string, label: string, reach: number) => (
    <MixSlider key={id} {...props} kind={kind} id={id} label={label} reach={reach} />
  );
  return (
    <section className="scn-shock ld-rule-above ld-pad-top-8" data-testid="levers-tried">
      <h2 className="ld-subhead">{t('scenarios.levers', { material: materialName })}</h2>
      <p className="ld-caption ld-above-4 ld-below-8">{t('scenarios.levers.what')}</p>
      {slider('saving', `saving|${materialId}`, t('scenarios.levers.saving'), MOST_POINTS)}
      {annualNeed !== null &&
        slider(
          'recycling',
          `recycling|${materialId}`,
          t('scenarios.levers.recycling'),
          annualNeed * MOST_RECYCLED,
        )}
      {shown.map(({ id, supplierId, max }) => {
        const supplier = byId(reference.suppliers, supplierId);
        const name = supplier === undefined ? supplierId : nameOf(supplier);
        return slider('offtake', id, t('scenarios.levers.offtake', { supplier: name }), max);
      })}
      {shown.length < offtakes.length && (
        <Button kind="quiet" small onClick={() => setAll(true)} data-testid="levers-all">
          {t('scenarios.levers.more', { count: offtakes.length - shown.length })}
        </Button>
      )}
    </section>
  );
}

/** A plant that is still to come would bring nothing in place of what comes now. */
function isThere({ startYear }: LeverRamp, year: number): boolean {
  return startYear === null || startYear <= year;
}

interface MixSliderProps extends LeverSlidersProps {
  readonly kind: Lever['kind'];
  readonly id: string;
  readonly label: string;
  /** The most that it offers, in the unit of the lever. */
  readonly reach: number;
}

/** How much of a lever; saving and recycling also by when all of it is there, once there is any. */
function MixSlider({ kind, id, label, reach, year, mix, readOnly, onChange }: MixSliderProps) {
  const { t } = useWords();
  const isRamped = kind === 'saving' || kind === 'recycling';
  const { amount, yearsToFull } = isRamped ? rampedAmount(mix, id) : { amount: mix[id] ?? 0, yearsToFull: 0 };
  const scale = kind === 'saving' ? { max: reach, step: 1 } : roundScale(reach);
  const set = (more: number, years: number): void => onChange(withRampedAmount(mix, id, more, years));
  return (
    <>
      <GhostSlider
        label={label}
        unit={t(kind === 'saving' ? 'scenarios.levers.points' : 'scenarios.levers.perYear')}
        value={amount}
        max={scale.max}
        step={scale.step}
        disabled={readOnly}
        ghost={null}
        changed={amount > 0}
        onChange={(more) => set(more, yearsToFull)}
        testId={`lever-${kind}`}
      />
      {isRamped && amount > 0 && (
        <GhostSlider
          label={t('scenarios.levers.ramp', { year: year + yearsToFull })}
          unit={t('scenarios.levers.years')}
          value={yearsToFull}
          max={MOST_RAMP_YEARS}
          disabled={readOnly}
          ghost={null}
          changed={yearsToFull > 0}
          onChange={(years) => set(amount, years)}
          testId={`lever-${kind}-ramp`}
        />
      )}
    </>
  );
}

/** Whose levers stand in the editor: of what is tried, which may no longer be what binds, and of what is selected. */
export function leverMaterials(
  mix: Mix,
  selected: MaterialId,
  { materials }: Pick<Reference, 'materials'>,
): MaterialId[] {
  const tried = new Set(Object.keys(mix).map((id) => id.split('|')[1]));
  return materials.map(({ id }) => id).filter((id) => id === selected || tried.has(id));
}
