/** Main, with the threads that work for it: megabytes that it may hold at any look. */
const MAIN_MB = 420;
/** How much more the page may hold at the end than after its first quarter, in parts of that. */
const GROWTH = 0.1;

/** What main and the page hold over the time of a soak. The page is asked after its garbage was collected, so that growth is a leak. */
export class Memory {
  #app;
  #devtools;
  #from = performance.now();
  #looks = [];

  static async of(app, page) {
    const memory = new Memory();
    memory.#app = app;
    memory.#devtools = await page.context().newCDPSession(page);
    console.log('minute  round  main MB  (own  heap)  page MB  page heap MB  nodes  listeners');
    return memory;
  }

  async look(round) {
    const { main, own, mainHeap, page } = await this.#app.evaluate(({ app }) => ({
      main: process.memoryUsage().rss / 2 ** 20,
      // Without what is mapped from files, the program itself above all; as far as the system says it.
      own:
        Number(
          /^RssAnon:\s*(\d+)/m.exec(
            process.getBuiltinModule('node:fs').readFileSync('/proc/self/status', 'utf8'),
          )?.[1] ?? 0,
        ) /
        2 ** 10,
      mainHeap: process.memoryUsage().heapUsed / 2 ** 20,
      page: (app.getAppMetrics().find(({ type }) => type === 'Tab')?.memory.workingSetSize ?? 0) / 2 ** 10,
    }));
    await this.#devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.#devtools.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners: listeners } = await this.#devtools.send('Memory.getDOMCounters');
    const minute = (performance.now() - this.#from) / 60_000;
    const look = { minute, round, main, own, mainHeap, page, heap: usedSize / 2 ** 20, nodes, listeners };
    this.#looks.push(look);
    console.log(
      Object.values(look)
        .map((value, at) => value.toFixed(at === 0 || at === 6 ? 1 : 0))
        .join('  '),
    );
  }

  /** What is beyond its bar, in words. */
  beyond() {
    const main = Math.max(...this.#looks.map((look) => look.main));
    const quarter = Math.max(1, Math.floor(this.#looks.length / 4));
    const grown = ['page', 'heap', 'nodes', 'listeners'].map((name) => {
      const all = this.#looks.map((look) => look[name]);
      const [early, late] = [median(all.slice(quarter, 2 * quarter)), median(all.slice(-quarter))];
      return { name, early, late };
    });
    console.log(`main at most ${main.toFixed(0)} MB (bar ${MAIN_MB})`);
    for (const { name, early, late } of grown)
      console.log(`page, ${name}: ${early.toFixed(1)} in the second quarter, ${late.toFixed(1)} in the last`);
    return [
      ...(main > MAIN_MB ? [`main holds ${main.toFixed(0)} MB`] : []),
      ...grown
        .filter(({ early, late }) => late > early * (1 + GROWTH))
        .map(
          ({ name, early, late }) => `the page's ${name} went from ${early.toFixed(1)} to ${late.toFixed(1)}`,
        ),
    ];
  }
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
