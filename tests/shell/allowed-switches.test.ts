import { describe, expect, it } from 'vitest';
import { refusedSwitch } from '../../electron/shell/allowed-switches';
import { behindCliSwitch } from '../../electron/terminal/cli-switch';

const EXE = '/opt/lodestone/lodestone';
const PORT = 'remote-debugging-port';

/** What Chromium has heard of a start on which nothing but its words bears. */
const unheard = (): boolean => false;

describe('a packaged program refuses', () => {
  it.each([
    ['--remote-debugging-port=9222'],
    ['-remote-debugging-port=9222'],
    ['--remote-debugging-pipe'],
    ['--inspect'],
    ['--inspect-brk=0'],
    ['--js-flags=--expose-gc'],
    ['--disable-web-security'],
    ['--host-resolver-rules='],
    ['--proxy-server=x:1'],
    ['--log-net-log=x'],
    ['--renderer-cmd-prefix=x'],
    ['--load-extension=x'],
    ['--enable-logging'],
    ['--no-sandbox'],
    ['-r'],
    ['--=x'],
  ])('%s', (word) => {
    expect(refusedSwitch([EXE, word], 'linux', false, unheard)).toBe(word);
    expect(refusedSwitch([EXE, 'plan.lodestone', '--lang=ja', word], 'linux', false, unheard)).toBe(word);
    const behind = behindCliSwitch([EXE, word, '--cli', 'check', '--json']);
    expect(refusedSwitch(behind?.before ?? [], 'linux', false, unheard)).toBe(word);
  });

  it('switches as Windows writes them', () => {
    const refused = (word: string) => refusedSwitch(['lodestone.exe', word], 'win32', false, unheard);
    expect(refused('/remote-debugging-port=0')).toBe('/remote-debugging-port=0');
    expect(refused('--Remote-Debugging-Port=0')).toBe('--Remote-Debugging-Port=0');
    expect(refused('/LANG=ja')).toBeNull();
  });
});

/** Read off Chromium: a word as it comes, and whether that makes a switch of it. */
describe('blanks around a word are taken off as Chromium does it', () => {
  it.each([
    [' ', 'linux', true],
    ['\t', 'linux', true],
    ['\n', 'linux', true],
    ['\v', 'linux', true],
    ['\r\f ', 'linux', true],
    ['\u00a0', 'linux', false],
    ['\u3000', 'linux', false],
    ['\u001f', 'linux', false],
    [' ', 'darwin', true],
    [' ', 'win32', true],
    ['\u00a0', 'win32', true],
    ['\u0085', 'win32', true],
    ['\u2003', 'win32', true],
    ['\u3000', 'win32', true],
    ['\u001f', 'win32', false],
  ] as const)('%j on %s: %s', (blank, platform, isSwitch) => {
    for (const written of [`--${PORT}=9333`, `-${PORT}`, '--no-sandbox']) {
      const found = refusedSwitch([EXE, `${blank}${written}${blank}`], platform, false, unheard);
      expect(found).toBe(isSwitch ? written : null);
    }
  });

  it('also before the slash of Windows, and before a switch that is taken', () => {
    expect(refusedSwitch([EXE, ' /NO-SANDBOX'], 'win32', false, unheard)).toBe('/NO-SANDBOX');
    expect(refusedSwitch([EXE, ' --lang=ja'], 'linux', false, unheard)).toBeNull();
  });

  it('and behind the end of the switches stands none, blanks around it or not', () => {
    expect(refusedSwitch([EXE, ' -- ', `--${PORT}=1`], 'linux', false, unheard)).toBeNull();
    // A blank of another script is none on Linux, so that the switches go on there.
    expect(refusedSwitch([EXE, '\u3000--', `--${PORT}`], 'linux', false, unheard)).toBe(`--${PORT}`);
    expect(refusedSwitch([EXE, '\ufeff--', `--${PORT}`], 'win32', false, unheard)).toBe(`--${PORT}`);
  });

  it('before the switch of the command line too', () => {
    const words = [EXE, ` --${PORT}=9333`, '--cli', 'check'];
    expect(refusedSwitch(behindCliSwitch(words)?.before ?? [], 'linux', false, unheard)).toBe(
      `--${PORT}=9333`,
    );
  });
});

describe('what Chromium has heard from another side', () => {
  const heard = (own: string) => (name: string) => name === own;
  it.each(['no-sandbox', PORT, 'remote-debugging-pipe'])('%s is refused without a word of it', (name) =>
    expect(refusedSwitch([EXE, 'plan.lodestone'], 'linux', false, heard(name))).toBe(`--${name}`),
  );
  it('is refused behind the switch of the command line as well', () => {
    const behind = behindCliSwitch([EXE, '--cli', '--who', `--${PORT}=9333`, 'check']);
    expect(refusedSwitch(behind?.before ?? [], 'linux', false, heard(PORT))).toBe(`--${PORT}`);
  });
  it('but no sandbox is root’s', () =>
    expect(refusedSwitch([EXE], 'linux', true, heard('no-sandbox'))).toBeNull());
});

describe('a packaged program takes', () => {
  it.each([
    [[]],
    [['plan.lodestone']],
    [['/home/analyst/plan.lodestone']],
    [['--force-device-scale-factor=1.5', '--lang=ja', 'plan.lodestone']],
    [['--', '--plan.lodestone']],
    [['-']],
  ])('%j', (words) => expect(refusedSwitch([EXE, ...words], 'linux', false, unheard)).toBeNull());

  it('the words of the command line, which no page hears, but no switch that only looks like one of them', () => {
    const line = behindCliSwitch([EXE, '--cli=said.txt', 'check', '--remote-debugging-port=0']);
    expect(refusedSwitch(line?.before ?? [], 'linux', false, unheard)).toBeNull();
    const window = [EXE, 'a.lodestone', 'b.lodestone', '--cli', '--remote-debugging-port=0'];
    expect(behindCliSwitch(window)).toBeNull();
    expect(refusedSwitch(window, 'linux', false, unheard)).toBe('--cli');
  });

  it('no sandbox from root alone, for whom it cannot run', () =>
    expect(refusedSwitch([EXE, '--no-sandbox'], 'linux', true, unheard)).toBeNull());
});
