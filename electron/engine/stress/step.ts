/** Called between two runs; may wait, and may throw to stop the work. */
export type Step = (done: number, total: number) => Promise<void> | void;
