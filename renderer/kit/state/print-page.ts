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

/** The faces of paper (shell/theme/print), each in its two weights, and a sign of each: what is typed into a field may be of any. */
const FACES = ['Inter Print', 'Noto Sans JP Print'].flatMap((family) =>
  [400, 700].map((weight) => `${weight} 12px "${family}"`),
);
const SIGNS = 'a日';

/** Waits for the faces of paper: one is fetched with the first of its signs, and what is printed before it is there is set in the system's. */
export async function facesAreThere(): Promise<void> {
  // Where one cannot be had the system's is all there is.
  await Promise.all(FACES.map((face) => document.fonts.load(face, SIGNS).catch(() => undefined)));
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
