import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { PLACES } from '../places';
import { lodestone, sampleProject, stateOf } from '../terminal/command-line';
import { newFolder } from '../tidy-up';
import { mutatedBytes, mutatedText, mutatedZip, partsOf } from './mutate';
import { casesOf, tried } from './tried';

const COUNT = casesOf('PAPERS', 12);

let project = '';
let folder = '';
let recipe = '';
const pack = new Map<string, string>();
const papers = new Map<string, Buffer>();
const DATA = join(PLACES.sampleWorkbooks, 'survey-fy2026-ja.xlsx');

beforeAll(async () => {
  folder = newFolder();
  project = await sampleProject(folder);
  const done = async (...argv: string[]) => {
    const { code, err } = await lodestone(argv);
    expect([argv[0], code, err]).toEqual([argv[0], 0, '']);
  };
  recipe = join(folder, 'recipe.json');
  await done(
    'import',
    DATA,
    '--project',
    project,
    '--economy',
    'JPN',
    '--stage',
    'separation',
    '--dry-run',
    '--save-recipe',
    recipe,
  );
  await done('pack', 'out', 'NdPr', join(folder, 'pack'), project);
  for (const name of readdirSync(join(folder, 'pack')))
    pack.set(name, readFileSync(join(folder, 'pack', name), 'utf8'));
  for (const ending of ['html', 'docx']) {
    const path = join(folder, `brief.${ending}`);
    await done('brief', project, '--scenario', 'licences-25', '--out', path);
    papers.set(ending, readFileSync(path));
  }
});

/** A recipe, a pack or a brief, harmed, and the command that takes it. */
const KINDS = ['recipe', 'pack', 'brief'] as const;

it(`takes ${COUNT} harmed recipes, packs and briefs, or says in a sentence why not, and changes nothing`, async () => {
  const [text, before] = [readFileSync(recipe, 'utf8'), stateOf(project)];
  await tried('papers', COUNT, async (draw, index) => {
    const kind = KINDS[index % KINDS.length] ?? 'recipe';
    const argv = ((): string[] => {
      switch (kind) {
        case 'recipe': {
          const path = join(folder, 'harmed.json');
          writeFileSync(
            path,
            draw(4) === 0 ? mutatedBytes(Buffer.from(text), draw) : mutatedText(text, draw),
          );
          return ['import', DATA, '--project', project, '--recipe', path, '--dry-run'];
        }
        case 'pack': {
          const made = join(folder, 'harmed-pack');
          rmSync(made, { recursive: true, force: true });
          mkdirSync(made);
          const harmed = draw(pack.size);
          for (const [at, [name, content]] of [...pack].entries())
            writeFileSync(join(made, name), at === harmed ? mutatedText(content, draw) : content);
          return ['pack', 'check', made, project];
        }
        case 'brief': {
          const [ending, whole] = [...papers][draw(papers.size)] ?? ['html', Buffer.alloc(0)];
          const path = join(folder, `harmed.${ending}`);
          writeFileSync(
            path,
            ending === 'docx'
              ? mutatedZip(partsOf(whole), whole, draw)
              : ending === 'html'
                ? mutatedText(whole.toString('utf8'), draw)
                : mutatedBytes(whole, draw),
          );
          return ['verify-brief', path, project];
        }
      }
    })();
    const { code, err } = await lodestone(argv);
    if (code === 2) throw new Error(`wrong usage: ${err}`);
    expect(/\n\s+at |TypeError|undefined|\[object/.test(err), err).toBe(false);
    return `${kind} ${code}`;
  });
  expect(stateOf(project)).toEqual(before);
}, 36_000_000);
