import type { ReportKey } from '../../report/report-message';

/** Which materials a target speaks of, where it names no single one: the words that tell a group from a symbol. */
export function ofMany(material: string): ReportKey | { readonly text: string } {
  if (/^some\b/i.test(material)) return 'workbook.counted.someMaterials';
  if (/^each\b/i.test(material)) return 'workbook.counted.eachMaterial';
  if (material.startsWith('magnet rare earths')) return 'workbook.counted.magnetMaterials';
  return { text: material };
}
