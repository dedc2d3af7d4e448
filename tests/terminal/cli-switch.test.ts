import { expect, it } from 'vitest';
import { behindCliSwitch } from '../../electron/terminal/cli-switch';

it.each([
  ['a packaged program', 'lodestone --cli show a.lodestone --json', ['show', 'a.lodestone', '--json'], null],
  ['Chromium’s switches before it', 'lodestone --no-sandbox --cli verify a', ['verify', 'a'], null],
  ['an app that is not packaged', 'electron --no-sandbox /app --cli verify a', ['verify', 'a'], null],
  ['a file for what is printed', 'lodestone --cli=out.txt verify a', ['verify', 'a'], 'out.txt'],
  ['nothing behind it', 'lodestone --cli', [], null],
])('the command line of %s', (_name, line, words, to) => {
  const argv = line.split(' ');
  const before = argv.slice(0, argv.length - words.length - 1);
  expect(behindCliSwitch(argv)).toEqual({ before, words, to });
});

it.each([
  'lodestone',
  'lodestone a.lodestone',
  'lodestone --client',
  'lodestone --cli= a',
  'lodestone a b --cli',
])('a window is asked for by "%s"', (line) => expect(behindCliSwitch(line.split(' '))).toBeNull());
