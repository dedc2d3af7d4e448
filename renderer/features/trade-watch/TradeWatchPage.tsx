import type { TradeWatch } from '@shared/features/trade-watch/contract';
import {
  firstToShow,
  GAP_COLUMNS,
  gapKey,
  leadOf,
  watchReport,
} from '@shared/features/trade-watch/watch-report';
import { formatted } from '@shared/report/report-message';
import { useState } from 'react';
import { ReportNotes } from '../../kit/report/ReportNotes';
import { ReportTable } from '../../kit/report/ReportTable';
import { useFormatter } from '../../kit/report/use-formatter';
import { PickedWords } from '../../kit/scope/PickedWords';
import { useAnswer } from '../../kit/state/answer';
import { useReference } from '../../kit/state/reference';
import { selection } from '../../kit/state/selection';
import { useStore } from '../../kit/state/store';
import { Meter } from '../../kit/ui/Meter';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { Section } from '../../kit/ui/Section';
import { useWideWindow } from '../../kit/ui/wide-window';
import { StatusContent } from '../../shell/frame/StatusBar';
import { FlowLines } from './FlowLines';
import { LeakInspector } from './LeakInspector';
import './trade-watch.css';

/** Screen l: imports by partner beside what each partner mines and the dates of controls. */
export function TradeWatchPage() {
  const { economyId } = useStore(selection);
  const known = useReference();
  const { value: watch, notice } = useAnswer('trade-watch.load', { economyId });
  if (notice !== null)
    return (
      <div className="ld-pad">
        <NoticeBar notice={notice} />
      </div>
    );
  if (known === null || watch === null || watch.economyId !== economyId) return null;
  return <Watch key={economyId} watch={watch} />;
}

function Watch({ watch }: { readonly watch: TradeWatch }) {
  const formatter = useFormatter();
  const { t, f } = formatter;
  const first = firstToShow(watch.flows);
  const [chosen, choose] = useState({ flowId: first?.series.id ?? '', row: '' });
  const flow = watch.flows.find(({ series }) => series.id === chosen.flowId) ?? first;
  const {
    tables: [gaps, byMonth],
  } = watchReport(watch);
  const { notes: [, ...notes] = [], ...table } = gaps; // that it is no proof stands in the inspector
  const wide = useWideWindow();
  const firstGap = flow?.gaps[0];
  const selected =
    chosen.row !== '' || flow === undefined || firstGap === undefined
      ? chosen.row
      : gapKey(flow.series.id, firstGap);
  const partOf = (key: string) => {
    const of = watch.flows.find(({ series }) => key.startsWith(`${series.id}|`));
    const gap = of?.gaps.find((one) => gapKey(of.series.id, one) === key);
    if (gap === undefined) return null;
    const part = (value: number): number => (gap.exports > 0 ? (value / gap.exports) * 100 : 0);
    return { low: part(gap.gap.low), high: part(gap.gap.high) };
  };
  return (
    <div className="ld-page ld-page-body ld-stack ld-gap-16" data-testid="trade-watch-page">
      <h1 className="ld-lead" data-testid="trade-lead">
        {formatted(leadOf(watch.flows), formatter)}
      </h1>
      <p className="ld-definition">
        <PickedWords say={(word) => t('trade-watch.about', { economy: word('economy') })} />
      </p>
      {flow !== undefined && (
        <>
          <FlowLines
            flow={flow}
            flows={watch.flows}
            economyId={watch.economyId}
            onChoose={(flowId) => choose({ flowId, row: '' })}
          />
          <Section
            title={formatted(gaps.title, formatter)}
            definition={t('trade-watch.gaps.head')}
            testId="trade-gaps"
          >
            <ReportTable
              table={table}
              only={GAP_COLUMNS.filter((column) => wide || column !== 'before')}
              choose={{
                chosen: selected,
                take: (row) => choose({ flowId: row.slice(0, row.lastIndexOf('|')), row }),
              }}
              more={[
                {
                  key: 'bar',
                  after: 'gap',
                  title: t('trade-watch.bar'),
                  className: 'is-bar',
                  draw: ({ key }) => {
                    const part = partOf(key);
                    return (
                      part !== null && (
                        <Meter
                          label={f.percentRange(part.low, part.high)}
                          value={part.low}
                          openTo={part.high}
                        />
                      )
                    );
                  },
                },
              ]}
            />
          </Section>
          {byMonth !== undefined && (
            <Section
              title={formatted(byMonth.title, formatter)}
              definition={t('trade-watch.monthGaps.head')}
              testId="trade-month-gaps"
            >
              <ReportTable table={byMonth} />
            </Section>
          )}
          <ReportNotes notes={notes} />
          <LeakInspector
            key={flow.series.id}
            flow={flow}
            gap={flow.gaps.find((one) => gapKey(flow.series.id, one) === selected) ?? firstGap}
            economyId={watch.economyId}
          />
        </>
      )}
      <StatusContent>
        {t('trade-watch.status', {
          count: f.whole(watch.flows.length),
          gaps: f.whole(gaps.rows.length),
        })}
      </StatusContent>
    </div>
  );
}
