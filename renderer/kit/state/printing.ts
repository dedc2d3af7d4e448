import { createStore } from './store';

/** Whether the page is on its way to paper, which is white whatever the look of the window. */
export const printing = createStore<{ readonly on: boolean }>({ on: false });
