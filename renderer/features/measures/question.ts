import type { InputOf } from '@shared/catalogue/contract';

/** What the page asks of the register, in whatever language. */
export type Question = Omit<InputOf<'measures.load'>, 'language'>;
