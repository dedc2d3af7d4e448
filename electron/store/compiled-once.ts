import { setFlagsFromString } from 'node:v8';

/** How many bytes of its code a function runs through before V8 compiles it a second time, optimized: what V8 13 says by itself. */
const BYTES = 13_000_000;
/** What one turn of a loop counts at most; V8 counts the whole loop, up to a quarter of the bytes above. */
const BYTES_A_TURN = 25;

/**
 * Loads a library of WebAssembly and calls some of it, which is compiled a second time only when it has made 520,000 turns of its
 * loops. V8 takes how many bytes there are when a module is made, and what a turn counts when a function is first called.
 *
 * SQLite runs statements in one loop of a hundred kilobytes, and reads their text in another of eighty: as V8 counts, each would
 * be optimized after some 150 turns, by threads that take a third of a second beside the start of the window, and are done when
 * it is over. Work that is long has made its turns soon.
 */
export async function compiledOnce<Library>(
  load: () => Promise<Library>,
  call: (library: Library) => void,
): Promise<Library> {
  countUpTo(BYTES);
  const library = await load();
  countUpTo(4 * BYTES_A_TURN);
  try {
    call(library);
  } finally {
    countUpTo(BYTES);
  }
  return library;
}

function countUpTo(bytes: number): void {
  setFlagsFromString(`--wasm-tiering-budget=${bytes}`);
}
