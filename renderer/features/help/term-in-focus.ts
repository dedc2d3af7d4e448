import { translator } from '@shared/catalogue/translate';
import { TERM_IDS, TERMS, type Term, type TermId } from '@shared/features/help/terms';
import { searchKey } from '@shared/features/search/matches';

const SAY = [translator('en'), translator('ja')];

/** What each term is called, as texts are searched, the longest name first: "look-through share" before "share". */
const NAMES = TERM_IDS.flatMap((id) => {
  const { also = [] }: Term = TERMS[id];
  const names = [...SAY.map((say) => say(`help.term.${id}`)), ...also];
  // "Concentration (HHI)" is said as either.
  const parts = names.flatMap((name) => [name, ...name.split(/[()（）]/)]).map(searchKey);
  return [...new Set(parts.filter((part) => part.length > 1))].map((key) => ({ id, key }));
}).sort((a, b) => b.key.length - a.key.length);

/** The term that the first of some texts names; null where none does. */
export function termNamed(texts: readonly string[]): TermId | null {
  for (const text of texts) {
    const key = searchKey(text);
    const found = NAMES.find(({ key: name }) => key.includes(name));
    if (found !== undefined) return found.id;
  }
  return null;
}

/** A longer text is a page, not the name of a thing. */
const LONGEST = 160;

/** What stands at the focus, the nearest first: its own words, the head of its column and row, its section, its page. */
export function wordsAtFocus(focus: Element | null): readonly string[] {
  const texts: string[] = [];
  const add = (text: string | null | undefined): void => {
    const plain = text?.trim() ?? '';
    if (plain !== '' && plain.length <= LONGEST) texts.push(plain);
  };
  for (let at = focus; at !== null && at !== document.body; at = at.parentElement) {
    // The controller of a grid lies over the selected cell: the head of its column says more than the name of the grid.
    const column = at.getAttribute('col-id') ?? at.getAttribute('aria-colindex');
    if (column !== null) add(headOf(at, column));
    add(at.getAttribute('aria-label'));
    add(textOf(at.getAttribute('aria-labelledby')));
    if (at === focus) add(at.textContent);
    if (at.matches('section, [role="group"], .ld-section')) add(at.querySelector('h1, h2, h3')?.textContent);
    if (at.matches('main, .ld-page')) add(at.querySelector('h1')?.textContent);
  }
  return texts;
}

function textOf(ids: string | null): string {
  return (ids ?? '')
    .split(/\s+/)
    .map((id) => (id === '' ? '' : (document.getElementById(id)?.textContent ?? '')))
    .join(' ');
}

/** The words above a cell, in a grid or a table. */
function headOf(cell: Element, column: string): string {
  const grid = cell.closest('[role="grid"], [role="treegrid"], table, .ld-grid');
  const head = [...(grid?.querySelectorAll('[role="columnheader"], th') ?? [])].find(
    (one) => one.getAttribute('col-id') === column || one.getAttribute('aria-colindex') === column,
  );
  return head?.textContent ?? '';
}
