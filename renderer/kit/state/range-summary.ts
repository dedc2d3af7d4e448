import type { FigureUnit } from '@shared/model/figure';
import type { Summary } from '../grid/controller/summary';
import { createStore } from './store';

/** What the range of selected cells comes to: said in the status bar. */
export const rangeSummary = createStore<{ readonly summary: Summary<FigureUnit> | null }>({ summary: null });
