import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import { writtenText } from '@shared/features/exporting/written-text';
import { asCountryId } from '@shared/model/country';
import { asMaterialId } from '@shared/model/material';
import { asSupplierId } from '@shared/model/supplier';
import { createProject, verifyProject } from '../../plan/open-project';
import { whatIfView } from '../../plan/run-scenario';
import * as arg from '../../terminal/arguments';
import { newSession } from '../../terminal/command';
import { command } from '../../terminal/declared';
import { wordsOf } from '../../terminal/output';
import { exportWorkbook } from '../exporting/export-workbook';
import { applyImport } from '../importing/apply-import';
import { inspectImport, previewImport } from '../importing/read-file';
import { setShare } from '../shares/edit-share';
import { sampleContent } from './sample-project';
import { redo, undo } from './undo-redo';

/** What the demonstration does to the sample: one plant, one share, one scenario. */
const EDIT = {
  material: asMaterialId('NdPr'),
  stage: 'separation',
  year: 2026,
  supplier: asSupplierId('lynas-kuantan'),
  percent: 30,
} as const;
const SCENARIO = 'licences-25';
const FILES = ['demo.lodestone', 'scenario.xlsx'] as const;

/** The main job from end to end on the bundled sample, with what it makes left in a folder. */
export const demoCommand = command({
  name: 'demo',
  words: 'terminal.demo',
  args: { out: arg.text('terminal.demo.out', '<folder>') },
  run: async ({ out: folder }, context) => {
    await clearFolder(folder);
    const say = wordsOf(context.output);
    const steps: string[] = [];
    const session = await newSession(context);
    const told = (line: string) => {
      steps.push(line);
      if (!context.output.json) context.output.write(`${line}\n`);
    };

    await createProject(
      session,
      join(folder, FILES[0]),
      await sampleContent(context.places.sampleFolder, context.output.language),
    );
    told(say('cli.demo.made', { file: FILES[0] }));

    for (const file of await supplierFiles(context.places.sampleWorkbooks)) {
      const path = join(context.places.sampleWorkbooks, file);
      const { guess } = await inspectImport(session, path, { encoding: null, separator: null });
      const mapping = {
        ...guess.mapping,
        economy: guess.mapping.economy ?? 'JPN',
        stage: guess.mapping.stage ?? EDIT.stage,
      };
      const diff = await previewImport(session, path, mapping, guess.fingerprint, {});
      const { record } = await applyImport(session, diff.batchId, 'leave_out');
      const { rowsRead, rowsApplied, rowsUnchanged, rowsRejected, rowsLeftOut } = record;
      told(
        say('cli.demo.imported', {
          file,
          rowsRead,
          rowsApplied,
          rowsUnchanged,
          rowsRejected,
          rowsLeftOut,
        }),
      );
    }

    const set = {
      economyId: asCountryId('JPN'),
      materialId: EDIT.material,
      stage: EDIT.stage,
      year: EDIT.year,
    };
    const common = {
      set,
      scenarioId: null,
      as: 'percent',
      mode: 'proportional',
      openRest: false,
    } as const;
    const edit = await setShare(session, { ...common, supplierId: EDIT.supplier, value: EDIT.percent });
    told(
      say('cli.demo.edited', {
        supplier: EDIT.supplier,
        percent: EDIT.percent,
        moved: edit.moved.length,
      }),
    );
    await undo(session);
    await redo(session);
    told(say('cli.demo.undone'));

    const { id, name } = (await session.project.scenarios()).scenarios.find(
      (scenario) => scenario.id === SCENARIO,
    ) ?? { id: SCENARIO, name: SCENARIO };
    const view = await whatIfView(session, { scenarioId: id, materials: [], tryShocks: null });
    for (const material of view.result.materials.filter(({ firstShortfall }) => firstShortfall !== null)) {
      told(
        say('cli.demo.short', {
          scenario: name,
          material: material.materialId,
          date: { date: material.firstShortfall?.date ?? '' },
        }),
      );
    }

    const input = {
      scenarioIds: [id],
      materials: [],
      language: context.output.language,
      version: context.version,
      redact: false,
      form: { kind: 'live' } as const,
      sampling: null,
    };
    const written = await exportWorkbook(session, join(folder, FILES[1]), input, {});
    told(writtenText(say, written, input.form));

    const found = await verifyProject(session);
    told(
      say(found.sound ? 'cli.verify.sound' : 'cli.verify.unsound', {
        count: found.changeSets,
        head: found.headHash.slice(0, 16),
      }),
    );
    await session.close();
    await session.workbench.close();
    return { result: { folder, files: FILES, steps, written }, text: say('cli.demo.done', { folder }) };
  },
});

/** Makes the folder, and removes what an earlier demonstration left there; nothing else in it is touched. @throws Refusal */
async function clearFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch {
    throw new Refusal('refusal.folder.notMade', {}, { file: folder, field: 'out' });
  }
  const mine = (name: string) =>
    FILES.some((file) => name === file || name.startsWith(`${file}.`) || name.startsWith(`.${file}`));
  for (const name of await readdir(folder)) if (mine(name)) await rm(join(folder, name), { recursive: true });
}

/** The bundled supplier files, in the order of their names. */
async function supplierFiles(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  return (await readdir(folder)).filter((name) => /\.(xlsx|csv)$/i.test(name)).sort();
}
