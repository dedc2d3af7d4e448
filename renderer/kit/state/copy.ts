/**
 * What is copied, with what has to go with it (kit/state/secret.ts): the mark stands below it in the form that spreadsheets
 * and word processors take. As plain text it is what was copied alone, which grids lay over as many rows as it has.
 */
export function giveCopy(to: DataTransfer | null, text: string, cells: Cells, mark: string | null): void {
  to?.setData('text/plain', text);
  if (mark !== null) to?.setData('text/html', tableOf(cells) + paragraphOf(mark));
}
type Cells = readonly (readonly string[])[];

/**
 * Puts lines of cells with tabs between on the clipboard by the page's own copy event: the window grants no permission, so
 * that the asynchronous clipboard is closed to it. Only inside of a click or a key press.
 */
export function copyToClipboard(text: string, mark: string | null): void {
  const cells = text.split('\n').map((line) => line.split('\t'));
  const give = (event: ClipboardEvent): void => {
    event.preventDefault();
    giveCopy(event.clipboardData, text, cells, mark);
  };
  document.addEventListener('copy', give, { once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', give);
}

/** Marks what is chosen on the page by hand and copied, cut or drawn out of the window. @returns ends it */
export function markChosen(mark: string): () => void {
  const give = (event: ClipboardEvent | DragEvent): void => {
    const to = event instanceof DragEvent ? event.dataTransfer : event.clipboardData;
    const chosen = event.defaultPrevented ? null : chosenIn(event.target);
    if (to === null || chosen === null) return;
    to.setData('text/plain', chosen.text);
    to.setData('text/html', chosen.html + paragraphOf(mark));
    // Of its own a window copies what is chosen without the mark; what is drawn goes as it was set.
    if (event.type === 'copy') event.preventDefault();
  };
  document.addEventListener('copy', give);
  document.addEventListener('dragstart', give);
  return () => {
    document.removeEventListener('copy', give);
    document.removeEventListener('dragstart', give);
  };
}

/** What is chosen of a page or in a field of it; null for nothing. */
function chosenIn(target: EventTarget | null): { readonly text: string; readonly html: string } | null {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
    const text = target.value.slice(target.selectionStart ?? 0, target.selectionEnd ?? 0);
    return text === '' ? null : { text, html: paragraphOf(text) };
  }
  const selection = document.getSelection();
  const text = selection?.toString() ?? '';
  if (selection === null || text === '') return null;
  const held = document.createElement('div');
  held.append(selection.getRangeAt(0).cloneContents());
  return { text, html: held.innerHTML };
}

function tableOf(cells: Cells): string {
  const table = document.createElement('table');
  for (const line of cells) {
    const row = table.insertRow();
    for (const text of line) row.insertCell().textContent = text;
  }
  return table.outerHTML;
}

function paragraphOf(text: string): string {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  return paragraph.outerHTML;
}
