import { translator } from '@shared/catalogue/translate';
import type { Gap, ReplayId, ReplayView } from '@shared/model/replay';
import { describe, expect, it } from 'vitest';
import { replays, replaysOf } from '../../electron/features/replays/replay';
import { sampleRecord } from '../../electron/features/replays/sample-record';
import { type ProjectRecord, projectRecord } from '../../electron/plan/record';
import { runScenario } from '../../electron/plan/run-scenario';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { SAMPLE_FOLDER } from '../places';
import { emptySession, sampleSession } from './sample-session';

const record = await sampleRecord(SAMPLE_FOLDER, 'en');

async function replay(id: ReplayId, from: ProjectRecord = record): Promise<ReplayView> {
  const [view] = await replaysOf(from, [id], emptySession('en', runsPart).workbench.whatIf);
  if (view === undefined) throw new Error('one replay was asked for');
  return view;
}

function told({ lines }: ReplayView) {
  return lines.map(({ label, recorded, computed, gap, what }) => [
    label,
    translator('en')(what.code, what.params),
    recorded.date,
    computed?.date ?? null,
    gapText(gap),
  ]);
}

function gapText(gap: Gap): string {
  return gap.kind === 'agrees' ? 'agrees' : `${gap.kind} ${gap.days}`;
}

describe('the replay of 2010', () => {
  // docs/engine.md 16.1: 42 and 60 days of cover last 51.5 and 73.5 days under 81.61 %, 46.7 and 66.7 under 90 %; the stop is
  // 60 days from 21 September. Day 51 is 11 November.
  it('is arithmetic alone, with every gap', async () => {
    const lasting = told(await replay('2010')).filter((line) => line[2] === '2010-11-20');
    expect(lasting.map(([label, , , computed, gap]) => [label, computed, gap])).toEqual([
      ['arithmetic', '2010-09-21', 'days -60'], // the base: no rare earths among the metals that were held
      ['arithmetic', '2010-11-11', 'days -9'],
      ['arithmetic', '2010-12-03', 'days 13'],
      ['arithmetic', '2010-09-21', 'days -60'],
      ['arithmetic', '2010-11-06', 'days -14'],
      ['arithmetic', '2010-11-26', 'days 6'],
    ]);
    const days = (await replay('2010')).lines
      .filter(({ recorded }) => recorded.kind === 'on')
      .map(({ computed }) => computed?.day ?? Number.NaN);
    expect(days.map((day) => day.toFixed(1))).toEqual(['0.0', '51.5', '73.5', '0.0', '46.7', '66.7']);
  });
  it('counts a shortfall that nobody recorded as too early, and none as agreeing', async () => {
    const stops = told(await replay('2010')).filter((line) => line[2] === '2011-01-18');
    expect(stops.map(([, , , , gap]) => gap)).toEqual([
      ...['at_most -120', 'at_most -69', 'agrees'],
      ...['at_most -120', 'at_most -74', 'agrees'],
    ]);
  });
});

describe('the replay of 2025', () => {
  // docs/engine.md 16.2: the stop is fitted; the restart, on record in part on 13 June and in full on 16 June, is predicted
  // from the approvals of 6 and 11 June and the days to the gate.
  it('labels the stop a calibration and the restart a prediction, and shows its gaps', async () => {
    expect(
      told(await replay('2025')).map(([label, , recorded, computed, gap]) => [
        label,
        recorded,
        computed,
        gap,
      ]),
    ).toEqual([
      ['calibration', '2025-05-26', '2025-05-26', 'days 0'],
      ['calibration', '2025-05-26', '2025-05-26', 'days 0'],
      ['prediction', '2025-06-13', '2025-06-06', 'days -7'],
      ['prediction', '2025-06-16', '2025-06-11', 'days -5'],
      ['prediction', '2025-06-13', '2025-07-01', 'days 18'],
      ['prediction', '2025-06-16', '2025-07-06', 'days 20'],
      ['prediction', '2025-05-26', '2025-05-28', 'days 2'],
    ]);
  });
  // A third of a tonne of guessed lutetium, which no magnet takes in, ruled the date of the scenario.
  it('names what the line that stands for the car line runs out of: it holds dysprosium and terbium, no samarium', async () => {
    const line = (await replay('2025')).lines.at(-1);
    expect(line?.what).toMatchObject({ code: 'replay.2025.planLine', params: { materials: ['Tb', 'Dy'] } });
    // 28 days of firms alone: 25 days at sea, then 28 / .95 of terbium.
    expect(line?.computed?.day).toBeGreaterThan(25 + 28);
    expect(line?.computed?.day).toBeLessThan(25 + 28 / 0.93);
    expect(line?.remark).toEqual({ code: 'replay.2025.laterStock', params: { materials: ['Tb', 'Dy'] } });
  });
  it('asks all magnet lines where none names the record as its own, and bridges it with stocks that were not released', async () => {
    const uses = record.reference.uses.map((use) => ({ ...use, sourceId: 'src-illustrative' }));
    const view = await replay('2025', { ...record, reference: { ...record.reference, uses } });
    expect(view.lines.at(-1)?.what).toMatchObject({
      code: 'replay.2025.plan',
      params: { materials: expect.arrayContaining(['Sm', 'Tb']) },
    });
    const released = { ...record, book: { ...record.book, overrides: [] } };
    expect((await replay('2025', released)).lines.at(-1)).toMatchObject({
      what: { code: 'replay.2025.planLineNone' },
      computed: null,
    });
  });
  it('says nothing of a later record where no stock was chosen from one', async () => {
    const stocks = record.plan.stocks.map((row) => ({ ...row, sourceId: 'src-illustrative' }));
    const view = await replay('2025', { ...record, plan: { ...record.plan, stocks } });
    expect(view.lines.at(-1)?.remark?.code).toBe('replay.remark.guessedStock');
  });
  it('leaves out a material of a magnet line that is below a hundredth of their tonnes', async () => {
    const row = record.plan.demands.find((one) => one.id === 'use-jpn-eps|Dy|2025');
    if (row === undefined) throw new Error('the line takes in dysprosium');
    const demands = [
      ...record.plan.demands,
      { ...row, materialId: 'Lu' as typeof row.materialId, tonnes: 0.33 },
    ];
    const view = await replay('2025', { ...record, plan: { ...record.plan, demands } });
    expect(view.lines.at(-1)?.what.params.materials).toEqual(['Tb', 'Dy']);
  });
  it('lets all materials rule where no line says what it takes in', async () => {
    const uses = record.reference.uses.map((use) => ({ ...use, stage: null }));
    const view = await replay('2025', { ...record, reference: { ...record.reference, uses } });
    expect(view.lines.at(-1)?.what.params.materials).toContain('Lu');
  });
  it('fits 39 and 52 days of cover, and marks them guessed', async () => {
    const covers = (await replay('2025')).inputs.filter(({ what }) =>
      what.code.startsWith('replay.input.coverFitted'),
    );
    expect(covers.map(({ value, mark, sourceId }) => [value, mark, sourceId])).toEqual([
      [39, 'guessed', null],
      [52, 'guessed', null],
    ]);
  });
  it('takes its dates from the record: another day of the stop is another cover', async () => {
    const events = record.events.map((event) =>
      event.id === 'ev-2025-swift' ? { ...event, date: '2025-05-14' as typeof event.date } : event,
    );
    const view = await replay('2025', { ...record, events });
    expect(view.inputs.find(({ what }) => what.code === 'replay.input.coverFitted')?.value).toBe(30);
    expect(told(view)[0]).toEqual([
      'calibration',
      '25 % approved, 30 days of cover: the line stops',
      '2025-05-14',
      '2025-05-14',
      'days 0',
    ]);
  });
});

/** The stocks of the sample, those of Dy, Tb and Y at 29 days, from a source that knows nothing of the record. */
const lowStocks = record.plan.stocks.map((row) =>
  row.economyId === 'JPN' && ['Dy', 'Tb', 'Y'].includes(row.materialId)
    ? { ...row, tonnes: (row.tonnes * 29) / 90, sourceId: 'src-illustrative' }
    : row,
);

describe('the replay of 2026', () => {
  // Dy by hand: need 1,251.3 t a year (308.539 t are 90 days), supply 1,239.3 t of which China 88 %: a day without China
  // costs .8716 days of cover. Least cover: 92 days of no dispatch * .8716 = 80.2; 153 - 25 = 128 days * .8716 = 111.6. The 90
  // days were chosen from this record, so that the first line is a calibration.
  it('holds the plan against a silent record, and says what must have been there', async () => {
    expect(told(await replay('2026')).filter(([, what]) => String(what).startsWith('Dy'))).toEqual([
      [
        'calibration',
        'Dy: first shortfall with the 90 days of cover of the plan',
        '2026-07-31',
        null,
        'agrees',
      ],
      [
        'arithmetic',
        'Dy: with 80.2 days of cover there is no shortfall, if shipments are free again on 2026-06-01',
        '2026-07-31',
        null,
        'agrees',
      ],
      [
        'arithmetic',
        'Dy: with 111.6 days of cover there is no shortfall up to 2026-07-31, if nothing comes till then',
        '2026-07-31',
        null,
        'agrees',
      ],
    ]);
  });
  it('agrees in every line, says that this is no skill, and gives the cover as a guess from the report', async () => {
    const { lines, inputs } = await replay('2026');
    expect(lines.map(({ gap }) => gapText(gap))).toEqual(Array(9).fill('agrees'));
    const first = lines.filter(({ what }) => what.code === 'replay.2026.short');
    expect(first.map(({ label, remark }) => [label, remark?.code])).toEqual(
      Array(3).fill(['calibration', 'replay.remark.calibratedStock']),
    );
    const covers = inputs.filter(({ what }) => what.code === 'replay.input.coverPlan');
    expect(covers.map(({ value, mark, sourceId }) => [value, mark, sourceId])).toEqual(
      Array(3).fill([90, 'guessed', 'src-ev-2026-zero']),
    );
  });
  // 29 days, as nobody chose from the record: goods of 25 days are under way, 25 + 29 / .8716 = 58.3 days from 1 March.
  it('predicts with a stock of another source, and is 95 days too early with 29 days of cover', async () => {
    const lines = told(await replay('2026', { ...record, plan: { ...record.plan, stocks: lowStocks } }));
    expect(lines.find(([, what]) => String(what).startsWith('Dy'))).toEqual([
      'prediction',
      'Dy: first shortfall with the 29 days of cover of the plan',
      '2026-07-31',
      '2026-04-28',
      'at_most -95',
    ]);
  });
  it('says the same as the scenario of the project that rests on the same event', async () => {
    const session = await sampleSession(runsPart);
    await session.project.apply(
      { who: 'analyst', label: 'less', reason: null },
      lowStocks.map((row) => ({ table: 'stock', op: 'put', row })),
    );
    const [view] = await replays(session, ['2026']);
    const { result } = await runScenario(session, {
      scenarioId: view?.scenario?.id ?? '',
      materials: [],
      tryShocks: null,
    });
    const short = (view?.lines ?? [])
      .filter(({ label }) => label === 'prediction')
      .map(({ what, computed }) => [what.params.material, computed?.day]);
    expect(short.length).toBe(3);
    for (const [material, day] of short)
      expect(result.materials.find(({ materialId }) => materialId === material)?.firstShortfall?.day).toBe(
        day,
      );
  });
});

describe('every replay', () => {
  it('says the same of the sample and of a project made from it', async () => {
    const session = await sampleSession(runsPart);
    const ids = ['2010', '2025', '2026'] as const;
    expect(await replays(session, ids)).toEqual(await replaysOf(record, ids, session.workbench.whatIf));
  });
  it('marks guessed whatever has no source', async () => {
    for (const id of ['2010', '2025', '2026'] as const) {
      const { inputs } = await replay(id);
      const bare = inputs.filter(
        ({ sourceId, what }) => sourceId === null && what.code !== 'replay.input.recordUntil',
      );
      expect(
        bare.filter(({ mark }) => mark !== 'guessed'),
        id,
      ).toEqual([]);
    }
  });
  it.each<[ReplayId, string, string]>([
    ['2010', 'ev-2010-embargo', 'refusal.replay.noEvent'],
    ['2025', 'ev-2025-swift-restart', 'refusal.replay.noEvent'],
    ['2026', 'ev-2026-zero', 'refusal.replay.noEvent'],
  ])('of %s is refused without %s', async (id, eventId, code) => {
    const events = record.events.filter((event) => event.id !== eventId);
    await expect(replay(id, { ...record, events })).rejects.toMatchObject({ notice: { code } });
  });
  it('reads the record of a project up to its data date', async () => {
    expect((await projectRecord(await sampleSession(runsPart))).dataDate).toBe('2026-07-31');
  });
});
