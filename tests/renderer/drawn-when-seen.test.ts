import { beforeEach, expect, test } from 'vitest';
import { DrawnWhenSeen } from '../../renderer/kit/charts/drawn-when-seen';
import { optionShape } from '../../renderer/kit/charts/option-shape';

let frames: Map<number, () => void>;
let drawn: string[];
let chart: DrawnWhenSeen;

const ask = (name: string) => chart.ask(() => drawn.push(name));
const frame = () => {
  const due = [...frames.values()];
  frames.clear();
  for (const act of due) act();
};

beforeEach(() => {
  frames = new Map();
  drawn = [];
  let last = 0;
  chart = new DrawnWhenSeen({
    request: (act) => {
      frames.set(++last, act);
      return last;
    },
    cancel: (asked) => frames.delete(asked),
  });
});

test('the latest wins, once a frame', () => {
  chart.see(true);
  for (const name of ['a', 'b', 'c']) ask(name);
  expect([frames.size, drawn]).toEqual([1, []]);
  frame();
  frame();
  expect(drawn).toEqual(['c']);
});

test('what nobody sees waits until somebody does', () => {
  ask('a');
  frame();
  ask('b');
  expect([frames.size, drawn]).toEqual([0, []]);
  chart.see(true);
  frame();
  expect(drawn).toEqual(['b']);
});

test('what is scrolled away before its frame waits', () => {
  chart.see(true);
  ask('a');
  chart.see(false);
  frame();
  expect(drawn).toEqual([]);
  chart.see(true);
  frame();
  expect(drawn).toEqual(['a']);
});

test('paper shows it, seen or not, and nothing is drawn twice or after the end', () => {
  ask('a');
  chart.now();
  chart.see(true);
  frame();
  ask('b');
  chart.end();
  frame();
  expect(drawn).toEqual(['a']);
});

test.each([
  ['another value', { xAxis: { min: 0 } }, { xAxis: { min: 4 } }, true],
  ['other data', { series: [{ data: [[0, 1]] }] }, { series: [{ data: [] }] }, true],
  ['a part that is gone', { series: [{ areaStyle: { opacity: 1 } }] }, { series: [{}] }, false],
  ['one series more', { series: [{ z: 1 }] }, { series: [{ z: 1 }, { z: 2 }] }, false],
  ['a label that is gone', { xAxis: { axisLabel: { show: true } } }, { xAxis: { axisLabel: {} } }, false],
])('an option with %s has the same parts: %j, %j, %s', (_what, before, after, same) => {
  expect(optionShape(before) === optionShape(after)).toBe(same);
});
