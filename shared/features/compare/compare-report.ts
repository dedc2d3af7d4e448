import { bothNames } from '../../model/catalogue';
import type { ComparedRun, DifferenceDay } from '../../model/compare';
import { byRule, NEVER_REDUCED, type RuledLine } from '../../model/line-clock';
import { lightNotes } from '../../report/light-notes';
import type { ReportMessage } from '../../report/report-message';
import { type Cell, type Columns, type Report, type Row, reportTable, type Table } from '../../report/table';
import type { CompareView } from './contract';
import { letterOf } from './letters';

/** What is said of scenarios side by side, whatever time it took. */
type Compared = Omit<CompareView, 'elapsedMs'>;

/** Scenarios side by side: their figures with the differences, when each line stops in each, and where they part. */
export function compareReport(view: Compared) {
  return { tables: [figuresTable(view), linesTable(view), daysTable(view)] } as const satisfies Report;
}

/** The place of the scenario that all are held against. */
export function basePlace({ runs, baseId }: Pick<CompareView, 'runs' | 'baseId'>): number {
  return runs.findIndex(({ scenarioId }) => scenarioId === baseId);
}

function figuresTable(view: Compared) {
  const base = basePlace(view);
  const change: ReportMessage = { key: 'compare.col.change', with: { letter: { text: letterOf(base) } } };
  const against = view.runs[base];
  const less = (now: number | null, was: number | null | undefined) =>
    now === null || was == null ? null : now - was;
  return reportTable({
    key: 'compared',
    title: 'compare.figures',
    columns: {
      place: { title: 'compare.col.place', format: 'text' },
      scenario: { title: 'compare.col.scenario', format: 'text' },
      start: { title: 'compare.col.start', format: 'date' },
      days: { title: 'compare.col.days', format: 'whole' },
      first: { title: 'scenarios.head.firstStop', format: 'date', missing: 'cli.whatIf.never' },
      earlier: { title: 'scenarios.col.daysEarlier', format: 'whole', missing: null, under: 'first' },
      stopping: { title: 'scenarios.head.stopping', format: 'whole' },
      stoppingChange: { title: change, format: 'text', align: 'right', missing: null, under: 'stopping' },
      standing: { title: 'scenarios.head.standing', format: 'whole' },
      standingChange: { title: change, format: 'text', align: 'right', missing: null, under: 'standing' },
      lineDays: { title: 'scenarios.col.lineDays', format: 'figure' },
      lineDaysChange: { title: change, format: 'signed', missing: null, under: 'lineDays' },
      lostValue: { title: 'scenarios.col.lostValue', format: 'money' },
      lostValueChange: { title: change, format: 'moneyChange', missing: null, under: 'lostValue' },
      cost: { title: 'compare.cost', format: 'money', missing: null },
      net: { title: 'compare.net', format: 'moneyChange', missing: null },
      shortfall: { title: 'scenarios.col.shortfall', format: 'figure' },
      shortfallChange: { title: change, format: 'signed', missing: null, under: 'shortfall' },
    },
    rows: view.runs.map((run, place) => {
      const isBase = place === base;
      const { values, totals, window } = run;
      const of = (now: number | null, was: number | null | undefined) => (isBase ? null : less(now, was));
      return {
        key: run.scenarioId,
        cells: {
          place: { text: letterOf(place) },
          scenario: bothNames(run),
          start: window.start,
          days: window.days,
          first: run.first?.moment.date ?? null,
          earlier: isBase ? null : run.daysEarlier,
          stopping: totals.stopping,
          stoppingChange: wholeChange(of(totals.stopping, against?.totals.stopping)),
          standing: totals.standing,
          standingChange: wholeChange(of(totals.standing, against?.totals.standing)),
          lineDays: values.lineDays,
          lineDaysChange: of(values.lineDays, against?.values.lineDays),
          lostValue: values.lostValue,
          lostValueChange: of(values.lostValue, against?.values.lostValue),
          cost: run.cost?.yen ?? null,
          net: isBase ? null : netYen(run, against),
          shortfall: values.shortfall,
          shortfallChange: of(values.shortfall, against?.values.shortfall),
        },
      };
    }),
    notes: cutNotes(view),
  });
}

/** Which runs were cut to the days that all have, so that nothing is subtracted that only one of them runs through. */
export function cutNotes({ runs }: Pick<Compared, 'runs'>): ReportMessage[] {
  const [first] = runs;
  const cut = runs.flatMap(({ window, ownDays }, place): ReportMessage[] =>
    ownDays === window.days
      ? []
      : [
          {
            key: 'compare.cut.run',
            with: { letter: { text: letterOf(place) }, days: { format: 'whole', value: ownDays } },
          },
        ],
  );
  if (first === undefined || cut.length === 0) return [];
  return [{ key: 'compare.cut', with: { days: { format: 'whole', value: first.window.days }, runs: cut } }];
}

/** Loss of the one held against less its own and less what its measures cost more; null where a loss is not known. */
export function netYen(run: ComparedRun, base: ComparedRun | undefined): number | null {
  const [own, was] = [run.values.lostValue, base?.values.lostValue ?? null];
  if (own === null || was === null) return null;
  return was - own - ((run.cost?.yen ?? 0) - (base?.cost?.yen ?? 0));
}

function wholeChange(value: number | null): ReportMessage | null {
  return value === null ? null : { decimals: 0, value, signed: true };
}

/** One row a line, a column a scenario; in the order of the scenario held against, then of the others. */
function linesTable(view: Compared): Table {
  const base = basePlace(view);
  const columns: Record<string, Columns[string]> = {
    line: { title: 'scenarios.col.line', format: 'text' },
  };
  for (const place of view.runs.keys()) {
    const letter = { text: letterOf(place) };
    columns[`stop${letter.text}`] = {
      title: { key: 'compare.col.stopIn', with: { letter } },
      format: 'date',
      missing: 'cli.whatIf.never',
    };
    if (place !== base)
      columns[`earlier${letter.text}`] = {
        title: { key: 'compare.col.earlierIn', with: { letter } },
        format: 'whole',
        missing: null,
        under: `stop${letter.text}`,
      };
  }
  return {
    key: 'comparedLines',
    title: 'scenarios.lines',
    columns,
    rows: lineIds(view).map((useId): Row<Columns> => {
      const cells: Record<string, Cell> = { line: { of: 'use', id: useId } };
      for (const [place, { lines }] of view.runs.entries()) {
        const line = lines.find((one) => one.useId === useId);
        cells[`stop${letterOf(place)}`] = line?.stop?.date ?? null;
        if (place !== base) cells[`earlier${letterOf(place)}`] = line?.daysEarlier ?? null;
      }
      return { key: useId, cells };
    }),
    notes: lightNotes(view.runs.flatMap(({ lines }) => lines)),
  };
}

/** The lines of all scenarios as a headline reads them in the one held against, or else in any; those that never are reduced come last. */
export function lineIds(view: Compared): string[] {
  const lineIn = ({ lines }: ComparedRun, useId: string): RuledLine =>
    lines.find((line) => line.useId === useId) ?? NEVER_REDUCED;
  const base = view.runs[basePlace(view)];
  const ids = [...new Set(view.runs.flatMap(({ lines }) => lines.map(({ useId }) => useId)))];
  const places = new Map(
    ids.map((id) => [
      id,
      {
        held: base === undefined ? NEVER_REDUCED : lineIn(base, id),
        any: view.runs.map((run) => lineIn(run, id)).toSorted(byRule)[0] ?? NEVER_REDUCED,
      },
    ]),
  );
  const placeOf = (id: string) => places.get(id) ?? { held: NEVER_REDUCED, any: NEVER_REDUCED };
  return ids.toSorted(
    (a, b) => byRule(placeOf(a).held, placeOf(b).held) || byRule(placeOf(a).any, placeOf(b).any),
  );
}

function daysTable(view: Compared) {
  const letter = letterOf(basePlace(view));
  return reportTable({
    key: 'comparedDays',
    title: 'compare.days',
    columns: {
      date: { title: 'compare.col.date', format: 'date' },
      where: { title: 'compare.col.where', format: 'text' },
      what: { title: 'compare.col.what', format: 'text' },
    },
    rows: view.days.map((day) => ({
      key: JSON.stringify([day.date, day.kind, day.materialIds, day.useId]),
      cells: {
        date: day.date,
        where: day.places.map((place) => ({ text: letterOf(place) })),
        what: dayMessage(day, letter),
      },
    })),
  });
}

/** What parts on a day, in words. */
function dayMessage({ kind, materialIds, useId }: DifferenceDay, letter: string): ReportMessage {
  const line = { of: 'use', id: useId ?? '' } as const;
  const shown = materialIds.slice(0, MOST_NAMED).map((id): ReportMessage => ({ of: 'material', id }));
  const more = materialIds.length - shown.length;
  const material: ReportMessage =
    more === 0
      ? shown
      : { key: 'compare.day.more', with: { names: shown, count: { format: 'whole', value: more } } };
  if (kind === 'firstStop' && useId === null) return { key: 'compare.day.firstShort', with: { material } };
  return { key: `compare.day.${kind}`, with: { letter: { text: letter }, line, material } };
}

/** So many materials are named; of more it is said how many. */
const MOST_NAMED = 3;
