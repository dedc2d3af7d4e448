import { beforeAll, expect, it } from 'vitest';
import { DAMAGES, damaged, EDITS, type Judged, judge, type Whole, wholeProject } from './damage-files';
import { howMany, seeded } from './seeded';

const SEED = howMany('DAMAGE_SEED', 11);
const FILES = howMany('DAMAGES', 20);

let whole: Whole;
beforeAll(async () => {
  whole = await wholeProject();
});

it(`loses nothing in silence and says every harm in a sentence: ${FILES} damaged files and journals`, async () => {
  const draw = seeded(SEED);
  const found = new Map<string, Judged[]>();
  for (let index = 0; index < FILES; index++) {
    const damage = DAMAGES[index % DAMAGES.length] ?? 'bit';
    const what = Math.floor(index / DAMAGES.length) % 2 === 0 ? 'file' : 'journal';
    const files = { ...whole, [what]: damaged(whole[what], damage, draw) };
    const judged = await judge(whole, files.file, files.journal, 2 + EDITS);
    const name = `${damage} in the ${what}`;
    found.set(name, [...(found.get(name) ?? []), judged]);
    expect([name, index, judged.outcome, judged.says]).not.toMatchObject([name, index, 'silent']);
    expect([name, index, judged.outcome, judged.says]).not.toMatchObject([name, index, 'raw']);
  }
  if (FILES < 100) return;
  for (const [name, all] of found) {
    const number = (outcome: Judged['outcome']) => all.filter((one) => one.outcome === outcome).length;
    const lost = all.filter(({ outcome }) => outcome === 'told');
    const regained = lost.reduce((sum, one) => sum + one.regained, 0) / Math.max(1, lost.length);
    console.log(
      `${name}: ${all.length} tried, ${number('same')} without loss, ${number('told')} told; of ten edits ${regained.toFixed(1)} regained where told`,
    );
  }
}, 3_600_000);
