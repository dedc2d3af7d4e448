import { posix } from 'node:path';
import { outOfOrder } from './schema-order';
import { type Element, every, xmlTree } from './xml-tree';

/** The parts of a workbook as trees. */
export type Package = ReadonlyMap<string, Element>;

/** @throws Error for a part that is not well formed */
export function packageOf(parts: ReadonlyMap<string, string>): Package {
  return new Map(
    [...parts].map(([name, text]) => {
      try {
        return [name, xmlTree(text)];
      } catch (error) {
        throw new Error(`${name}: ${error}`);
      }
    }),
  );
}

const TYPES = '[Content_Types].xml';

/** Every part has a type, and every type a part. */
export function* typeProblems(all: Package): Generator<string> {
  const root = all.get(TYPES);
  const given = [...(root?.children ?? [])];
  const overrides = given
    .filter(({ tag }) => tag === 'Override')
    .map((each) => each.attributes.PartName ?? '');
  const defaults = new Set(
    given.filter(({ tag }) => tag === 'Default').map((each) => each.attributes.Extension),
  );
  if (new Set(overrides).size !== overrides.length) yield 'a part has two types';
  for (const name of overrides) if (!all.has(name.slice(1))) yield `type of ${name}, which is not there`;
  for (const name of all.keys()) {
    if (name === TYPES || overrides.includes(`/${name}`)) continue;
    if (!defaults.has(name.split('.').at(-1))) yield `${name} has no type`;
    // Only relations go by their extension: any other part would be taken for plain XML.
    else if (!name.endsWith('.rels')) yield `${name} has no type of its own`;
  }
}

/** Every relation leads to a part, and every r:id to a relation. */
export function* relationProblems(all: Package): Generator<string> {
  for (const [name, root] of all) {
    if (!name.endsWith('.rels')) continue;
    const folder = posix.dirname(posix.dirname(name));
    const source = posix.join(folder, posix.basename(name, '.rels'));
    const ids = root.children.map(({ attributes }) => attributes.Id);
    if (new Set(ids).size !== ids.length) yield `${name}: an id twice`;
    for (const { attributes } of root.children) {
      const { Target = '', TargetMode } = attributes;
      if (TargetMode === 'External') {
        yield `${name}: leads out of the file to ${Target}`;
        continue;
      }
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      if (!all.has(target)) yield `${name}: ${Target} is not there`;
    }
    const known = new Set(ids);
    for (const id of idsIn(all.get(source))) if (!known.has(id)) yield `${source}: ${id} is no relation`;
  }
  for (const [name, root] of all) {
    const relations = posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`);
    if (!name.endsWith('.rels') && [...idsIn(root)].length > 0 && !all.has(relations))
      yield `${name} has no relations`;
  }
}

function* idsIn(element: Element | undefined): Generator<string> {
  if (element === undefined) return;
  const id = element.attributes['r:id'];
  if (id !== undefined) yield id;
  for (const each of element.children) yield* idsIn(each);
}

export function* orderProblems(all: Package): Generator<string> {
  for (const [name, root] of all) for (const problem of outOfOrder(root)) yield `${name}: ${problem}`;
}

/** Charts: series numbered one by one, axes that cross each other, addresses on sheets that are there. */
export function* chartProblems(all: Package, sheets: ReadonlySet<string>): Generator<string> {
  for (const [name, root] of all) {
    if (!name.startsWith('xl/charts/')) continue;
    const series = [...every(root, 'c:ser')].map(
      (ser) => ser.children.find(({ tag }) => tag === 'c:idx')?.attributes.val,
    );
    if (series.join() !== series.map((_, index) => index).join()) yield `${name}: series ${series}`;
    const axes = ['c:dateAx', 'c:catAx', 'c:valAx'].flatMap((tag) => [...every(root, tag)]);
    const idOf = (axis: Element | undefined, tag: string) =>
      axis?.children.find((each) => each.tag === tag)?.attributes.val;
    const [x, y] = axes;
    if (
      axes.length !== 2 ||
      idOf(x, 'c:axId') !== idOf(y, 'c:crossAx') ||
      idOf(y, 'c:axId') !== idOf(x, 'c:crossAx')
    )
      yield `${name}: axes that do not cross`;
    for (const { text } of every(root, 'c:f')) {
      const [, sheet = '', from, to] = /^'((?:[^']|'')+)'!\$[A-Z]+\$(\d+):\$[A-Z]+\$(\d+)$/.exec(text) ?? [];
      if (!sheets.has(sheet.replaceAll("''", "'")) || Number(from) > Number(to)) yield `${name}: ${text}`;
    }
  }
}
