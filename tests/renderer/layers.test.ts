import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../renderer');
/** Who draws what lies over the page: the frame of dialogs, the search, which has none, and a pasted block, which lies in its place. */
const DRAW = [
  'kit/ui/DialogFrame.tsx',
  'features/search/SearchDialog.tsx',
  'kit/figures/paste/PasteFrame.tsx',
];
/** Another way to lay something over the page: it would not hold the keys. */
const BY_HAND = /<Dialog\b|<DialogSurface|<dialog\b|role="(?:alert)?dialog"|<Popover\b|<Drawer|popover=/;

it('every dialog is drawn by the frame that holds the keys', () => {
  const files = readdirSync(FOLDER, { encoding: 'utf8', recursive: true }).filter((file) =>
    file.endsWith('.tsx'),
  );
  const found = files.filter((file) => BY_HAND.test(readFileSync(join(FOLDER, file), 'utf8')));
  expect(found.toSorted()).toEqual(DRAW.toSorted());
});
