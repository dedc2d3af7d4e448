import type { Chart } from '@shared/charts/chart';
import { nextMark } from '@shared/charts/chart-marks';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useSaid } from '../state/announce';
import { openDialog } from '../state/dialogs';
import { useWords } from '../state/language';
import { Button } from '../ui/Button';
import { ChartTable } from './chart-table';
import { PictureDialog } from './picture/PictureDialog';
import { useThemeName } from './theme-name';
import { useChart } from './use-chart';
import './charts.css';

/** Its drawing is memoised by the caller: a new one draws anew. */
interface ChartFrameProps extends Chart {
  readonly testId: string;
  readonly height?: number;
  /** Enter on a mark. */
  readonly onChoose?: (mark: number) => void;
}

/**
 * A chart with its manners: it follows theme and size, arrows walk its marks and say them, T shows the same data as a
 * table, and its description can be heard.
 */
export function ChartFrame(props: ChartFrameProps) {
  const { label, description, drawing, marks, testId, height, onChoose } = props;
  const { t } = useWords();
  const theme = useThemeName();
  const host = useRef<HTMLDivElement>(null);
  const chart = useChart(host, drawing, theme);
  const [asTable, setAsTable] = useState(false);
  const [current, setCurrent] = useState<number | null>(null);
  const descriptionId = useId();
  const mark = current === null ? null : (marks[current] ?? null);

  useSaid(mark?.text ?? '');
  useEffect(() => {
    if (mark === null) chart.current?.dispatchAction({ type: 'hideTip' });
    else
      chart.current?.dispatchAction({
        type: 'showTip',
        seriesIndex: mark.seriesIndex,
        dataIndex: mark.dataIndex,
      });
  }, [chart, mark]);

  const openPicture = () => openDialog(<PictureDialog chart={props} />);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = asTable ? null : nextMark(event.key, current ?? -1, marks.length);
    if (next !== null) setCurrent(next);
    else if (event.key === 't' || event.key === 'T') setAsTable(!asTable);
    else if (event.key === 'p' || event.key === 'P') openPicture();
    else if (event.key === 'Enter' && current !== null && onChoose !== undefined) onChoose(current);
    else if (event.key === 'Escape' && (asTable || current !== null)) {
      setAsTable(false);
      setCurrent(null);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <section
      className="chart"
      aria-label={label}
      aria-describedby={descriptionId}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the chart is walked by keys, so it takes the focus.
      tabIndex={0}
      onKeyDown={onKeyDown}
      onBlur={() => setCurrent(null)}
      style={height === undefined ? undefined : { height }}
      data-testid={testId}
    >
      <p id={descriptionId} className="ld-spoken">
        {description} {t('chart.keys')}
      </p>
      <div ref={host} className="chart-canvas" aria-hidden="true" hidden={asTable} />
      {asTable && <ChartTable caption={label} table={props.table} />}
      <span className="chart-picture-button">
        <Button
          small
          kind="quiet"
          icon="export"
          title={t('chart.picture')}
          aria-label={t('chart.picture')}
          onClick={openPicture}
          data-testid="chart-picture"
        />
      </span>
    </section>
  );
}
