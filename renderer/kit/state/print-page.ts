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

/** Opens the system's dialog in which the page is printed. */
export async function printPage(): Promise<void> {
  await facesAreThere();
  window.print();
}
