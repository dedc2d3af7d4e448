import type { InputOf } from '@shared/catalogue/contract';

/** What the page asks of the register. */
export type Question = InputOf<'measures.load'>;
