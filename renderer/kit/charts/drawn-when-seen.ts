/** Where frames come from: the window's. */
interface Frames {
  readonly request: (act: () => void) => number;
  readonly cancel: (frame: number) => void;
}

const OF_WINDOW: Frames = {
  request: (act) => requestAnimationFrame(act),
  cancel: (frame) => cancelAnimationFrame(frame),
};

/** Draws the latest that it was asked for, once a frame, and only while it can be seen: what nobody sees waits until somebody does. */
export class DrawnWhenSeen {
  readonly #frames: Frames;
  #waiting: (() => void) | null = null;
  #frame: number | null = null;
  #isSeen = false;

  constructor(frames: Frames = OF_WINDOW) {
    this.#frames = frames;
  }

  ask(draw: () => void): void {
    this.#waiting = draw;
    this.#plan();
  }

  see(isSeen: boolean): void {
    this.#isSeen = isSeen;
    this.#plan();
  }

  /** Draws what waits, seen or not: for paper. */
  now(): void {
    this.#cancel();
    const draw = this.#waiting;
    this.#waiting = null;
    draw?.();
  }

  end(): void {
    this.#waiting = null;
    this.#cancel();
  }

  #plan(): void {
    if (!this.#isSeen || this.#waiting === null || this.#frame !== null) return;
    this.#frame = this.#frames.request(() => {
      this.#frame = null;
      if (this.#isSeen) this.now();
    });
  }

  #cancel(): void {
    if (this.#frame !== null) this.#frames.cancel(this.#frame);
    this.#frame = null;
  }
}
