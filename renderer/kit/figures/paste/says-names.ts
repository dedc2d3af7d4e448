import { readYear } from '@shared/base/years';
import type { Block } from '../../grid/controller/block';
import { parseFigure } from '../../grid/parse-figure';

/** Whether a block says itself where it belongs, by names at its left or years above: one of figures alone goes where it is pasted. */
export function saysNames(block: Block): boolean {
  const isName = (text: string): boolean =>
    /\p{L}/u.test(text) && parseFigure(text, ['percent', 'tonnes']).kind === 'unreadable';
  if (block.length * (block[0]?.length ?? 0) < 2) return false;
  if (block.some(([first = '']) => isName(first))) return true;
  const heads = (block[0] ?? []).filter((text) => text.trim() !== '');
  return (
    block.length > 1 &&
    heads.length > 1 &&
    heads.every((text) => /^\D*(?:19|20)\d\d\D*$/.test(text) && readYear(text).kind === 'year')
  );
}
