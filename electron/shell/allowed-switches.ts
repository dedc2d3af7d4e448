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

/** Of these Chromium itself is asked too: the surroundings can take the sandbox away without a word on the command line. */
const ASKED_FOR = [OF_ROOT, 'remote-debugging-port', 'remote-debugging-pipe'] as const;

/** What Chromium takes off both ends of a word before it looks whether that is a switch: on Windows blanks of every script. */
const BLANKS = {
  windows: aroundOf(String.raw`\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`),
  elsewhere: aroundOf(String.raw`\t-\r `),
} as const;

function aroundOf(blanks: string): RegExp {
  return new RegExp(`^[${blanks}]+|[${blanks}]+$`, 'g');
}

/**
 * The first switch that a packaged program does not take, as it was written; null where there is none. Words are read as
 * Chromium reads them: without the blanks around them; on Windows a switch may begin with a slash and be written in capitals;
 * and behind `--` stands none.
 * @param argv of this start, the executable first; without the switch of the command line and what stands behind it, which is
 * over before Chromium acts on any switch
 * @param heard whether Chromium has heard of a switch, from whichever side
 */
export function refusedSwitch(
  argv: readonly string[],
  platform: NodeJS.Platform,
  isRoot: boolean,
  heard: (name: string) => boolean,
): string | null {
  const onWindows = platform === 'win32';
  const form = onWindows ? /^(?:--|-|\/)([^=]+)/s : /^--?([^=]+)/s;
  const mayBe = (name: string): boolean => TAKEN.has(name) || (name === OF_ROOT && isRoot);
  for (const word of argv.slice(1)) {
    const read = word.replace(onWindows ? BLANKS.windows : BLANKS.elsewhere, '');
    if (read === '--') break;
    const [, written = ''] = form.exec(read) ?? [];
    if (written !== '' && !mayBe(onWindows ? written.toLowerCase() : written)) return read;
  }
  const unsaid = ASKED_FOR.find((name) => heard(name) && !mayBe(name));
  return unsaid === undefined ? null : `--${unsaid}`;
}
