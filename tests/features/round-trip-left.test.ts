import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportWorkbook } from '../../electron/features/exporting/export-workbook';
import { applyReadBack, readBack } from '../../electron/features/importing/round-trip/round-trip';
import { removeScenario, saveScenario } from '../../electron/plan/save-scenario';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { writingPart } from '../../electron/threads/in-this-thread/writing';
import { SAMPLE_WORKBOOKS } from '../places';
import { refusalIn } from '../refusal-of';
import { newFolder } from '../tidy-up';
import {
  edited,
  forgetResults,
  INPUT,
  LATER,
  LYNAS,
  markOlder,
  NO_WINDOW,
  nameAnotherProject,
  removeOrigins,
  savedElsewhere,
} from './edited-workbook';
import { sampleSession } from './sample-session';

describe('what of a workbook cannot come back', () => {
  it.each([
    ['removed', 'roundTrip.left.scenarioGone'],
    ['without the figure', 'roundTrip.left.figureGone'],
  ])('lists the edit of a scenario that is %s', async (what, code) => {
    const session = await sampleSession(readingPart, writingPart, runsPart);
    const path = await edited(session, { shock1_approved: 40 });
    const licences = { ...LATER, shocks: [], name: 'Licences 25 %' };
    if (what === 'removed') await removeScenario(session, 'licences-25');
    else await saveScenario(session, { ...licences, window: NO_WINDOW });
    const back = await readBack(session, path);
    expect(back).toMatchObject({ changes: [], left: [{ reason: { code } }], changesSince: 1 });
    expect(back?.scenarios).toEqual([{ id: 'licences-25', name: 'Licences 25 %', gone: what === 'removed' }]);
  });

  it('says of a workbook of values that nothing of it can come back', async () => {
    const session = await sampleSession(readingPart, writingPart, runsPart);
    const path = join(newFolder(), 'values.xlsx');
    await exportWorkbook(session, path, { ...INPUT, form: { kind: 'values' } }, {});
    const back = await applyReadBack(session, path);
    expect(back?.roundTrip).toMatchObject({
      form: 'values',
      changes: [],
      scenarios: [{ name: 'Licences 25 %' }],
    });
  });

  it.each([
    ['its hidden sheet was taken out', 'refusal.roundTrip.sheetLost', removeOrigins],
    ['no program has calculated it', 'refusal.roundTrip.notCalculated', forgetResults],
    ['it is of another version', 'refusal.roundTrip.otherVersion', markOlder],
  ])('is refused when %s', async (_what, code, alter) => {
    const session = await sampleSession(readingPart, writingPart, runsPart);
    const path = await savedElsewhere(session, {}, {}, alter);
    expect((await refusalIn(readBack(session, path))).notice.code).toBe(code);
  });

  it('is refused when the file is not the one that was looked at', async () => {
    const session = await sampleSession(readingPart, writingPart, runsPart);
    const path = await edited(session, { [LYNAS]: 3.25 });
    const refusal = await refusalIn(applyReadBack(session, path, [], '0'.repeat(64)));
    expect(refusal.notice.code).toBe('refusal.import.changedMeanwhile');
  });

  it('is refused by another project', async () => {
    const path = await savedElsewhere(
      await sampleSession(readingPart, writingPart, runsPart),
      {},
      {},
      nameAnotherProject,
    );
    expect(
      (await refusalIn(readBack(await sampleSession(readingPart, writingPart, runsPart), path))).notice.code,
    ).toBe('refusal.roundTrip.otherProject');
  });

  it("leaves a supplier's own workbook to the ordinary import", async () => {
    const session = await sampleSession(readingPart, writingPart, runsPart);
    const file = readdirSync(SAMPLE_WORKBOOKS).find((name) => name.endsWith('.xlsx')) ?? '';
    expect(await readBack(session, join(SAMPLE_WORKBOOKS, file))).toBeNull();
  });
});
