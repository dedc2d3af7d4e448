import { addDays, daysBetween, type IsoDate, isoDate } from '@shared/base/calendar';
import { Refusal } from '@shared/base/refusal';
import { byId } from '@shared/model/catalogue';
import { CHINA, JAPAN } from '@shared/model/country';
import { wordsOfEvent } from '@shared/model/event-words';
import type { MaterialId } from '@shared/model/material';
import type { Recorded, ReplayInput, ReplayLine } from '@shared/model/replay';
import { newOfKind, type Shocks } from '@shared/model/shock';
import { NO_LIMITS } from '@shared/model/stock-limits';
import type { SupplyEvent } from '@shared/model/tables/event';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { minimumStock } from '../../engine/size';
import { buildModel } from '../../plan/model/build-model';
import type { ProjectRecord } from '../../plan/record';
import { isChosenFrom, stocksOf } from './chosen-stock';
import { eventsIn, measureOf, recordedStop } from './events';
import { answerLine, firstShort, type RunModel, rounded } from './line';
import type { ReplayContent } from './replay-content';

const MONTHS = 3;
const STAGE = 'separation';

/**
 * Three months without heavy rare earths: the plan's illustrative stocks against a record that names no stop, and
 * the cover that must at least have been there if none came. The months are the last three whole ones before the
 * report, since customs figures of a month come in the next one.
 * @throws Refusal when the record has no such report, or the plan nothing to run
 */
export async function replay2026(record: ProjectRecord, run: RunModel): Promise<ReplayContent> {
  const report = measureOf(record, '2026');
  const from = monthStart(report.date, -MONTHS);
  const until = monthStart(report.date, 0);
  const days = daysBetween(from, record.dataDate) + 1;
  if (days < 1) throw new Refusal('refusal.replay.recordTooShort', { date: { date: record.dataDate } });
  const materials = wordsOfEvent(report.materials).flatMap(
    (name) => byId(record.reference.materials, name)?.id ?? [],
  );
  const stop = recordedStop(record, { from, to: record.dataDate }, report);
  const model = plainModel(record, report, { from, days }, materials);
  const answers = await Promise.all(
    model.materials.map((material) =>
      answersOf(run, model, material, {
        from,
        until,
        stop,
        end: record.dataDate,
        isCalibrated: isChosenFrom(record, material.materialId, report),
      }),
    ),
  );
  const before = eventsIn(
    record,
    ['export_ban'],
    { from: isoDate(`${from.slice(0, 4)}-01-01`), to: record.dataDate },
    { affects: 'JPN', materials: [] },
  );
  return {
    events: [...before, report].sort((a, b) => a.date.localeCompare(b.date)),
    inputs: inputsOf(record, model, answers, report, { from, until }),
    lines: answers.flatMap(({ lines }) => lines),
    remarks: [{ code: 'replay.2026.remark', params: {} }],
  };
}

/** The plan alone over the months, without a shock and without an override. */
function plainModel(
  record: ProjectRecord,
  report: SupplyEvent,
  { from, days }: { readonly from: IsoDate; readonly days: number },
  materials: readonly MaterialId[],
): WhatIfModel {
  const window = { economyId: JAPAN, stage: STAGE, start: from, days } as const;
  const pseudo = {
    id: report.id,
    name: report.titleEn,
    nameJa: report.titleJa,
    parentId: null,
    note: null,
    window,
    sourceId: null,
  };
  return buildModel(
    {
      scenario: pseudo,
      chain: [pseudo],
      window,
      plan: record.plan,
      shocks: [],
      overrides: new Map(),
      allocation: 'proportional',
      costs: [],
    },
    record.reference,
    materials,
  ).model;
}

/** What the months and the plan gave the runs. */
function inputsOf(
  record: ProjectRecord,
  model: WhatIfModel,
  answers: readonly Answers[],
  report: SupplyEvent,
  { from, until }: Pick<Months, 'from' | 'until'>,
): ReplayInput[] {
  const sea = [
    ...new Set(
      model.materials.flatMap(({ suppliers }) =>
        suppliers.filter(({ countryId }) => countryId === CHINA).map(({ leadTimeDays }) => leadTimeDays),
      ),
    ),
  ];
  return [
    {
      what: { code: 'replay.input.report', params: {} },
      value: report.date,
      unit: 'date',
      mark: report.mark,
      sourceId: report.sourceId,
    },
    {
      what: { code: 'replay.input.monthsFrom', params: {} },
      value: from,
      unit: 'date',
      mark: 'guessed',
      sourceId: report.sourceId,
    },
    {
      what: { code: 'replay.input.monthsUntil', params: {} },
      value: until,
      unit: 'date',
      mark: 'guessed',
      sourceId: report.sourceId,
    },
    {
      what: { code: 'replay.input.recordUntil', params: {} },
      value: record.dataDate,
      unit: 'date',
      mark: 'known',
      sourceId: null,
    },
    ...model.materials.map((material): ReplayInput => {
      const shares = record.plan.shares.filter(
        (row) => row.economyId === JAPAN && row.stage === STAGE && row.materialId === material.materialId,
      );
      return {
        what: { code: 'replay.input.chinaShare', params: { material: material.materialId } },
        value: chinaPercent(material, from),
        unit: 'percent',
        mark: shares.every(({ mark }) => mark === 'known') ? 'known' : 'guessed',
        sourceId: shares[0]?.sourceId ?? null,
      };
    }),
    ...answers.map(({ materialId, cover }): ReplayInput => {
      const stocks = stocksOf(record, materialId);
      return {
        what: { code: 'replay.input.coverPlan', params: { material: materialId } },
        value: cover,
        unit: 'days',
        mark: stocks.every(({ mark }) => mark === 'known') ? 'known' : 'guessed',
        sourceId: stocks[0]?.sourceId ?? null,
      };
    }),
    ...sea.map(
      (lead): ReplayInput => ({
        what: { code: 'replay.input.deliverySea', params: {} },
        value: lead,
        unit: 'days',
        mark: 'guessed',
        sourceId: null,
      }),
    ),
  ];
}

/** The months without shipments, and what is on record of them. */
interface Months {
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly stop: Recorded;
  readonly end: IsoDate;
  readonly isCalibrated: boolean;
}

interface Answers {
  readonly materialId: MaterialId;
  /** Days of cover of the plan on the first day. */
  readonly cover: number;
  readonly lines: readonly ReplayLine[];
}

/** One material: the plan's stock, and the least that bridges the months, and the whole time to the end of the record. */
async function answersOf(
  run: RunModel,
  model: WhatIfModel,
  material: MaterialModel,
  { from, until, stop, end, isCalibrated }: Months,
): Promise<Answers> {
  const under = (one: MaterialModel, free: IsoDate): WhatIfModel => ({
    ...model,
    materials: [one],
    shocks: [noneOf(material.materialId, from, free)],
  });
  const [ran] = (await run(under(material, until))).materials;
  if (ran === undefined) throw new Error('a run gives one result a material');
  const name = material.materialId;
  const shared = { recorded: stop, read: firstShort } as const;
  const least = async (free: IsoDate, code: 'replay.2026.leastMonths' | 'replay.2026.leastRecord') => {
    const [series] = (await run(under(material, free))).materials;
    if (series === undefined) throw new Error('a run gives one result a material');
    const { tonnes } = minimumStock(series.series);
    const perDay = series.series.need[0] ?? 0; // the need of the first day: what a day of cover is counted in
    return answerLine(run, {
      ...shared,
      what: {
        code,
        params: {
          material: name,
          cover: rounded(perDay === 0 ? 0 : tonnes / perDay),
          free: { date: free },
          end: { date: end },
        },
      },
      label: 'arithmetic',
      remark: null,
      model: under(withStock(material, tonnes * (1 + 1e-9)), free),
    });
  };
  const cover = rounded(ran.openingCover);
  const lines = [
    await answerLine(run, {
      ...shared,
      what: { code: 'replay.2026.short', params: { material: name, cover } },
      label: isCalibrated ? 'calibration' : 'prediction',
      remark: {
        code: isCalibrated ? 'replay.remark.calibratedStock' : 'replay.remark.guessedStock',
        params: {},
      },
      model: under(material, until),
    }),
    await least(until, 'replay.2026.leastMonths'),
    await least(addDays(end, 1), 'replay.2026.leastRecord'),
  ];
  return { materialId: name, cover, lines };
}

/** The material with one stock of a size, without limits. */
function withStock({ stocks: _tiers, ...material }: MaterialModel, opening: number): MaterialModel {
  return { ...material, stock: { opening, ...NO_LIMITS } };
}

function chinaPercent({ suppliers }: MaterialModel, on: IsoDate): number {
  const year = Number(on.slice(0, 4));
  return suppliers
    .filter(({ countryId }) => countryId === CHINA)
    .reduce((sum, { percent }) => sum + (percent[year] ?? 0), 0);
}

/** First day of the month `months` from that of a date. */
function monthStart(date: IsoDate, months: number): IsoDate {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  return isoDate(`${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`);
}

function noneOf(material: MaterialId, start: IsoDate, end: IsoDate): Shocks['ban'] {
  const scope = { imposedBy: CHINA, materials: [material], destinations: [JAPAN], start, end };
  return newOfKind('ban', { id: `none-${material}`, label: 'none', ...scope });
}
