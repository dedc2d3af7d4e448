import type { ListedMeasure, MeasuresPage } from '@shared/features/measures/contract';
import { bitesMessage, stateMessage } from '@shared/features/measures/measures-report';
import { ALL } from '@shared/model/measures/measure-terms';
import { formatted } from '@shared/report/report-message';
import { useFormatter } from '../../kit/report/use-formatter';
import { useReference } from '../../kit/state/reference';
import { RowName, stepThrough } from '../../kit/ui/RowName';
import { MeasureLine, MeasureYears, spanOf } from './MeasureLine';

interface MeasureTableProps {
  readonly measures: readonly ListedMeasure[];
  readonly on: MeasuresPage['on'];
  readonly testId: string;
  readonly chosen: string | null;
  readonly choose: (measure: string) => void;
}

/** Measures down with their time lines; those that touch what is asked stand first. Up and down go through them. */
export function MeasureTable({ measures, on, chosen, choose, testId }: MeasureTableProps) {
  const { t } = useFormatter();
  const span = spanOf(on);
  return (
    <table className="ld-table is-fixed" aria-label={t('area.measures')} data-testid={testId}>
      <thead>
        <tr>
          <th>{t('measures.col.measure')}</th>
          <th>{t('measures.col.kind')}</th>
          <th>{t('measures.col.to')}</th>
          <th className="is-course">
            <MeasureYears span={span} />
          </th>
          <th>{t('measures.col.state')}</th>
          <th>{t('measures.col.bites')}</th>
        </tr>
      </thead>
      <tbody>
        {measures.map((measure, index) => (
          <MeasureLineRow
            key={measure.measure}
            measure={measure}
            span={span}
            isChosen={measure.measure === chosen}
            choose={choose}
            move={stepThrough(measures, index, (next) => choose(next.measure))}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly measure: ListedMeasure;
  readonly span: ReturnType<typeof spanOf>;
  readonly isChosen: boolean;
  readonly choose: (measure: string) => void;
  readonly move: (step: 1 | -1) => void;
}

function MeasureLineRow({ measure, span, isChosen, choose, move }: RowProps) {
  const formatter = useFormatter();
  const { t, language } = formatter;
  const known = useReference();
  const { kind, destinations, bites, state, sure } = measure;
  const goods = measure.goodsRows.map((row) => (language === 'ja' ? row.nameJa : row.nameEn));
  return (
    <tr
      className={isChosen ? 'is-chosen' : bites === 'no' ? 'is-void' : ''}
      aria-selected={isChosen}
      onClick={() => choose(measure.measure)}
      data-testid={`measure-${measure.measure}`}
    >
      <th scope="row">
        <RowName name={language === 'ja' ? measure.nameJa : measure.nameEn} isChosen={isChosen} move={move} />
        <div className="ld-caption">
          {measure.lacksGoods ? (
            <span className="ld-warn">{t('measures.lacksGoods')}</span>
          ) : (
            goods.slice(0, 4).join(t('report.join'))
          )}
          {sure !== 'read' && <span className="ld-warn"> {t(`measures.sure.${sure}`)}</span>}
        </div>
      </th>
      <td>{t(`kind.${kind}`)}</td>
      <td>
        {destinations.includes(ALL)
          ? t('measures.all')
          : destinations.map((id) => known?.countryName(id) ?? id).join(t('report.join'))}
      </td>
      <td>
        <MeasureLine measure={measure} span={span} />
      </td>
      <td className={state === 'unknown' ? 'ld-warn ld-medium' : 'ld-medium'}>
        {formatted(stateMessage(measure), formatter)}
      </td>
      <td className={bites === 'no' ? 'ld-ink-3' : 'ld-medium'}>
        {formatted(bitesMessage(measure), formatter)}
      </td>
    </tr>
  );
}
