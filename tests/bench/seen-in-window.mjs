/**
 * Begins to look, frame by frame from the next key press or click on, until an element shows a text or (equal: false) another
 * one. Awaited before the key is pressed, so that the press cannot come before the ear.
 */
export function watch(page, wish) {
  return page.evaluate(({ selector, text, equal }) => {
    window.benchSeen = new Promise((done, failed) => {
      const pressed = new AbortController();
      const ear = { capture: true, once: true, signal: pressed.signal };
      const begin = () => {
        pressed.abort();
        const begun = performance.now();
        const look = () => {
          const now = document.querySelector(selector)?.textContent ?? '';
          const passed = performance.now() - begun;
          if ((now.trim() === text.trim()) === equal) done(passed);
          else if (passed > 20_000) failed(new Error(`${selector} shows ${now}, asked for ${text}`));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      };
      addEventListener('keydown', begin, ear);
      addEventListener('click', begin, ear);
    });
  }, wish);
}

/** Milliseconds from the key press until what was watched for was on screen. */
export function seen(page) {
  return page.evaluate(() => window.benchSeen);
}
