import { unreachable } from '@shared/base/refusal';
import { noticeText } from '@shared/catalogue/notice-text';
import type { StressView } from '@shared/features/stress/contract';
import { removalsReport } from '@shared/features/stress/removals-report';
import { stressNames } from '@shared/features/stress/stress-names';
import {
  inputFigure,
  inputValue,
  inputWords,
  outcomeWords,
  type StressSpeech,
  targetWords,
} from '@shared/features/stress/stress-words';
import type { Reference } from '@shared/model/plan';
import type { BreakEven, BreakEvenResult, TornadoResult, TwoWayResult } from '@shared/model/sensitivity';
import type { ReverseResult } from '@shared/model/stress';
import type { Speech } from '@shared/report/saying';
import { fittingFigure } from '@shared/words/fitting-figure';
import { formats } from '@shared/words/formats';
import type { CommandContext } from '../../terminal/command';
import { wordsOf } from '../../terminal/output';
import { reportText, terminalSpeech } from '../../terminal/print-report';
import { textTable } from '../../terminal/text-table';

const right = (title: string) => ({ title, align: 'right' as const });

/** An answer for a terminal: what was asked, its table, what has to be known. */
export function stressText(
  context: CommandContext,
  view: StressView,
  reference: Reference | null,
  top: number,
): string {
  const { language } = context.output;
  const t = wordsOf(context.output);
  const speech: StressSpeech = {
    t,
    f: formats(language),
    names: stressNames(reference, view.shocks, language),
  };
  const head = t('cli.stress.head', {
    scenario: view.scenarioName,
    on: t(view.onPlan ? 'stress.on.plan' : 'stress.on.scenario'),
    economy: view.window.economyId,
    stage: t(`stage.${view.window.stage}`),
    start: view.window.start,
    days: view.window.days,
  });
  const remarks = view.remarks.map((remark) => noticeText(remark, language));
  const foot = t('cli.whatIf.footOfModel', { version: context.version });
  const last = reference === null ? foot : t('cli.stress.foot', { version: context.version });
  return [
    head,
    ...tablesOf(view, speech, terminalSpeech(context.output, reference), top),
    ...remarks,
    last,
  ].join('\n\n');
}

function tablesOf({ result }: StressView, speech: StressSpeech, said: Speech, top: number): string[] {
  switch (result.kind) {
    case 'removals':
      return [reportText(removalsReport(result), said, top)];
    case 'reverse':
      return reverseTables(result, speech);
    case 'tornado':
      return tornadoTables(result, speech, top);
    case 'two-way':
      return twoWayTables(result, speech);
    case 'break-even':
      return breakEvenTables(result, speech, top);
    default:
      return unreachable(result);
  }
}

function reverseTables(result: ReverseResult, speech: StressSpeech): string[] {
  const { t, f, names } = speech;
  const what = t('stress.reverse.head', { target: targetWords(result.target, speech), from: result.from });
  if (result.brokenAlready) return [what, t('stress.reverse.brokenAlready')];
  const durations = result.rows[0]?.frontier.map(({ days }) => days) ?? [];
  const table = textTable(
    [
      { title: t('stress.col.country') },
      { title: t('stress.col.smallest') },
      right(t('stress.col.fullStop')),
      right(t('stress.col.withheld')),
      { title: t('stress.col.breaks') },
      ...durations.map((days) => right(t('stress.unit.days', { value: f.whole(days) }))),
    ],
    result.rows.map((row) => [
      names.country(row.countryId),
      row.smallest === null
        ? t('stress.reverse.none', { days: f.whole(result.longest) })
        : t('stress.reverse.what', {
            percent: f.percent(row.smallest.sharePercent),
            days: f.whole(row.smallest.days),
          }),
      row.shortestStop === null ? '' : f.whole(row.shortestStop),
      row.withheld === null ? '' : fittingFigure(row.withheld, f),
      row.breaks === null ? '' : breaksWords(row.breaks, speech),
      ...row.frontier.map(({ sharePercent }) => (sharePercent === null ? '-' : f.percent(sharePercent))),
    ]),
  );
  return [what, table];
}

function breaksWords(
  { useId, materialId, moment }: NonNullable<ReverseResult['rows'][number]['breaks']>,
  { t, names }: StressSpeech,
): string {
  const what = [
    useId === null ? [] : names.use(useId),
    materialId === null ? [] : names.material(materialId),
  ].flat();
  return [...what, ...(moment === null ? [] : [moment.date])].join(t('stress.join'));
}

function tornadoTables(result: TornadoResult, speech: StressSpeech, top: number): string[] {
  const { t, f } = speech;
  const table = textTable(
    [
      { title: t('stress.col.input') },
      right(t('stress.col.low')),
      right(t('stress.col.high')),
      { title: t('stress.col.mark') },
      right(t('stress.col.atLow')),
      right(t('stress.col.atHigh')),
      right(t('stress.col.width')),
    ],
    result.bars
      .slice(0, top)
      .map(({ input, atLow, atHigh, width, atLeast }) => [
        inputWords(input.ref, speech),
        inputValue(input, input.low, speech),
        inputValue(input, input.high, speech),
        t(`mark.${input.mark}`),
        outcomeWords(atLow, result.measure, speech),
        outcomeWords(atHigh, result.measure, speech),
        width === null ? f.missing : `${atLeast ? '≥ ' : ''}${fittingFigure(width, f)}`,
      ]),
  );
  return [measureHead(result, speech), table];
}

function twoWayTables(result: TwoWayResult, speech: StressSpeech): string[] {
  const { row, column, cells } = result;
  const table = textTable(
    [
      { title: inputWords(row.input.ref, speech) },
      ...column.values.map((value) => right(inputValue(column.input, value, speech))),
    ],
    cells.map((line, r) => [
      inputValue(row.input, row.values[r] ?? 0, speech),
      ...line.map((outcome) => outcomeWords(outcome, result.measure, speech)),
    ]),
  );
  const across = speech.t('stress.twoWay.across', { input: inputWords(column.input.ref, speech) });
  return [measureHead(result, speech), across, table];
}

function measureHead({ measure, base }: TornadoResult | TwoWayResult, speech: StressSpeech): string {
  const { t } = speech;
  return t('stress.measure.head', {
    measure: t(`stress.measure.${measure.kind}`),
    base: outcomeWords(base, measure, speech),
  });
}

function breakEvenTables(result: BreakEvenResult, speech: StressSpeech, top: number): string[] {
  const { t, f, names } = speech;
  const what = t(result.stopsAtBase ? 'stress.breakEven.stopsNow' : 'stress.breakEven.holdsNow', {
    line: result.useId === null ? t('stress.anyLine') : names.use(result.useId),
  });
  const table = textTable(
    [
      { title: t('stress.col.input') },
      right(t('stress.col.base')),
      { title: t('stress.col.turn') },
      right(t('stress.col.change')),
    ],
    result.rows
      .slice(0, top)
      .map((row) => [
        inputWords(row.input.ref, speech),
        inputValue(row.input, row.input.base, speech),
        turnWords(row, speech),
        row.changePercent === null ? '' : `${f.signed(row.changePercent)} %`,
      ]),
  );
  return [what, table];
}

function turnWords({ input, turn, from, to }: BreakEven, speech: StressSpeech): string {
  const { t, f } = speech;
  if (turn === null) {
    return t('stress.breakEven.none', {
      from: inputFigure(input, from, f),
      to: inputValue(input, to, speech),
    });
  }
  return [
    t('stress.breakEven.holds', { value: inputValue(input, turn.holdsAt, speech) }),
    t('stress.breakEven.stops', { value: inputValue(input, turn.stopsAt, speech) }),
  ].join(t('stress.join'));
}
