/**
 * Puts text on the clipboard by the page's own copy event: the window grants no permission, so that the asynchronous
 * clipboard is closed to it. Only inside of a click or a key press.
 */
export function copyToClipboard(text: string): void {
  const give = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', give, { once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', give);
}
