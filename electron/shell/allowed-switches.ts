/**
 * What a packaged program takes of Chromium's and Electron's switches: how it is drawn, and in which language. All others are
 * refused, since they would open the page to another program, load code, weaken the sandbox or reach the network.
 */
const TAKEN: ReadonlySet<string> = new Set([
  'disable-dev-shm-usage',
  'disable-gpu',
  'disable-gpu-compositing',
  'disable-software-rasterizer',
  'enable-wayland-ime',
  'force-color-profile',
  'force-device-scale-factor',
  'high-dpi-support',
  'lang',
  'ozone-platform',
  'ozone-platform-hint',
  'use-angle',
  'use-gl',
  'wayland-text-input-version',
]);

/** Chromium's sandbox cannot run as root, and for nobody else may it be off. */
const OF_ROOT = 'no-sandbox';

/**
 * The first switch that a packaged program does not take, as it was written; null where there is none. Words are read as
 * Chromium reads them: on Windows a switch may begin with a slash and be written in capitals, and behind `--` stands none.
 * @param argv of this start, the executable first; without the switch of the command line and what stands behind it, which is
 * over before Chromium acts on any switch
 */
export function refusedSwitch(
  argv: readonly string[],
  platform: NodeJS.Platform,
  isRoot: boolean,
): string | null {
  const onWindows = platform === 'win32';
  const form = onWindows ? /^(?:--|-|\/)([^=]+)/s : /^--?([^=]+)/s;
  for (const word of argv.slice(1)) {
    if (word === '--') return null;
    const [, written = ''] = form.exec(word) ?? [];
    if (written === '') continue;
    const name = onWindows ? written.toLowerCase() : written;
    if (!TAKEN.has(name) && !(name === OF_ROOT && isRoot)) return word;
  }
  return null;
}
