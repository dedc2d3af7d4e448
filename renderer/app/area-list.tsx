import type { Area } from './areas';

/** Every area that exists, in the order of the rail; Ctrl+1 to 9 go by it. A feature joins with one entry. */
export const AREAS: readonly Area[] = [];
