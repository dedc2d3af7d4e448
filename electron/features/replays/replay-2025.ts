import { addDays, daysBetween, type IsoDate, yearOf } from '@shared/base/calendar';
import { type Notice, Refusal } from '@shared/base/refusal';
import { nameIn } from '@shared/model/catalogue';
import { CHINA, JAPAN } from '@shared/model/country';
import { wordsOfEvent } from '@shared/model/event-words';
import { heavyOf } from '@shared/model/headline';
import type { Recorded, ReplayInput, ReplayLine } from '@shared/model/replay';
import { resolveScenario } from '@shared/model/resolution';
import { newOfKind, type Shocks } from '@shared/model/shock';
import type { SupplyEvent } from '@shared/model/tables/event';
import type { WhatIfModel } from '@shared/model/what-if';
import type { Moment, WhatIfResult } from '@shared/model/what-if-result';
import { oneSourceModel } from '../../engine/replays';
import { buildModel } from '../../plan/model/build-model';
import type { ProjectRecord } from '../../plan/record';
import { isChosenFrom } from './chosen-stock';
import { eventsIn, measureOf } from './events';
import { answerLine, firstShort, type Question, type RunModel, rounded } from './line';
import type { ReplayContent } from './replay-content';
import { scenarioOfEvent } from './scenario-of-event';

const WINDOW_DAYS = 120;
/** No source gives either: part of the requests approved at first, and between the first and the last dated approval. */
const APPROVED_FIRST = 25;
const APPROVED_BETWEEN = 50;

/**
 * The licences of 2025 and one car line. Its stop is a calibration: the cover is chosen so that it falls on the
 * recorded day. The restart is a prediction from the dated approvals. Source: docs/engine.md 16.2, G-15.
 * @throws Refusal when the record lacks the licences, the stop, the restart or a dated approval
 */
export async function replay2025(record: ProjectRecord, run: RunModel): Promise<ReplayContent> {
  const control = measureOf(record, '2025');
  const start = control.date;
  const span = { from: start, to: addDays(start, WINDOW_DAYS) };
  const materials = wordsOfEvent(control.materials);
  const { stop, restart, approvals, first, last } = datesOn(record, span, materials);
  const stopDay = daysBetween(start, stop.date);
  const cover = (approved: number) => stopDay * (1 - approved / 100);
  const sea = leadTimeFrom(record, materials);
  const stopped: Recorded = on(stop.date, 'replay.recorded.stop');
  const calibration = (approved: number): Question => ({
    what: { code: 'replay.2025.stop', params: { approved, cover: rounded(cover(approved)) } },
    label: 'calibration',
    recorded: stopped,
    remark: { code: 'replay.2025.fitted', params: {} },
    model: carLine(start, cover(approved), [licence(start, addDays(start, WINDOW_DAYS), approved)]),
    read: firstShort,
  });
  const restarted = (delivery: number): Question[] => {
    const model = carLine(start, cover(APPROVED_FIRST), [
      licence(start, addDays(first.date, delivery), APPROVED_FIRST),
      ...(last.date > first.date
        ? [licence(addDays(first.date, delivery), addDays(last.date, delivery), APPROVED_BETWEEN)]
        : []),
    ]);
    const shared = { label: 'prediction', remark: null, model } as const;
    const full = restart.endDate ?? restart.date;
    return [
      {
        ...shared,
        what: { code: 'replay.2025.restartPart', params: { approval: { date: first.date }, delivery } },
        recorded: on(restart.date, 'replay.recorded.restartPart'),
        read: firstRise,
      },
      {
        ...shared,
        what: { code: 'replay.2025.restartFull', params: { approval: { date: last.date }, delivery } },
        recorded: on(full, 'replay.recorded.restartFull'),
        read: ({ lines }) => lines[0]?.restart ?? null,
      },
    ];
  };
  const questions = [
    calibration(APPROVED_FIRST),
    calibration(0),
    ...restarted(0),
    ...(sea === null ? [] : restarted(sea.days)),
  ];
  const dated = (code: Notice['code'], date: IsoDate, { mark, sourceId }: SupplyEvent): ReplayInput => ({
    what: { code, params: {} } as Notice,
    value: date,
    unit: 'date',
    mark,
    sourceId,
  });
  const guess = (code: Notice['code'], value: number, unit: ReplayInput['unit']): ReplayInput => ({
    what: { code, params: {} } as Notice,
    value,
    unit,
    mark: 'guessed',
    sourceId: null,
  });
  return {
    events: [control, stop, ...approvals, restart],
    inputs: [
      dated('replay.input.licences', start, control),
      dated('replay.input.stop', stop.date, stop),
      dated('replay.input.approvalFirst', first.date, first),
      dated('replay.input.approvalLast', last.date, last),
      guess('replay.input.approvedFirst', APPROVED_FIRST, 'percent'),
      guess('replay.input.approvedBetween', APPROVED_BETWEEN, 'percent'),
      guess('replay.input.coverFitted', cover(APPROVED_FIRST), 'days'),
      guess('replay.input.coverFittedNone', cover(0), 'days'),
      guess('replay.input.deliveryAtOnce', 0, 'days'),
      ...(sea === null
        ? []
        : [{ ...guess('replay.input.deliverySea', sea.days, 'days'), sourceId: sea.sourceId }]),
    ],
    lines: [
      ...(await Promise.all(questions.map((question) => answerLine(run, question)))),
      ...(await planLines(run, record, control, { ...stopped, sourceId: stop.sourceId })),
    ],
    remarks: [{ code: 'replay.2025.remark', params: { affected: first.affected.replaceAll(';', ', ') } }],
  };
}

/** The dated events that the replay stands on: the stop, the restart, and the approvals between them, the first and the last of these. */
function datesOn(
  record: ProjectRecord,
  span: { readonly from: IsoDate; readonly to: IsoDate },
  materials: readonly string[],
) {
  const inJapan = { affects: 'JPN', materials } as const;
  const [stop] = eventsIn(record, ['shortage'], span, inJapan);
  if (stop === undefined) throw new Refusal('refusal.replay.noEvent', { year: '2025', kind: 'shortage' });
  const [restart] = eventsIn(record, ['restart'], { ...span, from: stop.date }, inJapan);
  if (restart === undefined) throw new Refusal('refusal.replay.noEvent', { year: '2025', kind: 'restart' });
  const anywhere = { affects: null, materials };
  const approvals = eventsIn(
    record,
    ['licence_relief', 'agreement'],
    { ...span, to: restart.date },
    anywhere,
  );
  const [first] = approvals;
  const last = approvals.at(-1);
  if (first === undefined || last === undefined)
    throw new Refusal('refusal.replay.noEvent', { year: '2025', kind: 'licence_relief' });
  return { stop, restart, approvals, first, last };
}

/**
 * The project's own scenario of these licences: stocks and setting as they stand there, for what the line of the record takes
 * in at the magnet stage. What it is short of first is named.
 */
async function planLines(
  run: RunModel,
  record: ProjectRecord,
  control: SupplyEvent,
  recorded: Recorded & Pick<SupplyEvent, 'date' | 'sourceId'>,
): Promise<ReplayLine[]> {
  const scenario = scenarioOfEvent(record, control);
  if (scenario === null) return [];
  const resolved = resolveScenario(record.plan, record.book, scenario.id);
  const { lines, isNamed } = magnetLines(record, recorded.sourceId);
  const ruling = takenIn(record, lines, resolved.window.start, wordsOfEvent(control.materials));
  const { model } = buildModel(resolved, record.reference, ruling);
  const later = model.materials
    .map(({ materialId }) => materialId)
    .filter((materialId) =>
      record.events.some((event) => event.date > recorded.date && isChosenFrom(record, materialId, event)),
    );
  const result = await run(model);
  const short = result.materials
    .flatMap(({ materialId, uses }) =>
      uses
        .filter(({ useId }) => lines.size === 0 || lines.has(useId))
        .flatMap(({ firstShortfall: moment }) => (moment === null ? [] : [{ materialId, moment }])),
    )
    .sort((a, b) => a.moment.day - b.moment.day);
  const materials = [...new Set(short.map(({ materialId }) => materialId))];
  const said = isNamed ? 'replay.2025.planLine' : 'replay.2025.plan';
  return [
    await answerLine(() => Promise.resolve(result), {
      what: {
        code: short.length === 0 ? `${said}None` : said,
        params: { scenario: nameIn(record.language, scenario), materials },
      },
      label: 'prediction',
      recorded,
      remark:
        later.length === 0
          ? { code: 'replay.remark.guessedStock', params: {} }
          : { code: 'replay.2025.laterStock', params: { materials: later } },
      model,
      read: () => short[0]?.moment ?? null,
    }),
  ];
}

/**
 * Japan's lines at the magnet stage that the record means: those that name its source as their own, all of them where none
 * does, and none where no line says a stage.
 */
function magnetLines({ reference }: ProjectRecord, sourceId: string | null) {
  const all = reference.uses.filter(({ economyId, stage }) => economyId === JAPAN && stage === 'magnet');
  const named = all.filter((use) => sourceId !== null && use.sourceId === sourceId);
  const lines = named.length === 0 ? all : named;
  return { lines: new Set(lines.map(({ id }) => id)), isNamed: named.length > 0 };
}

/** Those of some materials that lines take in in the year of a day and that weigh enough there; all where none is said. */
function takenIn(
  { plan }: ProjectRecord,
  lines: ReadonlySet<string>,
  start: IsoDate,
  materials: readonly string[],
): readonly string[] {
  const tonnes = new Map<string, number>();
  for (const { useId, materialId, year, tonnes: asked } of plan.demands)
    if (lines.has(useId) && year === yearOf(start) && materials.includes(materialId))
      tonnes.set(materialId, (tonnes.get(materialId) ?? 0) + asked);
  return tonnes.size === 0 ? materials : heavyOf(tonnes);
}

/** Days from dispatch in China to the gate, as the plan has them; the longest where they differ. */
function leadTimeFrom({ plan, reference }: ProjectRecord, materials: readonly string[]) {
  const used = new Set(
    plan.shares.filter(({ materialId }) => materials.includes(materialId)).map((row) => row.supplierId),
  );
  const [longest] = reference.suppliers
    .filter(({ id, countryId }) => countryId === CHINA && used.has(id))
    .sort((a, b) => b.leadTimeDays - a.leadTimeDays);
  return longest === undefined ? null : { days: longest.leadTimeDays, sourceId: longest.sourceId };
}

function carLine(start: IsoDate, cover: number, shocks: readonly Shocks['licence'][]): WhatIfModel {
  return oneSourceModel({ start, days: WINDOW_DAYS, cover, stoppingPercent: 100, shocks });
}

/** First day after the stop on which more is served than the day before. */
function firstRise({ start, materials }: WhatIfResult): Moment | null {
  const [material] = materials;
  if (material === undefined || material.firstShortfall === null) return null;
  const { served } = material.series;
  for (let day = Math.floor(material.firstShortfall.day) + 2; day < served.length; day++) {
    if ((served[day] ?? 0) > (served[day - 1] ?? 0) + 1e-9) return { day, date: addDays(start, day) };
  }
  return null;
}

function on(
  date: IsoDate,
  code: 'replay.recorded.stop' | 'replay.recorded.restartPart' | 'replay.recorded.restartFull',
): Recorded {
  return { kind: 'on', date, what: { code, params: {} } };
}

function licence(start: IsoDate, end: IsoDate, approvedPercent: number): Shocks['licence'] {
  const scope = { id: `licence-${start}`, label: 'licence', imposedBy: CHINA, start, end };
  return newOfKind('licence', { ...scope, approvedPercent, delayDays: 0 });
}
