import type { AppContext } from '../../desk/app-context';
import type { HandlersOf } from '../../desk/handlers';
import { pivotTable } from './pivot-table';

/** Figures along any two axes. */
export function handlers({ session }: AppContext): HandlersOf<'pivot'> {
  return { 'pivot.table': (asked) => pivotTable(session, asked) };
}
