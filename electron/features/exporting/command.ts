import { basename } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import { MOST_EXPORTED } from '@shared/features/exporting/contract';
import { plannedText, writtenText } from '@shared/features/exporting/written-text';
import { authorText } from '@shared/model/letterhead';
import { SAMPLED_TABLES, TABLE_KEYS, type WorkbookForm } from '@shared/model/workbook-form';
import { readLetterhead } from '../../plan/letterhead';
import { readRates } from '../../plan/read-rates';
import * as arg from '../../terminal/arguments';
import { projectCommand } from '../../terminal/declared';
import { scenarioIdsOf, scenariosIn } from '../../terminal/named-ids';
import { wordsOf } from '../../terminal/output';
import { DEFAULT_RUNS, DEFAULT_SEED } from '../../terminal/sampled-runs';
import { decimal, Misused, optionCalled } from '../../terminal/usage';
import { exportWorkbook, planWorkbook } from './export-workbook';
import type { Sampling } from './sample-scenario';

const EXPORT = {
  scenario: arg.text('terminal.export.scenario', '<names>'),
  out: arg.optional(arg.text('terminal.export.out', '<file>')),
  dryRun: arg.flag('terminal.export.dryRun'),
  materials: arg.materials('terminal.export.materials'),
  short: arg.flag('terminal.export.short'),
  values: arg.flag('terminal.export.values'),
  table: arg.optional(arg.choice('<name>', TABLE_KEYS, 'terminal.export.table')),
  sampled: arg.flag('terminal.export.sampled'),
  runs: arg.optional(arg.number(['terminal.export.runs', { runs: DEFAULT_RUNS }])),
  seed: arg.optional(arg.number(['terminal.export.seed', { seed: DEFAULT_SEED }])),
  rates: arg.optional(arg.text('terminal.rates', '<file>')),
  mark: arg.optional(arg.text('terminal.export.mark')),
  author: arg.optional(arg.text('terminal.export.author')),
  redact: arg.flag('terminal.export.redact'),
};
type ExportGiven = arg.Given<typeof EXPORT>;

/** Writes the scenario workbook. */
export const exportCommand = projectCommand({
  name: 'export',
  words: 'terminal.export',
  args: EXPORT,
  run: async (given, { session, context }) => {
    const { dryRun, table, materials, redact } = given;
    if (given.out === null && !dryRun) throw new Misused('usage.export.out');
    const out = given.out ?? 'plan.xlsx';
    if (table !== null && !/\.csv$/i.test(out)) {
      throw new Refusal('refusal.export.notCsv', {}, { file: basename(out), field: 'out' });
    }
    if (table === null && !/\.xlsx$/i.test(out)) {
      throw new Refusal('refusal.export.notWorkbook', {}, { file: basename(out), field: 'out' });
    }
    const sampled = given.sampled || (table !== null && SAMPLED_TABLES.includes(table));
    if (!sampled) refuseSampling(given);
    const names = await scenariosIn(session, given.scenario);
    if (names.length < 1 || names.length > MOST_EXPORTED)
      throw new Misused('usage.export.scenarios', { most: MOST_EXPORTED, given: names.length });
    const scenarioIds = await scenarioIdsOf(session, names);
    const head = await readLetterhead(session);
    const input = {
      scenarioIds,
      materials,
      language: context.output.language,
      version: context.version,
      redact,
      mark: given.mark ?? head.mark,
      author: given.author ?? authorText(head),
      form: formOf(given),
      sampling: sampled ? await samplingFrom(given) : null,
    };
    const say = wordsOf(context.output);
    if (dryRun) {
      if (input.form.kind !== 'live') throw new Misused('usage.export.dryRun');
      const plan = await planWorkbook(session, input);
      return { result: plan, text: plannedText(say, plan) };
    }
    const written = await exportWorkbook(session, out, input, {});
    return { result: written, text: writtenText(say, written, input.form) };
  },
});

/** A table of sampled figures asks for sampled runs by itself; of anything else these would have no effect. */
function refuseSampling({ runs, seed, rates }: ExportGiven): void {
  const given = Object.entries({ runs, seed, rates }).filter(([, one]) => one !== null);
  if (given.length > 0)
    throw new Misused('usage.export.sampled', { options: given.map(([name]) => optionCalled(name)) });
}

async function samplingFrom({ runs, seed, rates }: ExportGiven): Promise<Sampling> {
  return {
    runs: runs ?? decimal(DEFAULT_RUNS),
    seed: seed ?? decimal(DEFAULT_SEED),
    rates: await readRates(rates),
  };
}

function formOf({ table, values, short }: ExportGiven): WorkbookForm {
  if ([table !== null, values, short].filter(Boolean).length > 1) throw new Misused('usage.export.form');
  if (table !== null) return { kind: 'csv', table };
  if (short) return { kind: 'short' };
  return { kind: values ? 'values' : 'live' };
}
