import type { Translate } from '../base/message';
import type { Notice } from '../base/refusal';
import type { Formats } from './formats';
import { noticeWords } from './notice-words';

/**
 * Remarks as sentences, each said once: those that differ in their material only are one, with all the materials in front, at
 * the place of the first.
 */
export function noticeSentences(
  notices: readonly Notice[],
  t: Translate,
  { items }: Pick<Formats, 'items'>,
): string[] {
  const alike = new Map<string, { readonly notice: Notice; readonly materials: string[] }>();
  for (const notice of notices) {
    const { material, ...others } = notice.params;
    const key = JSON.stringify([notice.code, others, notice.place]);
    const group = alike.get(key) ?? { notice, materials: [] };
    alike.set(key, group);
    if (typeof material === 'string' && !group.materials.includes(material)) group.materials.push(material);
  }
  return [...alike.values()].map(({ notice, materials }) =>
    noticeWords(
      materials.length < 2 ? notice : { ...notice, params: { ...notice.params, material: items(materials) } },
      t,
    ),
  );
}
