import { allCommands } from '../../electron/features/commands';
import { drawsPart } from '../../electron/threads/in-this-thread/draws';
import { questionsPart } from '../../electron/threads/in-this-thread/questions';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { recoveringPart } from '../../electron/threads/in-this-thread/recovering';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { solvingPart } from '../../electron/threads/in-this-thread/solving';
import { writingPart } from '../../electron/threads/in-this-thread/writing';
import { lineOf } from './run-line';

/** Every command: for what is tried on all of them, or on many. */
export const lodestone = lineOf(
  allCommands(),
  readingPart,
  writingPart,
  runsPart,
  drawsPart,
  questionsPart,
  solvingPart,
  recoveringPart,
);
