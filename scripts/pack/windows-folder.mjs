import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A program with a window has no console: what its command line prints goes through a file, and its exit code comes back. */
const CONSOLE = [
  '@echo off',
  'setlocal',
  'set "SAID=%TEMP%\\lodestone-%RANDOM%%RANDOM%.txt"',
  'start "" /wait "%~dp0lodestone.exe" "--cli=%SAID%" %*',
  'set "CODE=%ERRORLEVEL%"',
  'chcp 65001 >nul',
  'if exist "%SAID%" type "%SAID%"',
  'if exist "%SAID%" del "%SAID%"',
  'exit /b %CODE%',
  '',
].join('\r\n');

/** The command line's name must not be that of the program: Windows would take the program. @param {string} folder */
export function addConsole(folder) {
  writeFileSync(join(folder, 'lodestone-cli.cmd'), CONSOLE);
}
