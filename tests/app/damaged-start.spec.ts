import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, launchApp, test } from './fixtures/app-test';

const NAME = 'Japan rare earths.lodestone';

/** Flips one bit, as a disk may. */
function flip(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

/** Where a text stands behind the first page. */
function places(bytes: Buffer, text: string): number[] {
  const found: number[] = [];
  for (let at = bytes.indexOf(text, 4096); at !== -1; at = bytes.indexOf(text, at + 1)) found.push(at);
  return found;
}

interface Files {
  readonly file: Buffer;
  readonly journal: Buffer;
}

/** What the data folder holds when the app starts again, and what the window then says. */
const CASES: readonly {
  name: string;
  lay: (files: Files) => Partial<Files>;
  remembered?: string;
  /** The start is given this file, as by a double click, in place of that of last time. */
  given?: string;
  says: string;
  text: RegExp;
  /** What the recovery page says first; it opens by itself where there is a file. */
  lead: RegExp;
}[] = [
  {
    name: 'one bit in each declaration of a number',
    // Pages keep what was written there before: the first that is found need not count any more.
    lay: ({ file }) => ({
      file: places(file, 'REAL NOT NULL').reduce((bytes, at) => flip(bytes, at + 5), file),
    }),
    says: 'start-notice',
    text: /damaged/,
    lead: /with its history/,
  },
  {
    name: 'half of the project file',
    given: 'Given.lodestone',
    lay: ({ file }) => ({ file: file.subarray(0, file.length >> 1) }),
    says: 'start-notice',
    text: /damaged/,
    lead: /rows of it can be read|nothing of it/,
  },
  {
    name: 'half of the journal',
    lay: ({ file, journal }) => ({ file, journal: journal.subarray(0, journal.length - 40) }),
    says: 'recovery',
    text: /cut off and are kept/,
    lead: /has a part that cannot be read|up to change/,
  },
  {
    name: 'one bit in the journal',
    given: 'Given plan.lodestone',
    lay: ({ file, journal }) => ({ file, journal: flip(journal, journal.length - 40) }),
    says: 'recovery',
    text: /is kept as Given plan\.lodestone\.journal/,
    lead: /up to change no\. 1/,
  },
  {
    name: 'preferences that are none, and a whole journal',
    lay: (files) => files,
    remembered: '{"preferences":7',
    says: 'recovery',
    text: /recovered from the journal.*: 1\./,
    lead: /Every change up to no\. 2 is here/,
  },
  {
    name: 'a last project whose name no disk can have',
    lay: () => ({}),
    remembered: JSON.stringify({
      preferences: { language: 'en', theme: 'system', density: 'standard' },
      recentProjects: ['\0'],
      folders: {},
    }),
    says: 'start-notice',
    text: /./,
    lead: /./,
  },
];

test.use({ firstStart: true });

test('a last project that is damaged, or preferences that are, still give a window that says so', async ({
  app,
  page,
  userData,
}) => {
  test.setTimeout(240_000);
  await page.getByTestId('home-sample').click();
  await page.getByTestId('document-name').locator('b').waitFor();
  const answer = await page.evaluate(() =>
    window.lodestone.invoke('shares.set', {
      set: { economyId: 'JPN', materialId: 'NdPr', stage: 'separation', year: 2026 },
      supplierId: 'lynas-kuantan',
      scenarioId: null,
      as: 'percent',
      value: 31,
      mode: 'proportional',
      openRest: false,
    }),
  );
  expect(answer).toMatchObject({ ok: true });
  const project = join(userData, 'sample', NAME);
  const files = { file: await readFile(project), journal: await readFile(`${project}.journal`) };
  await app.close();

  for (const [index, { name, lay, remembered, given, says, text, lead }] of CASES.entries()) {
    await test.step(name, async () => {
      const data = join(userData, `case-${index}`);
      await mkdir(join(data, 'sample'), { recursive: true });
      // It remembers where the project lies, which is here now.
      const kept = await readFile(join(userData, 'remembered.json'), 'utf8');
      await writeFile(join(data, 'remembered.json'), kept.replaceAll(userData, data));
      const { file, journal } = lay(files);
      const path = given === undefined ? join(data, 'sample', NAME) : join(data, given);
      if (file !== undefined) await writeFile(path, file);
      if (journal !== undefined) await writeFile(`${path}.journal`, journal);
      if (remembered !== undefined) await writeFile(join(data, 'remembered.json'), remembered);
      const again = await launchApp(data, given === undefined ? [] : [path]);
      try {
        const first = await again.firstWindow({ timeout: 20_000 });
        await expect(first.getByTestId(says)).toContainText(text);
        if (file !== undefined)
          await expect(first.getByTestId('recovery-lead')).toContainText(lead, { timeout: 20_000 });
        if (given !== undefined && says === 'recovery')
          await expect(first.getByTestId('document-name')).toContainText('Given plan');
      } finally {
        await again.close();
      }
    });
  }
});
