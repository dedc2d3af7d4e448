import { dayNumber, type IsoDate } from '../../base/calendar';
import { bothNames } from '../../model/catalogue';
import {
  type FigureChange,
  type FigureOf,
  type FrozenFigure,
  figureKey,
  MEASURES,
  type Measure,
} from '../../model/edition';
import { MEASURE_WORDS } from '../../model/measure-words';
import type { FigureFormat, ReportMessage } from '../../report/report-message';
import {
  type Cell,
  type Column,
  type Format,
  type Report,
  reportTable,
  type Table,
} from '../../report/table';
import type { EditionAgain, EditionSummary, EditionView } from './contract';

type Written = FigureFormat | 'date' | 'material';

/** How each result is written. */
const FORMATS: Readonly<Record<Measure, Written>> = {
  linesStopping: 'whole',
  lineDays: 'figure',
  allBack: 'date',
  stop: 'date',
  restart: 'date',
  binding: 'material',
  daysBelow: 'whole',
  daysStanding: 'whole',
  lostDays: 'figure',
  lostValue: 'money',
  firstShortfall: 'date',
  recovery: 'date',
  totalShortfall: 'mass',
  daysShort: 'whole',
  lowestStock: 'mass',
  openingCover: 'figure',
  chance: 'percent',
  medianShortfall: 'date',
  meanShortfall: 'mass',
  meanDaysShort: 'figure',
};

/** What comes back, by what stands still before: with none of it in the window it is told from what never stopped. */
const BACK: Readonly<Partial<Record<Measure, Measure>>> = {
  allBack: 'linesStopping',
  restart: 'stop',
  recovery: 'firstShortfall',
};

const OF = { title: 'editions.col.of', format: 'text' } as const;
const MEASURE = { title: 'editions.col.measure', format: 'text' } as const;

/** All editions, the newest first. */
export function editionsTable(editions: readonly EditionSummary[]) {
  return reportTable({
    key: 'editions',
    title: 'editions.list',
    columns: {
      number: { title: 'editions.col.number', format: 'plain', align: 'left' },
      scenario: { title: 'editions.col.scenario', format: 'text' },
      state: { title: 'editions.col.state', format: 'text' },
      frozenAt: { title: 'editions.col.frozenAt', format: 'text' },
      writtenBy: { title: 'editions.col.writtenBy', format: 'text' },
      reviewedBy: { title: 'editions.col.reviewedBy', format: 'text', missing: null },
      audience: { title: 'editions.col.audience', format: 'text' },
      mark: { title: 'editions.col.mark', format: 'text', missing: null },
      revision: { title: 'editions.col.revision', format: 'plain' },
      head: { title: 'editions.col.head', format: 'text' },
      version: { title: 'editions.col.version', format: 'text' },
    },
    rows: editions.map((edition) => ({
      key: edition.id,
      cells: {
        number: edition.number,
        scenario: bothNames(edition),
        state:
          edition.withdrawnAt === null ? (`choice.state.${edition.state}` as const) : 'editions.withdrawn',
        frozenAt: { instant: edition.frozenAt },
        writtenBy: { text: edition.writtenBy },
        reviewedBy: textOf(edition.reviewedBy),
        audience: `choice.audience.${edition.audience}` as const,
        mark: textOf(markOf(edition)),
        revision: edition.revision,
        head: { text: edition.headHash.slice(0, SHORT_HASH) },
        version: { text: edition.version },
      },
    })),
  });
}

/** So many digits of a hash tell one from another for people. */
export const SHORT_HASH = 12;

/** Mark and limits as they are printed; null for neither. */
export function markOf({ mark, limits }: Pick<EditionSummary, 'mark' | 'limits'>): string | null {
  return [mark, limits].filter((words) => words !== null && words !== '').join(' ') || null;
}

/** What an edition says, and what it says otherwise than the one before it. */
export function editionReport({ figures, since }: EditionView) {
  return {
    tables: [...(since === null ? [] : [sinceTable(since, figures.length)]), ...figureTables(figures)],
  } satisfies Report;
}

const THINGS = ['run', 'use', 'material', 'sampled'] as const satisfies readonly FigureOf[];

/** What is frozen, a table for each kind of thing: its results side by side. */
function figureTables(figures: readonly FrozenFigure[]): readonly Table[] {
  return THINGS.flatMap((of) => {
    const own = new Map<string, FrozenFigure[]>();
    for (const figure of figures)
      if (figure.of === of) own.set(figure.id, [...(own.get(figure.id) ?? []), figure]);
    return own.size === 0 ? [] : [figureTable(of, own)];
  });
}

function figureTable(
  of: FigureOf,
  figures: ReadonlyMap<string, readonly FrozenFigure[]>,
): Table<Record<string, Column>> {
  const measures: readonly Measure[] = MEASURES[of];
  return {
    key: `frozen-${of}`,
    title: `editions.figures.${of}`,
    columns: {
      of: OF,
      ...Object.fromEntries(
        measures.map((measure): [string, Column] => [
          measure,
          { title: MEASURE_WORDS[measure], format: columnOf(measure), missing: 'editions.noValue' },
        ]),
      ),
    },
    rows: [...figures].map(([id, own]) => ({
      key: id || of,
      cells: {
        of: thingOf(of, id),
        ...Object.fromEntries(own.map((figure): [string, Cell] => [figure.measure, cellIn(figure, own)])),
      },
    })),
  };
}

/** What stands in the cell of a figure beside the others of its row. */
function cellIn(figure: FrozenFigure, own: readonly FrozenFigure[]): Cell {
  const back = backOf(figure, own);
  if (back !== null) return back;
  return cellOf(figure);
}

/** When something runs again, in words where it does not in the window; null for what does not come back. */
function backOf({ measure, value }: FrozenFigure, own: readonly FrozenFigure[]): Cell {
  const before = BACK[measure];
  if (before === undefined) return null;
  if (typeof value === 'string') return { date: value as IsoDate }; // a measure of dates
  const stood = own.find((one) => one.measure === before)?.value ?? null;
  return stood === null || stood === 0 ? null : 'scenarios.notBack';
}

function columnOf(measure: Measure): Format {
  if (BACK[measure] !== undefined) return 'text';
  const format = FORMATS[measure];
  return format === 'material' ? 'names' : format;
}

function cellOf({ measure, value }: Pick<FrozenFigure, 'measure' | 'value'>): Cell {
  if (FORMATS[measure] !== 'material' || typeof value !== 'string') return value as Cell; // of the format of its column
  return [{ of: 'material', id: value }];
}

function sinceTable({ number, moved, changes }: NonNullable<EditionView['since']>, figures: number) {
  return reportTable({
    key: 'since',
    title: { key: 'editions.since', with: { number } },
    head: { key: 'editions.sinceHead', with: { moved: moved.length, figures, changes } },
    columns: {
      of: OF,
      measure: MEASURE,
      before: { title: { key: 'editions.col.before', with: { number } }, format: 'text' },
      value: { title: 'editions.col.value', format: 'text' },
      change: { title: 'editions.col.change', format: 'text' },
    },
    rows: moved.map(changeRow),
  });
}

/** What a run of the frozen inputs says today, beside what was frozen. */
export function againReport({ number, figures, moved, version }: EditionAgain) {
  const lead: ReportMessage =
    moved.length === 0
      ? { key: 'editions.same', with: { number, figures, version: { text: version } } }
      : {
          key: 'editions.differs',
          with: { number, figures, moved: moved.length, version: { text: version } },
        };
  const table = reportTable({
    key: 'again',
    title: 'editions.again',
    columns: {
      of: OF,
      measure: MEASURE,
      before: { title: 'editions.col.frozen', format: 'text' },
      value: { title: 'editions.col.now', format: 'text' },
      change: { title: 'editions.col.change', format: 'text' },
    },
    rows: moved.map(changeRow),
  });
  return { lead, tables: moved.length === 0 ? [] : [table] } satisfies Report;
}

function changeRow({ figure, before, after }: FigureChange) {
  return {
    key: figureKey(figure),
    cells: {
      ...namesOf(figure),
      before: valueSaid(figure.measure, before),
      value: valueSaid(figure.measure, after),
      change: changeSaid(figure.measure, before, after),
    },
  };
}

function namesOf({ of, id, measure }: FrozenFigure): {
  readonly of: ReportMessage;
  readonly measure: ReportMessage;
} {
  return { of: thingOf(of, id), measure: MEASURE_WORDS[measure] };
}

function thingOf(of: FigureOf, id: string): ReportMessage {
  return of === 'run' ? 'editions.theRun' : { of: of === 'use' ? 'use' : 'material', id };
}

type Value = FrozenFigure['value'] | undefined;

function valueSaid(measure: Measure, value: Value): ReportMessage {
  if (value === undefined || value === null) return 'editions.noValue';
  const format = FORMATS[measure];
  if (typeof value === 'string') {
    if (format === 'date') return { date: value as IsoDate }; // frozen from a date of the run
    return format === 'material' ? { of: 'material', id: value } : { text: value };
  }
  return format === 'date' || format === 'material' ? { text: String(value) } : { format, value };
}

/** The difference in the unit of the figure; dates in days. */
function changeSaid(measure: Measure, before: Value, after: Value): ReportMessage {
  if (before === undefined) return 'editions.isNew';
  if (after === undefined) return 'editions.isGone';
  if (typeof before === 'number' && typeof after === 'number') {
    const key = after > before ? 'editions.more' : 'editions.less';
    return { key, with: { value: valueSaid(measure, Math.abs(after - before)) } };
  }
  if (FORMATS[measure] === 'date' && typeof before === 'string' && typeof after === 'string') {
    const days = dayNumber(after as IsoDate) - dayNumber(before as IsoDate); // both frozen from dates of runs
    return { key: days < 0 ? 'editions.earlier' : 'editions.later', with: { days: Math.abs(days) } };
  }
  return { text: '' };
}

function textOf(words: string | null): { readonly text: string } | null {
  return words === null ? null : { text: words };
}
