import { printing } from './printing';
import { untilStill } from './until-still';

/** Lays a part of the page out for paper. @returns takes that back */
type LayOut = () => Promise<() => void>;

const parts = new Set<LayOut>();

/** Has a part of the page laid out for paper before it is printed. @returns ends it */
export function laidOutForPaper(part: LayOut): () => void {
  parts.add(part);
  return () => void parts.delete(part);
}

/**
 * Waits for the faces of all that stands in the window: a face is fetched with the first of its signs, and what is printed
 * before it is there is set in the system's.
 */
export async function facesAreThere(): Promise<void> {
  const { body, fonts } = document;
  const { fontFamily } = getComputedStyle(body);
  // Where one cannot be had the system's is all there is.
  await fonts.load(`12px ${fontFamily}`, body.textContent ?? '').catch(() => undefined);
}

let isUnderWay = false;

/** Opens the system's dialog in which the page is printed, once each of its parts is drawn as it stands on paper. */
export async function printPage(): Promise<void> {
  if (isUnderWay) return;
  isUnderWay = true;
  printing.set({ on: true });
  const takeBack: (() => void)[] = [];
  const done = (): void => {
    window.removeEventListener('afterprint', done);
    for (const back of takeBack) back();
    printing.set({ on: false });
    isUnderWay = false;
  };
  try {
    await untilStill(document.body);
    for (const part of parts) takeBack.push(await part());
    await facesAreThere();
    window.addEventListener('afterprint', done);
    window.print();
  } catch (error) {
    done();
    throw error;
  }
}
