import { serialOfDate } from '@shared/base/day-serial';
import { quoted, type Term } from '@shared/model/expression';
import { WINDOW_FIELDS } from '@shared/model/scenario';
import { kindOf } from '@shared/model/shock';
import { type Column, putBlock, textColumn } from '../block';
import { caution, computed, fixed, verdict } from '../cells';
import { scenarioSheet } from '../declare-sheet';
import { CERTIFICATE_ROWS, putCertificate } from '../parts/certificate';
import { valueOnlyNotes } from '../parts/check-values';
import type { DailyRefs } from '../parts/daily-outputs';
import { ROUNDING } from '../parts/rounding';
import { shockName } from '../reference-names';
import { type MaterialPart, ofMaterial, type ScenarioPart } from '../scenario-part';
import { FORMAT } from '../styles';
import { daily } from './daily';
import { inputs } from './inputs';
import { LINE_HEADS, lines } from './lines';
import { shares } from './shares';
import { stock } from './stock';

const FIRST_ROW = 5;

/** A line of the sheet; without a test it says what is a value. */
interface Line {
  readonly material: string;
  readonly what: string;
  readonly test: Test | null;
}

interface Test {
  readonly found: Term<number | string>;
  readonly wanted: number | string;
  /** As a formula. */
  readonly holds: (row: number) => string;
  readonly bad: string;
  readonly format: string;
}

/** Checks that the workbook makes of itself, and what the figures were when it was written. */
export const check = scenarioSheet({
  key: 'check',
  tab: 'record',
  write(sheet, part) {
    const { builder } = part;
    const { t } = builder;
    const ok = t('workbook.check.ok');
    const column = (key: 'found' | 'wanted' | 'verdict', width: number, cell: Column<Line>['cell']) => ({
      head: t(`workbook.check.${key}`),
      width,
      cell,
    });
    const lines = [
      ...part.materials.flatMap((item) => materialLines(part, item)),
      ...runLines(part),
      ...stopLines(part),
      ...historyLines(part),
      ...valueOnlyNotes(part).map((note) => ({ ...note, test: null })),
    ];
    const top = FIRST_ROW + CERTIFICATE_ROWS + 1;
    const { head, first, next } = putBlock<Line>(
      sheet,
      top,
      [
        textColumn(t('workbook.material'), 26, ({ material }) => material),
        textColumn(t('workbook.check.check'), 70, ({ what }) => what),
        column('found', 18, ({ test }) => (test === null ? null : computed(test.found, test.format))),
        column('wanted', 18, ({ test }) => (test === null ? null : fixed(test.wanted, test.format))),
        column('verdict', 16, ({ test }, { row }) => {
          if (test === null) return caution(t('workbook.check.value'));
          const formula = `IF(${test.holds(row)},${quoted(ok)},${quoted(test.bad)})`;
          return verdict({ formula, value: ok });
        }),
      ],
      lines,
      { frozen: 2 },
    );
    sheet.putRow(next, 1, ['', t('workbook.check.formulas')], 'text');
    sheet.filter(head, 1, next, 5);
    putCertificate(sheet, part, FIRST_ROW, {
      verdicts: `$E$${first}:$E$${next - 1}`,
      count: lines.filter(({ test }) => test !== null).length,
      good: [ok, t('workbook.check.changed')],
    });
    // What can be said only when every sheet is written.
    builder.atEnd(() => sheet.put(next, 3, builder.formulas, 'fixed', FORMAT.whole));
  },
});

/** Columns of a day that no input may turn below zero. */
const PARTS = ['arrivals', 'recycling', 'need'] as const;

function materialLines(part: ScenarioPart, item: MaterialPart): Line[] {
  const { t } = part.builder;
  const { outputs, column, made, bought } = ofMaterial(part.refs(daily), item);
  const { ledger, series } = item.result;
  const sum = (key: Parameters<DailyRefs['column']>[0]) => `SUM(${column(key)})`;
  const beside = (days: string | null) => (days === null ? '' : `+SUM(${days})`);
  const comesIn = `${ofMaterial(part.refs(stock), item).opening.formula}+${sum('arrivals')}+${sum('recycling')}${beside(made)}${beside(bought)}`;
  const goesOut = `${sum('served')}+${sum('notBought')}+${outputs.closingStock.formula}`;
  const balance =
    ledger.opening +
    ledger.arrivals +
    ledger.recycling +
    ledger.bought +
    ledger.made -
    ledger.served -
    ledger.notBought -
    ledger.closing;
  const rests = part.years.map(
    (year) => 100 - item.model.suppliers.reduce((total, { percent }) => total + (percent[year] ?? 0), 0),
  );
  const line = (what: string, test: Test): Line => ({ material: item.name, what, test });
  return [
    line(t('workbook.check.conservation'), {
      found: { formula: `(${comesIn})-(${goesOut})`, value: balance },
      wanted: 0,
      holds: (row) => `ABS(C${row})<=${ROUNDING}*MAX(1,${comesIn})`,
      bad: t('workbook.check.notOk'),
      format: FORMAT.scientific,
    }),
    line(t('workbook.check.notNegative'), {
      found: {
        formula: `MIN(${[ofMaterial(part.refs(stock), item).opening.formula, ...PARTS.map((key) => `MIN(${column(key)})`)].join(',')})`,
        value: Math.min(ledger.opening, ...PARTS.flatMap((key) => [...series[key]])),
      },
      wanted: 0,
      holds: (row) => `C${row}>=-${ROUNDING}`,
      bad: t('workbook.check.notOk'),
      format: outputs.lowestStock.format,
    }),
    line(t('workbook.check.shares'), {
      found: {
        formula: `MIN(${ofMaterial(part.refs(shares).rests, item)})`,
        value: Math.min(...rests),
      },
      wanted: 0,
      holds: (row) => `C${row}>=-0.000001`,
      bad: t('workbook.check.notOk'),
      format: FORMAT.percent,
    }),
    ...(['firstShortfallDay', 'totalShortfall', 'lowestStock', 'daysShort'] as const).map((key) => {
      const { format, ...found } = outputs[key];
      return line(t('workbook.check.asWritten', { figure: t(`workbook.output.${key}`) }), {
        found,
        wanted: found.value,
        holds: asWritten,
        bad: t('workbook.check.changed'),
        format,
      });
    }),
  ];
}

/** Whether a figure is what it was when the workbook was written; a date may have come to be a word. */
const asWritten = (row: number) =>
  `IF(AND(ISNUMBER(C${row}),ISNUMBER(D${row})),ABS(C${row}-D${row})<=${ROUNDING}*MAX(1,ABS(D${row})),C${row}=D${row})`;

/** Stop, restart and lost days of each line that follows changed inputs, held against the run. */
function stopLines(part: ScenarioPart): Line[] {
  const { t } = part.builder;
  return part.refs(lines).live.flatMap(({ line, figures }) =>
    (['stop', 'restart', 'lostDays'] as const).flatMap((key): Line[] => {
      const found = figures.get(key);
      if (found === undefined) return [];
      const { head, format } = LINE_HEADS[key];
      const figure = t('workbook.check.ofLine', { line: part.names.use(line.useId), figure: t(head) });
      return [
        {
          material: '',
          what: t('workbook.check.asWritten', { figure }),
          test: {
            found,
            wanted: found.value,
            format,
            holds: asWritten,
            bad: t('workbook.check.changed'),
          },
        },
      ];
    }),
  );
}

function runLines(part: ScenarioPart): Line[] {
  const { t } = part.builder;
  return WINDOW_FIELDS.map((field) => {
    const found = part.refs(inputs).run[field];
    return {
      material: '',
      what: t('workbook.check.run', { figure: t(`workbook.run.${field}`) }),
      test: {
        found,
        wanted: found.value,
        holds: (row) => `C${row}=D${row}`,
        bad: t('workbook.check.changed'),
        format: field === 'start' ? FORMAT.date : FORMAT.whole,
      },
    };
  });
}

/** A shock of which the days before the first one shown count too moved to before the first day of a daily sheet: requests from before are then not followed. */
function historyLines(part: ScenarioPart): Line[] {
  const { t } = part.builder;
  const { shocks, start: begin } = part.scenario.model;
  return shocks.flatMap((shock): Line[] => {
    if (kindOf(shock).memory === null) return [];
    const touched = part.materials.flatMap(({ result }) =>
      result.groups
        .filter(({ steps }) => steps.some(({ shockId }) => shockId === shock.id))
        .map((group) => serialOfDate(begin) - result.historyDays - group.leadTimeDays),
    );
    const start = part.refs(inputs).shocks.get(shock.id)?.start;
    if (touched.length === 0 || start === undefined) return [];
    const serial = serialOfDate(shock.start);
    const earliest = Math.min(serial, Math.max(...touched));
    const test = {
      found: { formula: start, value: serial },
      wanted: earliest,
      holds: () => `${start}>=${earliest}`,
      bad: t('workbook.check.notOk'),
      format: FORMAT.date,
    };
    return [
      { material: '', what: t('workbook.check.history', { shock: shockName(shock, part.builder) }), test },
    ];
  });
}
