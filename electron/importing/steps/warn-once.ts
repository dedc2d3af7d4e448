/**
 * What is said once a sheet. It notes what it keeps from being said again: what is found of a row meanwhile holds only
 * where the same was said before.
 */
export class WarnOnce extends Set<string> {
  readonly #silent = new Set<string>();

  /** Whether something was said, asked by whoever says it else. */
  override has(key: string): boolean {
    const isSaid = super.has(key);
    if (isSaid) this.#silent.add(key);
    return isSaid;
  }

  /** The same, asked by anyone else. */
  isSaid(key: string): boolean {
    return super.has(key);
  }

  /** What was not said again since this was asked last. */
  takeSilent(): readonly string[] {
    const silent = [...this.#silent];
    this.#silent.clear();
    return silent;
  }
}
