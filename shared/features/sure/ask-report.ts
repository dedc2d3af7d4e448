import type { AskedOption, Worth } from '../../model/ask-next';
import { inputMessage } from '../../report/input-message';
import type { ReportMessage } from '../../report/report-message';
import { type Report, type Row, reportTable } from '../../report/table';
import type { AskView, OptionName } from './ask-view';

const OPTIONS = {
  option: { title: 'sure.ask.col.option', format: 'text' },
  cost: { title: 'sure.ask.col.cost', format: 'money' },
  lostValue: { title: 'sure.ask.col.lostValue', format: 'money' },
  expected: { title: 'sure.ask.col.expected', format: 'money' },
  lostDays: { title: 'sure.ask.col.lostDays', format: 'figure' },
} as const;

const INPUTS = {
  input: { title: 'stress.col.input', format: 'text' },
  low: { title: 'stress.col.low', format: 'significant', missing: null },
  high: { title: 'stress.col.high', format: 'significant', missing: null },
  unit: { title: 'sure.col.unit', format: 'text', missing: null },
  mark: { title: 'stress.col.mark', format: 'mark', missing: null },
  atLow: { title: 'stress.col.atLow', format: 'text', align: 'right', missing: null },
  atHigh: { title: 'stress.col.atHigh', format: 'text', align: 'right', missing: null },
  yen: { title: 'sure.ask.col.yen', format: 'text', align: 'right' },
  lineDays: { title: 'sure.ask.col.lineDays', format: 'text', align: 'right' },
} as const;

/** What may be decided, and what it is worth to know everything, one input, or two before that. */
export function askReport(view: AskView) {
  const { result } = view;
  return {
    lead: leadOf(view),
    tables: [optionsTable(view), askedTable(view), alikeTable(view)],
    asked: { key: 'sure.ask.head', with: { chance: { format: 'percent', value: 100 * result.chance } } },
  } as const satisfies Report;
}

function optionsTable(view: AskView) {
  const { result, options } = view;
  return reportTable({
    key: 'ask-options',
    title: 'sure.ask.options',
    columns: OPTIONS,
    rows: result.options.map((option, at) => optionRow(view, option, options[at], at, at !== result.best)),
  });
}

function alikeTable(view: AskView) {
  const { result, alike } = view;
  return reportTable({
    key: 'ask-alike',
    title: 'sure.ask.alike',
    columns: OPTIONS,
    rows: result.alike.map((option, at) => optionRow(view, option, alike[at], at, at !== result.bestAlike)),
  });
}

function optionRow(
  view: AskView,
  { costYen, meanLostValue, expectedYen, meanLostDays }: AskedOption,
  name: OptionName | undefined,
  at: number,
  quiet: boolean,
): Row<typeof OPTIONS> {
  return {
    key: String(at),
    quiet,
    cells: {
      option: name === undefined ? null : optionMessage(name, view),
      cost: costYen,
      lostValue: meanLostValue,
      expected: expectedYen,
      lostDays: meanLostDays,
    },
  };
}

/** What to ask, the one most worth it first: everything, each input beside what it moves alone, and two together. */
function askedTable({ result, shocks }: AskView) {
  const { all, inputs, pairs } = result;
  const isValued = all.yen !== null;
  const lost = (value: number): ReportMessage => ({ format: isValued ? 'money' : 'figure', value });
  const unturned = { low: null, high: null, unit: null, mark: null, atLow: null, atHigh: null };
  const worths = ({ yen, lineDays }: typeof all) => ({
    yen: yen === null ? null : worthMessage(yen, 'money'),
    lineDays: worthMessage(lineDays, 'figure'),
  });
  return reportTable({
    key: 'ask-next',
    title: 'sure.ask.next',
    ranked: true,
    columns: INPUTS,
    base: { key: 'all', cells: { input: 'sure.ask.all', ...unturned, ...worths(all) } },
    rows: [
      ...pairs.map(
        (pair): Row<typeof INPUTS> => ({
          key: JSON.stringify(pair.refs),
          cells: { input: pair.refs.map((ref) => inputMessage(ref, shocks)), ...unturned, ...worths(pair) },
        }),
      ),
      ...inputs.map(
        ({ input, atLow, atHigh, ...worth }): Row<typeof INPUTS> => ({
          key: JSON.stringify(input.ref),
          quiet: worth.yen?.apart !== true && !worth.lineDays.apart,
          cells: {
            input: inputMessage(input.ref, shocks),
            low: input.low,
            high: input.high,
            unit: `sure.unit.${input.unit}` as const,
            mark: input.mark,
            atLow: lost(atLow),
            atHigh: lost(atHigh),
            ...worths(worth),
          },
        }),
      ),
    ],
  });
}

/** "11.4 bn yen ± 0.8 bn yen"; what lies within its error of nothing is not told apart. */
function worthMessage({ value, standardError, apart }: Worth, format: 'money' | 'figure'): ReportMessage {
  if (value === 0) return { format, value };
  const said = { value: { format, value }, error: { format, value: standardError } } as const;
  return { key: apart ? 'sure.ask.worth' : 'sure.ask.notApart', with: said };
}

/** "Licences 25 % as it is", "60 days more of Dy, Tb". */
function optionMessage(name: OptionName, { scenarios }: Pick<AskView, 'scenarios'>): ReportMessage {
  if (name.kind === 'stock')
    return {
      key: 'sure.ask.stock',
      with: {
        days: { format: 'whole', value: Math.round(name.days) },
        materials: name.materialIds.map((id) => ({ of: 'material', id }) as const),
      },
    };
  const scenario = scenarios[name.scenario];
  if (scenario === undefined) return 'report.notKnown';
  return name.scenario === 0 ? 'sure.ask.nothing' : { nameEn: scenario.nameEn, nameJa: scenario.nameJa };
}

function leadOf(view: AskView): ReportMessage {
  const { result, options, shocks } = view;
  const name = options[result.best];
  const best = name === undefined ? 'report.notKnown' : optionMessage(name, view);
  const first = result.inputs.find(({ yen, lineDays }) => (yen ?? lineDays).apart);
  if (first === undefined) return { key: 'sure.ask.lead.none', with: { best } };
  const worth = first.yen ?? first.lineDays;
  return {
    key: 'sure.ask.lead.first',
    with: {
      best,
      input: inputMessage(first.input.ref, shocks),
      worth: worthMessage(worth, first.yen === null ? 'figure' : 'money'),
    },
  };
}
