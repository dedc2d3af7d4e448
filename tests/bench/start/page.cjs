// Runs in the page before its own scripts: goes to the shares as soon as their button takes a click, and says when the grid
// has its figures on screen.
const { ipcRenderer } = require('electron');

const now = () => performance.timeOrigin + performance.now();
const seen = [{ stage: 'page begins', at: now() }];
const figure = '[data-testid="share-grid"] [row-id="lynas-kuantan"] [col-id="year-2026"]';
const awaited = [
  { stage: 'frame drawn', selector: '.ld-app' },
  {
    stage: 'project on screen',
    selector: '[data-testid="area-shares"]:not([disabled])',
    act: (found) => found.click(),
  },
  { stage: 'page of shares', selector: '[data-testid="share-grid"]' },
  { stage: 'grid filled', selector: figure },
];

const observer = new MutationObserver(() => {
  for (;;) {
    const next = awaited[0];
    if (next === undefined) break;
    const found = document.querySelector(next.selector);
    if (found === null || (next.selector === figure && found.textContent.trim() === '')) return;
    awaited.shift();
    seen.push({ stage: next.stage, at: now() });
    next.act?.(found);
  }
  observer.disconnect();
  requestAnimationFrame(() => setTimeout(tell));
});
observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });

function tell() {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  if (paint !== undefined) seen.push({ stage: 'first paint', at: performance.timeOrigin + paint.startTime });
  seen.push({ stage: 'grid usable', at: now() });
  ipcRenderer.send('bench:page', seen);
}
