/** How many runs are sampled, and from which seed, where nobody says: the same in every command. */
export const DEFAULT_RUNS = '10000';
export const DEFAULT_SEED = '1';
