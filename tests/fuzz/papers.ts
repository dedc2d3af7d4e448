import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { addPack, checkPack } from '../../electron/features/data/pack/pack';
import { discardImport } from '../../electron/features/importing/apply-import';
import { inspectByRecipe } from '../../electron/features/importing/inspect-by-recipe';
import { inspectImport, previewImport } from '../../electron/features/importing/read-file';
import { choicesOf, readRecipe } from '../../electron/features/importing/recipe-file';
import { openProject } from '../../electron/plan/open-project';
import { readBrief } from '../../electron/sheets/read/paper/read-brief';
import { readPaper } from '../../electron/sheets/read/paper/read-paper';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { contentOf, emptySession } from '../features/sample-session';
import { PLACES } from '../places';
import type { Draw } from '../reliability/seeded';
import { stateOf } from '../terminal/run-line';
import { lodestone } from '../terminal/whole-line';
import { newFolder } from '../tidy-up';
import { harmedPdf, printedBrief } from './harmed-pdf';
import { mutatedBytes, mutatedJson, mutatedText, mutatedZip, partsOf } from './mutate';
import type { Subject } from './subject';

/**
 * One in so many goes through the command line, which opens the project for it; the others are handed to what it calls, where a
 * paper is read, but not held against a new run of its scenario: that takes two hundred times as long as to read it.
 */
const LINE_EVERY = 20;
const DATA = join(PLACES.sampleWorkbooks, 'survey-fy2026-ja.xlsx');
const KINDS = ['recipe', 'pack', 'paper', 'recipe', 'pack'] as const;

/** Harmed recipes, packs, briefs in each of their forms and short workbooks, held against one sample project. */
export async function openPapers(): Promise<Subject> {
  const folder = newFolder();
  const at = (name: string) => join(folder, name);
  const project = at('plan.lodestone');
  const [recipePath, packPath] = [at('recipe.json'), at('pack')];
  const lines = [
    ['new', project, '--sample', 'japan', '--who', 'analyst'],
    [
      ...['import', DATA, '--project', project, '--economy', 'JPN', '--stage', 'separation', '--dry-run'],
      '--save-recipe',
      recipePath,
    ],
    ['pack', 'out', 'NdPr', packPath, project],
    ['brief', project, '--scenario', 'licences-25', '--out', at('brief.html')],
    ['brief', project, '--scenario', 'licences-25', '--out', at('brief.docx')],
    ['export', project, '--scenario', 'licences-25', '--short', '--out', at('short.xlsx')],
  ];
  for (const line of lines) {
    const { code, err } = await lodestone(line);
    if (code !== 0) throw new Error(`${line.join(' ')}: ${err}`);
  }
  const recipe = readFileSync(recipePath, 'utf8');
  const pack = readdirSync(packPath).map((name) => ({
    path: join(packPath, name),
    text: readFileSync(join(packPath, name), 'utf8'),
  }));
  const papers = ['brief.html', 'brief.docx', 'short.xlsx'].map((name) => {
    const bytes = readFileSync(at(name));
    return { name, bytes, parts: extname(name) === '.html' ? null : partsOf(bytes) };
  });
  const { keys } = await readBrief(at('brief.html'));
  const pdf = printedBrief(keys);
  const session = emptySession('en', readingPart);
  // The open project saves itself now and then: what a command line leaves alone is seen on a copy.
  const ofLines = at('of-lines.lodestone');
  copyFileSync(project, ofLines);
  await openProject(session, project, 'refuse');
  let own = 0;

  const harmRecipe = (draw: Draw): string => {
    const harms = [
      mutatedJson,
      mutatedJson,
      mutatedText,
      (whole: string) => mutatedBytes(Buffer.from(whole), draw),
    ];
    writeFileSync(at('harmed.json'), harms[draw(harms.length)]?.(recipe, draw) ?? '');
    return at('harmed.json');
  };
  const harmPaper = (draw: Draw): string => {
    if (draw(papers.length + 1) === papers.length) {
      writeFileSync(at('harmed.pdf'), harmedPdf(pdf, draw));
      return at('harmed.pdf');
    }
    const { name = '', bytes = Buffer.alloc(0), parts = null } = papers[draw(papers.length)] ?? {};
    const path = at(`harmed${extname(name)}`);
    writeFileSync(
      path,
      parts === null ? mutatedText(bytes.toString('utf8'), draw) : mutatedZip(parts, bytes, draw),
    );
    return path;
  };
  /** Harms one file of the pack for as long as the work lasts. */
  const withHarmedPack = async <Result>(draw: Draw, work: () => Promise<Result>): Promise<Result> => {
    const { path = '', text = '' } = pack[draw(pack.length)] ?? {};
    writeFileSync(path, mutatedText(text, draw));
    try {
      return await work();
    } finally {
      writeFileSync(path, text);
    }
  };
  const byLine = async (...line: readonly string[]): Promise<string> => {
    const before = stateOf(ofLines);
    const { code, out, err } = await lodestone(line);
    if (!isDeepStrictEqual(stateOf(ofLines), before))
      throw new Error(`${line.join(' ')} changed the project`);
    if (code === 2) throw new Error(`wrong usage: ${err}`);
    if (/\n\s+at .*:\d+|TypeError|\[object/.test(out + err)) throw new Error(err);
    return `line ${code}`;
  };

  const tryRecipe = async (path: string): Promise<string> => {
    const read = await readRecipe(path);
    const look = (wanted: ReturnType<typeof choicesOf>) => inspectImport(session, DATA, wanted);
    const { guess } = await inspectByRecipe(look, choicesOf(read), read, false);
    const { batchId } = await previewImport(session, DATA, guess.mapping, guess.fingerprint, {});
    await discardImport(session, batchId);
    return 'recipe read';
  };
  const tryPack = async (): Promise<string> => {
    const { problems } = await checkPack(session, packPath, session);
    if (problems.length > 0) return 'pack with problems';
    const { written } = await addPack(session, packPath);
    if (written === 0) return 'pack with nothing new';
    await session.project.undo('analyst');
    own += 2;
    return 'pack added';
  };
  const tries = {
    recipe: async (draw: Draw, isLine: boolean) => {
      const path = harmRecipe(draw);
      return isLine
        ? byLine('import', DATA, '--project', ofLines, '--recipe', path, '--dry-run')
        : tryRecipe(path);
    },
    pack: (draw: Draw, isLine: boolean) =>
      withHarmedPack(draw, () => (isLine ? byLine('pack', 'check', packPath, ofLines) : tryPack())),
    paper: async (draw: Draw, isLine: boolean) => {
      const path = harmPaper(draw);
      if (isLine) return byLine('verify-brief', path, ofLines);
      await readPaper(path);
      return 'paper read';
    },
  };
  return {
    tryCase: (draw, index) =>
      tries[KINDS[index % KINDS.length] ?? 'recipe'](
        draw,
        Math.floor(index / KINDS.length) % LINE_EVERY === 0,
      ),
    mark: async () => {
      const { revision, undo, counts } = await session.project.info();
      return JSON.stringify([revision - own, undo.depth, counts]);
    },
    content: async () => JSON.stringify(await contentOf(session)),
    close: async () => {
      await session.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
