import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  FIELD_NOTES,
  fieldsOf,
  holdsFigures,
  noteNameOf,
} from '../../electron/features/files/fields/described-schema';
import { NAMES, schemaCommand, schemaOf } from '../../electron/features/files/schema-command';
import { commandLine } from './command-line';

const { resultOf } = commandLine([schemaCommand]);

const FIELDS = NAMES.flatMap((name) => fieldsOf(name, schemaOf(name)));
const ENGINE = readFileSync(join(import.meta.dirname, '../../docs/engine.md'), 'utf8');
const sections = new Set([...ENGINE.matchAll(/^#{2,3} (\d+(?:\.\d+)?)/gm)].map(([, number]) => number));

/** One field of a printed schema. */
const descriptionOf = async (name: string, path: string) =>
  fieldsOf(name, await resultOf('schema', name)).find((each) => each.path === path)?.field.description;

describe('schema', () => {
  it('says of every field of every file what it is', () => {
    expect(FIELDS.length).toBeGreaterThan(600);
    expect(FIELDS.filter(({ field }) => field.description === undefined).map(({ path }) => path)).toEqual([]);
  });

  it('gives every field with figures a unit, and no other', () => {
    const wrong = FIELDS.filter(({ field, note }) => holdsFigures(field) !== (note?.unit != null));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('lets no object of any file say what nothing knows', () => {
    const open: string[] = [];
    const walk = (path: string, at: unknown): void => {
      if (typeof at !== 'object' || at === null) return;
      if ('properties' in at && Reflect.get(at, 'additionalProperties') !== false) open.push(path);
      for (const [key, inner] of Object.entries(at)) walk(`${path}.${key}`, inner);
    };
    for (const name of NAMES) walk(name, schemaOf(name));
    expect(open).toEqual([]);
  });

  it('has no note that no field bears, and none whose rule is not there', () => {
    const used = new Set(FIELDS.map(({ path }) => noteNameOf(path)));
    expect(Object.keys(FIELD_NOTES).filter((name) => !used.has(name))).toEqual([]);
    const rules = Object.values(FIELD_NOTES).map(({ rule }) => rule);
    expect(
      rules.filter((rule) => !sections.has(rule) && !['docs/importing.md', 'docs/merge.md'].includes(rule)),
    ).toEqual([]);
  });

  it.each([
    [
      'model',
      'model.materials[].suppliers[].percent',
      'Share of the total supply; shares together at most 100. Unit: percent: one figure for all years, or one by year. Range: 0 to 100. Rule: docs/engine.md 2.3.',
    ],
    [
      'model',
      'feeds[].leadDays',
      'From leaving there to being worked up here. Unit: days. Range: whole numbers, 0 to 3,650. Rule: docs/engine.md 3.8.',
    ],
    [
      'rates',
      'rates.countries[].duration.meanDays',
      'Mean. Unit: days. Range: above 0. Rule: docs/engine.md 9.1.',
    ],
    [
      'scenario',
      'scenario.shocks[].elasticity',
      'Price elasticity of the volume. Unit: no unit. Range: -100 to 0. Rule: docs/engine.md 3.',
    ],
    [
      'goal',
      'goal.model.materials[].uses[].tier',
      'Rank under the sharing rule "tier": 1 is served first. Unit: rank, 1 to 3. Range: 1, or 2, or 3. Rule: docs/engine.md 5.1.',
    ],
  ])('of %s prints %s with unit, range and rule', async (name, path, said) => {
    expect(await descriptionOf(name, path)).toBe(said);
  });
});
