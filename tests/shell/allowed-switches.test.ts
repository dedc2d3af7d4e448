import { describe, expect, it } from 'vitest';
import { refusedSwitch } from '../../electron/shell/allowed-switches';
import { behindCliSwitch } from '../../electron/terminal/cli-switch';

const EXE = '/opt/lodestone/lodestone';

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
    expect(refusedSwitch([EXE, word], 'linux', false)).toBe(word);
    expect(refusedSwitch([EXE, 'plan.lodestone', '--lang=ja', word], 'linux', false)).toBe(word);
    const behind = behindCliSwitch([EXE, word, '--cli', 'check', '--json']);
    expect(refusedSwitch(behind?.before ?? [], 'linux', false)).toBe(word);
  });

  it('switches as Windows writes them', () => {
    const refused = (word: string) => refusedSwitch(['lodestone.exe', word], 'win32', false);
    expect(refused('/remote-debugging-port=0')).toBe('/remote-debugging-port=0');
    expect(refused('--Remote-Debugging-Port=0')).toBe('--Remote-Debugging-Port=0');
    expect(refused('/LANG=ja')).toBeNull();
  });
});

describe('a packaged program takes', () => {
  it.each([
    [[]],
    [['plan.lodestone']],
    [['/home/analyst/plan.lodestone']],
    [['--force-device-scale-factor=1.5', '--lang=ja', 'plan.lodestone']],
    [['--', '--plan.lodestone']],
    [['-']],
  ])('%j', (words) => expect(refusedSwitch([EXE, ...words], 'linux', false)).toBeNull());

  it('the words of the command line, which no page hears, but no switch that only looks like one of them', () => {
    const line = behindCliSwitch([EXE, '--cli=said.txt', 'check', '--remote-debugging-port=0']);
    expect(refusedSwitch(line?.before ?? [], 'linux', false)).toBeNull();
    const window = [EXE, 'a.lodestone', 'b.lodestone', '--cli', '--remote-debugging-port=0'];
    expect(behindCliSwitch(window)).toBeNull();
    expect(refusedSwitch(window, 'linux', false)).toBe('--cli');
  });

  it('no sandbox from root alone, for whom it cannot run', () =>
    expect(refusedSwitch([EXE, '--no-sandbox'], 'linux', true)).toBeNull());
});
