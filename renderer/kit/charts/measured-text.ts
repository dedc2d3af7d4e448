/** What the library measures to learn how wide a Han sign is, and how high a line. */
const WIDE_SIGN = '国';

/**
 * How wide a text of a chart is. A Han sign is as wide as its face is high: measured, it would fetch the Japanese face into
 * an English window too.
 * @param font as CSS writes it: "12px Inter"
 * @returns `width` in px
 */
export function textMeasure(): (text: string, font?: string) => { readonly width: number } {
  const pen = document.createElement('canvas').getContext('2d');
  let selected = '';
  return (text, font = '12px sans-serif') => {
    const size = Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? '12');
    if (text === WIDE_SIGN || pen === null) return { width: size * text.length };
    if (font !== selected) pen.font = selected = font;
    return pen.measureText(text);
  };
}
