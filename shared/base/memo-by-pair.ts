/**
 * Remembers what was worked out of two objects that never change, as long as both live: a plan that is told what changed
 * keeps the objects that did not, and what rests on them need not be worked out again.
 * @returns the value under a text, made where it is not known yet
 */
export function memoByPair<Value>() {
  const values = new WeakMap<object, WeakMap<object, Map<string, Value>>>();
  return (first: object, second: object, text: string, make: () => Value): Value => {
    let bySecond = values.get(first);
    if (bySecond === undefined) {
      bySecond = new WeakMap();
      values.set(first, bySecond);
    }
    let byText = bySecond.get(second);
    if (byText === undefined) {
      byText = new Map();
      bySecond.set(second, byText);
    }
    let value = byText.get(text);
    if (value === undefined) {
      value = make();
      byText.set(text, value);
    }
    return value;
  };
}
