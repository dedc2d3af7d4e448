/** Dots an inch of a picture that is to be printed. */
const DPI = 300;
const CSS_DPI = 96;
const METRES_AN_INCH = 0.0254;

/** A picture that scales as one of dots, 300 an inch, which its file says. @throws Error where the page cannot draw it */
export async function pngOf(svg: string, width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = DPI / CSS_DPI;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('the page draws no pictures');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (blob === null) throw new Error('the picture could not be made');
  return withDensity(new Uint8Array(await blob.arrayBuffer()));
}

/** Behind the signature and the header, which are 33 bytes together. Source: the PNG specification, pHYs. */
const BEHIND_HEADER = 33;

/** The same file that says how many dots an inch has. */
function withDensity(png: Uint8Array): Uint8Array<ArrayBuffer> {
  const perMetre = Math.round(DPI / METRES_AN_INCH);
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  chunk[16] = 1; // the unit is the metre
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  const made = new Uint8Array(png.length + chunk.length);
  made.set(png.subarray(0, BEHIND_HEADER));
  made.set(chunk, BEHIND_HEADER);
  made.set(png.subarray(BEHIND_HEADER), BEHIND_HEADER + chunk.length);
  return made;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
