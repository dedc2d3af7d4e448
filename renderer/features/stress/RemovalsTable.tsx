import { nodeWords, type StressSpeech } from '@shared/features/stress/stress-words';
import type { Reference } from '@shared/model/plan';
import type { ExposureTotals, RemovalsResult, StressNode, SupplyRatio } from '@shared/model/stress';
import { fittingFigure } from '@shared/words/fitting-figure';
import { Fragment, type ReactNode } from 'react';
import { Swatch } from '../../kit/ui/Swatch';
import { LongTable } from './LongTable';
import { NodeName } from './NodeName';

interface RemovalsTableProps {
  readonly result: RemovalsResult;
  readonly speech: StressSpeech;
  readonly reference: Reference;
}

/** Who is missed most: each removal with its shortfall, the worst first, and the run as it stands above them. */
export function RemovalsTable({ result, speech, reference }: RemovalsTableProps) {
  const { t, f } = speech;
  const { base, removals, ratios } = result;
  const most = Math.max(base.shortfall, removals[0]?.shortfall ?? 0, 1e-9);
  const withValue = [base, ...removals].some(({ lostValue }) => lostValue !== null);
  const worst = removals[0];
  const cells = (totals: ExposureTotals, added: number | null) => (
    <TotalCells
      totals={totals}
      added={added}
      part={totals.shortfall / most}
      basePart={base.shortfall / most}
      withValue={withValue}
      speech={speech}
    />
  );
  return (
    <>
      {worst !== undefined && (
        <p className="stress-lead" data-testid="stress-lead">
          {worst.addedShortfall > 0
            ? t('stress.lead.removals', {
                what: nodeWords(worst.nodes, speech),
                tonnes: fittingFigure(worst.addedShortfall, f),
              })
            : t('stress.lead.noRemoval')}
        </p>
      )}
      <LongTable
        testId="removals-table"
        label={t('stress.kind.removals')}
        head={
          <tr>
            <th scope="col">{t('stress.col.removed')}</th>
            <th scope="col" className="is-right">
              {t('stress.col.shortfall')}
            </th>
            <th scope="col" className="is-right">
              {t('stress.col.added')}
            </th>
            <th scope="col">{t('stress.col.firstStop')}</th>
            <th scope="col" className="is-right">
              {t('stress.col.lostDays')}
            </th>
            {withValue && (
              <th scope="col" className="is-right">
                {t('stress.col.lostValue')}
              </th>
            )}
          </tr>
        }
        first={
          <tr className="is-void">
            <th scope="row">{t('stress.nothing')}</th>
            {cells(base, null)}
          </tr>
        }
        rows={removals.map((removal) => (
          <tr key={JSON.stringify(removal.nodes)} data-testid="removal">
            <th scope="row">
              <Nodes nodes={removal.nodes} speech={speech} reference={reference} />
            </th>
            {cells(removal, removal.addedShortfall)}
          </tr>
        ))}
      />
      <Ratios ratios={ratios} speech={speech} />
    </>
  );
}

function Nodes({
  nodes,
  speech,
  reference,
}: {
  readonly nodes: readonly StressNode[];
  readonly speech: StressSpeech;
  readonly reference: Reference;
}): ReactNode {
  return nodes.map((node, index) => (
    <Fragment key={JSON.stringify(node)}>
      {index > 0 && ' + '}
      <NodeName node={node} speech={speech} reference={reference} />
    </Fragment>
  ));
}

interface TotalCellsProps {
  readonly totals: ExposureTotals;
  /** Null for the run as it stands. */
  readonly added: number | null;
  readonly part: number;
  readonly basePart: number;
  readonly withValue: boolean;
  readonly speech: StressSpeech;
}

function TotalCells({ totals, added, part, basePart, withValue, speech }: TotalCellsProps) {
  const { t, f, names } = speech;
  const { firstStop } = totals;
  return (
    <>
      <td className="is-right">
        {fittingFigure(totals.shortfall, f)}
        <span className="stress-track" aria-hidden="true">
          <i style={{ width: `${part * 100}%` }} />
          <b style={{ left: `${basePart * 100}%` }} />
        </span>
      </td>
      <td className="is-right">{added === null ? '' : fittingFigure(added, f)}</td>
      <td>
        {firstStop === null ? (
          t('scenarios.none')
        ) : (
          <>
            <span className="ld-nowrap">{f.tableDate(firstStop.moment.date)}</span>
            <span className="ld-caption stress-under">{names.use(firstStop.useId)}</span>
          </>
        )}
      </td>
      <td className="is-right">{f.whole(totals.lostDays)}</td>
      {withValue && (
        <td className="is-right">{totals.lostValue === null ? f.missing : f.whole(totals.lostValue)}</td>
      )}
    </>
  );
}

/** What each material has left without its largest supplier country. */
function Ratios({
  ratios,
  speech,
}: {
  readonly ratios: readonly SupplyRatio[];
  readonly speech: StressSpeech;
}) {
  const { t, f, names } = speech;
  return (
    <section className="stress-part">
      <h3 className="ld-subhead">{t('stress.ratios')}</h3>
      <table className="ld-table stress-table" aria-label={t('stress.ratios')} data-testid="ratios-table">
        <thead>
          <tr>
            <th scope="col">{t('stress.col.material')}</th>
            <th scope="col" className="is-right">
              {t('stress.col.supply')}
            </th>
            <th scope="col" className="is-right">
              {t('stress.col.need')}
            </th>
            <th scope="col">{t('stress.col.largest')}</th>
            <th scope="col" className="is-right">
              {t('stress.col.ratio')}
            </th>
          </tr>
        </thead>
        <tbody>
          {ratios.map(({ materialId, supply, demand, largest, ratio }) => (
            <tr key={materialId}>
              <th scope="row">{names.material(materialId)}</th>
              <td className="is-right">{fittingFigure(supply, f)}</td>
              <td className="is-right">{fittingFigure(demand, f)}</td>
              <td>
                {largest !== null && (
                  <span className="stress-node">
                    <Swatch countryId={largest.countryId} /> {names.country(largest.countryId)}
                  </span>
                )}
              </td>
              <td className="is-right">{ratio === null ? t('stress.ratio.none') : f.percent(ratio * 100)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
