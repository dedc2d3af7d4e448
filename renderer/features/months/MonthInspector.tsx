import {
  boundsMessage,
  monthMessage,
  valueMessage,
  yearMessage,
} from '@shared/features/months/months-report';
import type { MonthRow } from '@shared/features/months/months-view';
import { amountWithUnit } from '@shared/features/trade-watch/watch-report';
import { nameIn } from '@shared/model/catalogue';
import { formatted, type ReportMessage } from '@shared/report/report-message';
import { useFormatter } from '../../kit/report/use-formatter';
import { openDialog } from '../../kit/state/dialogs';
import { useReadOnly } from '../../kit/state/session';
import { Button } from '../../kit/ui/Button';
import { InspectorContent, InspectorTabs } from '../../kit/ui/Inspector';
import { RowHistory } from '../data/RowHistory';
import { LevelMark } from '../tripwires/LevelMark';
import { RunLevelDialog } from '../tripwires/RunLevelDialog';
import { MonthFigures } from './MonthFigures';

interface PartProps {
  readonly row: MonthRow;
}

/** A month of a series: what both sides say, its figures month by month, and how they were revised. */
export function MonthInspector({ row }: PartProps) {
  const { t } = useFormatter();
  const { rowId } = row.newest;
  return (
    <InspectorContent>
      <InspectorTabs
        testId="months-inspector"
        tabs={[
          {
            id: 'month',
            label: t('months.tab.month'),
            body: (
              <>
                <Head row={row} />
                <Says row={row} />
                <Rules row={row} />
              </>
            ),
          },
          { id: 'figures', label: t('months.tab.table'), body: <MonthFigures row={row} /> },
          {
            id: 'trail',
            label: t('months.tab.trail'),
            body: rowId === null ? null : <RowHistory table="observation" id={rowId} />,
          },
        ]}
      />
    </InspectorContent>
  );
}

function Head({ row }: PartProps) {
  const formatter = useFormatter();
  const { t, f, language } = formatter;
  const bounds = boundsMessage(row, 'months.bounds');
  return (
    <>
      <h2 className="ld-head">{f.beside([nameIn(language, row.series), f.date(row.newest.month)])}</h2>
      <p className="ld-lead">{formatted(valueMessage(row), formatter)}</p>
      <p className="ld-definition">
        {bounds === null ? t('months.bounds.none') : formatted(bounds, formatter)}
        {row.newest.bounds !== null &&
          row.newest.underMeasure &&
          ` · ${t('months.bounds.until', { month: { date: row.newest.bounds.until } })}`}
        {row.newest.underMeasure && ` · ${t('months.underMeasure')}`}
      </p>
      {row.isMixed && <p className="ld-definition ld-warn">{t('months.notSplit.says')}</p>}
    </>
  );
}

function Says({ row }: PartProps) {
  const formatter = useFormatter();
  const { t, f } = formatter;
  const { series, newest, mirror, published, nextDue, months, unitValueTimes } = row;
  const with_ = (value: number): string => formatted(amountWithUnit(value, series), formatter);
  const first = months.find(({ unitValue }) => unitValue !== null && unitValue > 0);
  const facts: (readonly [string, string])[] = [
    [t('months.importer'), f.beside([formatted(valueMessage(row), formatter), f.date(newest.month)])],
    [
      t('months.sender'),
      mirror === null
        ? t('months.mirror.none')
        : newest.mirror !== null
          ? with_(newest.mirror)
          : t('months.mirror.due', { date: { date: mirror.due ?? nextDue } }),
    ],
    ...(newest.mirror === null || newest.value === null
      ? []
      : [
          [
            t('months.gap'),
            t('months.gap.says', { value: with_(Math.abs(newest.value - newest.mirror)) }),
          ] as const,
        ]),
    [t('months.published'), f.date(published)],
    [t('months.next'), f.date(nextDue)],
    ...(unitValueTimes === null || first === undefined
      ? []
      : [
          [
            t('months.unitValue'),
            said({
              key: 'months.unitValue.since',
              with: {
                times: { format: 'hundredths', value: unitValueTimes },
                month: monthMessage(first.month),
              },
            }),
          ] as const,
        ]),
    ...(newest.mark === null ? [] : [[t('months.mark'), t(`mark.${newest.mark}`)] as const]),
    [t('months.year'), said(yearMessage(row))],
  ];
  function said(message: ReportMessage): string {
    return formatted(message, formatter);
  }
  return (
    <dl className="ld-facts" data-testid="months-says">
      {facts.map(([word, text]) => (
        <div key={word} className="ld-contents">
          <dt>{word}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Rules({ row: { rules } }: PartProps) {
  const { t, language } = useFormatter();
  const readOnly = useReadOnly();
  const running = rules.find(({ now, rule }) => now !== null && rule.countryId !== null);
  return (
    <section data-testid="months-rules">
      <h3 className="ld-subhead">{t('months.rules')}</h3>
      {rules.length === 0 && <p className="ld-definition">{t('months.rules.none')}</p>}
      {rules.map(({ rule, level, isReplaced }) => (
        <p key={rule.id}>
          {nameIn(language, rule)} <LevelMark level={level} isReplaced={isReplaced} />
        </p>
      ))}
      <p className="ld-definition">{t('months.notStop')}</p>
      {running !== undefined && (
        <Button
          kind="primary"
          disabled={readOnly}
          onClick={() => openDialog(<RunLevelDialog watched={running} />)}
          data-testid="months-run"
        >
          {t('months.run')}
        </Button>
      )}
    </section>
  );
}
