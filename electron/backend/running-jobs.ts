/** Jobs that can be cancelled, by the id that the page gave them. */
export class RunningJobs {
  readonly #running = new Map<string, AbortController>();

  /** Runs work under an id; the signal is aborted when the page cancels that id. */
  async run<Result>(jobId: string, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const controller = new AbortController();
    this.#running.set(jobId, controller);
    try {
      return await work(controller.signal);
    } finally {
      // A later job may have taken over the id meanwhile.
      if (this.#running.get(jobId) === controller) this.#running.delete(jobId);
    }
  }

  cancelAll(): void {
    for (const jobId of this.#running.keys()) this.cancel(jobId);
  }

  /** Cancels a job; one that has ended already is left as it is. */
  cancel(jobId: string): void {
    this.#running.get(jobId)?.abort();
  }
}
