import { leversTable, reachedMessages, yearsTable } from '@shared/features/blueprint/blueprint-report';
import type { BlueprintMaterial, BlueprintView } from '@shared/model/blueprint';
import { formatted } from '@shared/report/report-message';
import { ReportTable } from '../../kit/report/ReportTable';
import { useFormatter } from '../../kit/report/use-formatter';

interface BlueprintPathProps {
  readonly view: BlueprintView;
  readonly material: BlueprintMaterial;
}

/** One material: when which line is reached, the pace of each lever with its mark, and the path year by year. */
export function BlueprintPath({ view, material }: BlueprintPathProps) {
  const formatter = useFormatter();
  const reached = reachedMessages(material).map((level) => formatted(level, formatter));
  return (
    <div data-testid="blueprint-path">
      <ul className="ld-above-4 ld-below-4">
        {reached.map((level) => (
          <li key={level} className="ld-strong">
            {level}
          </li>
        ))}
      </ul>
      <p className="ld-definition">{formatted(view.definition, formatter)}</p>
      <ReportTable table={leversTable(view, material)} className="ld-blueprint-levers" />
      <ReportTable table={yearsTable(material)} className="ld-blueprint-years ld-above-16" />
      {[...material.remarks, ...view.remarks].map((remark) => (
        <p key={remark.code} className="ld-definition">
          {formatted(remark, formatter)}
        </p>
      ))}
    </div>
  );
}
