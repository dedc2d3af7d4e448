/** Frames in which nothing has changed before a part of the page counts as drawn. */
const STILL_FRAMES = 3;

/** Nothing is waited for longer than these frames: what is there then is taken. */
const MOST_FRAMES = 600;

/** Waits until `isThere` holds and the part has not changed for some frames: what React draws comes after what asked for it. */
export async function untilStill(part: HTMLElement, isThere: () => boolean = () => true): Promise<void> {
  let still = 0;
  const observer = new MutationObserver(() => {
    still = 0;
  });
  observer.observe(part, { subtree: true, childList: true, characterData: true });
  for (let frame = 0; frame < MOST_FRAMES && still < STILL_FRAMES; frame += 1) {
    await new Promise((drawn) => requestAnimationFrame(drawn));
    still = isThere() ? still + 1 : 0;
  }
  observer.disconnect();
}
