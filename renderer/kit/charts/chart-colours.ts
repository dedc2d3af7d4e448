import { type ChartColours, coloursOf } from '@shared/charts/chart-colours';

/** Reads the colours that hold where the element stands. Charts cannot use variables: the library parses colours. */
export function readColours(element: Element): ChartColours {
  const style = getComputedStyle(element);
  return coloursOf((variable) => style.getPropertyValue(variable).trim(), style.fontFamily, tipNode);
}

/** Words of a project stay words: the library would read a text as HTML. */
function tipNode(text: string): HTMLElement {
  const node = document.createElement('div');
  node.className = 'chart-tip';
  node.textContent = text;
  return node;
}
