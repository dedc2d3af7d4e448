import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { findFigures } from './find-figures';

/** The figures that the search box finds; pages, commands and tables are known to the window. */
export function handlers({ session }: AppContext): HandlersOf<'search'> {
  return { 'search.figures': ({ text, most }) => findFigures(session, text, most) };
}
