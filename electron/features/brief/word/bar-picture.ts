import type { Translate } from '@shared/base/message';
import type { Bar, Span } from '@shared/features/brief/paper-parts';
import { pngOf } from './png';
import { xml } from './xml';

/** Of an inline picture: English metric units a twentieth of a point, and how fine it is drawn. */
const EMU_A_TWIP = 635;
const DOTS_A_TWIP = 0.2;
const HEIGHT = 120;
/** Dots of a stripe and of the space behind it. */
const STRIPE = 3;

const NAMESPACES =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';

/** The run of a line as a picture that is legible in grey: striped upright where it is reduced, black where it stands. */
export function barPng({ reduced, stands }: Bar, width: number): Uint8Array {
  const [across, down] = [Math.max(1, Math.round(width * DOTS_A_TWIP)), Math.round(HEIGHT * DOTS_A_TWIP)];
  return pngOf(across, down, (x, y) => {
    const isIn = (span: Span | null) =>
      span !== null && x >= dot(span.from) && x < Math.max(dot(span.to), dot(span.from) + 1);
    const dot = (part: number) => Math.round(part * across);
    if (isIn(stands)) return 0;
    if (!isIn(reduced)) return 255;
    return y === 0 || y === down - 1 || x % (2 * STRIPE) < STRIPE ? 0 : 255;
  });
}

/** The picture in its line, with what it shows in words for those who do not see it. */
export function barDrawing(words: string, width: number, relation: string, id: number, t: Translate): string {
  const size = `cx="${Math.round(width * EMU_A_TWIP)}" cy="${HEIGHT * EMU_A_TWIP}"`;
  const named = `id="${id}" name="${xml(t('brief.bar.name'))}" descr="${xml(words)}"`;
  return `<w:drawing><wp:inline ${NAMESPACES} distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr ${named}/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr ${named}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`;
}

/** From where to where in the run, in percent of it. */
export function barWords({ reduced, stands }: Bar, t: Translate): string {
  const percent = (part: number) => Math.round(part * 100);
  const said = (key: 'brief.bar.reduced' | 'brief.bar.stands', span: Span | null) =>
    span === null ? [] : [t(key, { from: percent(span.from), to: percent(span.to) })];
  const parts = [...said('brief.bar.reduced', reduced), ...said('brief.bar.stands', stands)];
  return parts.length === 0 ? t('brief.bar.none') : parts.join(' ');
}
