import { setFlagsFromString } from 'node:v8';

/** How much more often than by itself V8 lets a function run before it optimizes it. */
const MORE = 8;

/** The count by itself, as V8 calls it: bytes of code in Node 20, runs of the function from Node 22 on and in the program. */
const COUNT =
  Number.parseInt(process.versions.v8, 10) < 12
    ? { flag: 'interrupt-budget', usual: 67_584 }
    : { flag: 'invocation-count-for-turbofan', usual: 3_000 };

/**
 * Lets V8 optimize what runs long, and not what a command does some hundred times before it is over: threads beside it took a
 * tenth of its processor time and more for that (docs/decisions/0018). What is long has its count soon.
 */
export function optimizeLate(): void {
  setFlagsFromString(`--${COUNT.flag}=${MORE * COUNT.usual}`);
}
