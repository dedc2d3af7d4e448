import { yearOf } from '@shared/base/calendar';
import type { StockTable } from '@shared/features/stocks/contract';
import type { Mix } from '@shared/model/lever';
import type { MaterialId } from '@shared/model/material';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import { memo } from 'react';
import { MassOf } from '../../kit/state/mass-of';
import type { ReferenceLookup } from '../../kit/state/reference';
import { LeverSliders, leverMaterials } from './LeverSliders';
import { leverFormHands } from './lever-form';
import { OpeningStock } from './OpeningStock';
import { PriceRise } from './PriceRise';

interface MaterialLeversProps {
  readonly scenarioId: string;
  readonly detail: ScenarioDetail;
  readonly materialId: MaterialId;
  readonly mix: Mix;
  readonly onChange: (part: { readonly mix: Mix }) => void;
  readonly known: ReferenceLookup;
  readonly stocks: StockTable;
  /** Of the first year of the run by material, tonnes REO. */
  readonly annualNeed: Readonly<Record<string, number>>;
  readonly readOnly: boolean;
}

/** For the selected material: what can be done about the shocks, what it costs, and what it opens with. Memoised: a shock that is moved changes neither. */
export const MaterialLevers = memo(Levers);

function Levers(props: MaterialLeversProps) {
  const { scenarioId, detail, materialId, mix, onChange, known, stocks, annualNeed, readOnly } = props;
  return (
    <div {...leverFormHands}>
      <MassOf ids={[materialId]}>
        {leverMaterials(mix, materialId, known.reference).map((id) => (
          <LeverSliders
            key={id}
            scenarioId={scenarioId}
            materialId={id}
            materialName={known.materialName(id)}
            year={yearOf(detail.window.start)}
            annualNeed={annualNeed[id] ?? null}
            mix={mix}
            reference={known.reference}
            readOnly={readOnly}
            onChange={(next) => onChange({ mix: next })}
          />
        ))}
        <PriceRise
          scenarioId={scenarioId}
          detail={detail}
          materialId={materialId}
          materialName={known.materialName(materialId)}
          readOnly={readOnly}
        />
        <OpeningStock
          scenarioId={scenarioId}
          economyId={stocks.economyId}
          start={detail.window.start}
          hasParent={detail.scenario.parentId !== null}
          materialName={known.materialName(materialId)}
          group={stocks.groups.find((group) => group.materialId === materialId) ?? null}
          readOnly={readOnly}
        />
      </MassOf>
    </div>
  );
}
