// Runs in the page before its own scripts: from each input of a slider to the frame that shows the rows of the clock as they then
// stay.
const { ipcRenderer } = require('electron');

const now = () => performance.timeOrigin + performance.now();
const moves = [];
let move = null;

addEventListener(
  'input',
  (event) => {
    if (event.target.type !== 'range') return;
    move = { input: performance.timeOrigin + event.timeStamp };
    moves.push(move);
  },
  { capture: true },
);

const invoke = ipcRenderer.invoke.bind(ipcRenderer);
ipcRenderer.invoke = async (channel, name, ...args) => {
  if (name !== 'whatif.run' || move === null) return invoke(channel, name, ...args);
  const of = move;
  of.sent = now();
  const reply = await invoke(channel, name, ...args);
  of.received = now();
  return reply;
};

new MutationObserver((changes) => {
  const of = move;
  if (of === null || !changes.some(({ target }) => inRows(target))) return;
  of.drawn = now();
  requestAnimationFrame(() => {
    of.frame = now();
    // Comes when the frame is painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      of.painted = now();
      port1.close();
    };
    port2.postMessage(null);
  });
}).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });

function inRows(node) {
  const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  return element !== null && element.closest('.scn-rows') !== null;
}

addEventListener('bench-begin', () => {
  moves.length = 0;
  move = null;
});
addEventListener('bench-end', () =>
  document.documentElement.setAttribute('data-bench', JSON.stringify(moves)),
);
