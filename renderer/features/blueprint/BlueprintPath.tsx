import { leversTable, reachedSayings, yearsTable } from '@shared/features/blueprint/blueprint-report';
import type { BlueprintMaterial, BlueprintView } from '@shared/model/blueprint';
import { said } from '@shared/report/saying';
import { ReportTable } from '../../kit/report/ReportTable';
import { useSpeech } from '../../kit/report/use-speech';

interface BlueprintPathProps {
  readonly view: BlueprintView;
  readonly material: BlueprintMaterial;
}

/** One material: when which line is reached, the pace of each lever with its mark, and the path year by year. */
export function BlueprintPath({ view, material }: BlueprintPathProps) {
  const speech = useSpeech();
  const reached = reachedSayings(material).map((level) => said(level, speech));
  return (
    <div data-testid="blueprint-path">
      <ul className="ld-blueprint-reached">
        {reached.map((level) => (
          <li key={level} className="ld-strong">
            {level}
          </li>
        ))}
      </ul>
      <p className="ld-definition">{said(view.definition, speech)}</p>
      <ReportTable table={leversTable(view, material)} className="ld-blueprint-levers" />
      <ReportTable table={yearsTable(material)} className="ld-blueprint-years" />
      {[...material.remarks, ...view.remarks].map((remark) => (
        <p key={remark.code} className="ld-definition">
          {said(remark, speech)}
        </p>
      ))}
    </div>
  );
}
