import { unreachable } from '@shared/base/refusal';
import type { Reference } from '@shared/model/plan';
import type { Shock } from '@shared/model/shock';
import { LicenceSliders } from './LicenceSliders';
import { OutageFields } from './OutageFields';
import { QuotaFields } from './QuotaFields';
import type { ShockGhost } from './scenario-draft';
import { TermSlider } from './TermSlider';

interface ShockTermsProps {
  readonly shock: Shock;
  readonly saved: Shock | null;
  readonly ghost: ShockGhost | null;
  readonly reference: Reference;
  readonly onChange: (shock: Shock) => void;
}

/** What a shock of its kind says beside its dates: each kind with fields of its own. */
export function ShockTerms({ shock, saved, ghost, reference, onChange }: ShockTermsProps) {
  switch (shock.kind) {
    case 'ban':
      return null;
    case 'licence':
      return (
        <LicenceSliders
          shock={shock}
          saved={saved?.kind === 'licence' ? saved : null}
          ghost={ghost}
          onChange={onChange}
        />
      );
    case 'quota':
      return (
        <QuotaFields
          shock={shock}
          saved={saved?.kind === 'quota' ? saved : null}
          ghost={ghost}
          onChange={onChange}
        />
      );
    case 'outage':
      return (
        <OutageFields
          shock={shock}
          saved={saved?.kind === 'outage' ? saved : null}
          ghost={ghost}
          reference={reference}
          onChange={onChange}
        />
      );
    case 'tax': {
      const of = { shock, saved: saved?.kind === 'tax' ? saved : null, ghost };
      return (
        <>
          <TermSlider
            {...of}
            read={(from) => (from.kind === 'tax' ? from.taxPercent : null)}
            label="scenarios.tax"
            unit="%"
            max={200}
            onChange={(taxPercent) => onChange({ ...shock, taxPercent })}
            testId="slider-taxPercent"
          />
          <TermSlider
            {...of}
            read={(from) => (from.kind === 'tax' ? from.passThroughPercent : null)}
            label="scenarios.passThrough"
            unit="%"
            max={100}
            onChange={(passThroughPercent) => onChange({ ...shock, passThroughPercent })}
            testId="slider-passThroughPercent"
          />
          <TermSlider
            {...of}
            read={(from) => (from.kind === 'tax' ? from.elasticity : null)}
            label="scenarios.elasticity"
            unit=""
            min={-3}
            max={0}
            step={0.1}
            onChange={(elasticity) => onChange({ ...shock, elasticity })}
            testId="slider-elasticity"
          />
        </>
      );
    }
    case 'leak': {
      const of = { shock, saved: saved?.kind === 'leak' ? saved : null, ghost };
      return (
        <>
          <TermSlider
            {...of}
            read={(from) => (from.kind === 'leak' ? from.percent : null)}
            label="scenarios.leaked"
            unit="%"
            max={100}
            onChange={(percent) => onChange({ ...shock, percent })}
            testId="slider-percent"
          />
          <TermSlider
            {...of}
            read={(from) => (from.kind === 'leak' ? from.delayDays : null)}
            label="scenarios.leakDelay"
            unit="days"
            max={365}
            onChange={(delayDays) => onChange({ ...shock, delayDays })}
            testId="slider-delayDays"
          />
        </>
      );
    }
    default:
      return unreachable(shock);
  }
}
