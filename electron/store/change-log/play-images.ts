import { holdParents, rulesBetweenRows } from '../rules-between-rows';
import { type Sql, SqlError } from '../sql';
import { holdAsLeft } from './as-left';
import type { Capture } from './capture';
import type { DecodedImages } from './payload';
import { asRefusedRows } from './refused-rows';
import { holdStanding } from './standing-rows';
import { heldTargets, targetsOfImages } from './table-target';
import { writeTargets } from './write-rows';

type Side = 'before' | 'after';

/**
 * Writes one side of the images of a change, each looked at as if a person had typed it: that a history has its hashes says
 * nothing of what it holds.
 * @param stands whether what stands for good, and the rules between rows, are held to besides
 * @returns how many rows it is about
 */
export function playLooked(
  sql: Sql,
  capture: Capture,
  seq: number,
  images: readonly DecodedImages[],
  side: Side,
  stands = false,
): number {
  const targets = targetsOfImages(images, side);
  holdAsLeft(sql, seq, targets);
  if (stands) holdStanding(sql, targets);
  const held = heldTargets(targets, seq); // a rule between rows asks the file with what a row says
  const hold = rulesBetweenRows(sql, stands ? held : []);
  try {
    writeTargets(sql, capture, held, false);
  } catch (error) {
    throw error instanceof SqlError ? asRefusedRows(seq, error) : error;
  }
  if (stands) hold();
  else if (targets.some(({ map }) => map.table === 'scenario')) holdParents(sql);
  return rowsIn(images);
}

/** The same of a change whose rows have stood in this database on both sides. */
export function playAgain(sql: Sql, capture: Capture, images: readonly DecodedImages[], side: Side): number {
  const targets = targetsOfImages(images, side);
  holdStanding(sql, targets);
  writeTargets(sql, capture, targets, false);
  return rowsIn(images);
}

function rowsIn(images: readonly DecodedImages[]): number {
  return images.reduce((sum, { rows }) => sum + rows.length, 0);
}
