/** Written digits with separators between their thousands: 7915298.5 as 7,915,298.5; 1e-9 stays as it is. */
export function grouped(text: string): string {
  const [, sign = '', whole = '', rest = ''] = /^(\D?)(\d+)(.*)$/.exec(text) ?? [];
  if (whole === '' || rest.includes('e')) return text;
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${rest}`;
}
