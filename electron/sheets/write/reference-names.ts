import type { Translate } from '@shared/base/message';
import { type Names, nameIn, namesOf } from '@shared/model/catalogue';
import type { Shock } from '@shared/model/shock';
import { shockNames } from '@shared/model/shock-names';
import type { ScenarioWorkbookContent } from './content';
import type { WorkbookBuilder } from './workbook-builder';

/** Ids as people call them, in the language of the workbook; an id that nobody named stands for itself. */
export interface ReferenceNames extends Names {
  /** "[3]": the line in the list of sources; empty without one. */
  sourceMark(id: string | null): string;
  /** Those of several, without the empty ones. */
  sourceMarks(ids: readonly string[]): string;
  /** "All" for an empty list. */
  list(ids: readonly string[], name: (id: string) => string): string;
}

export function referenceNames(content: ScenarioWorkbookContent, t: Translate): ReferenceNames {
  const { reference, sources, meta } = content;
  const names = namesOf(reference, meta.language);
  const numbers = new Map(sources.map(({ id }, position) => [id, position + 1]));
  const sourceMark = (id: string | null) => {
    const number = id === null ? undefined : numbers.get(id);
    return number === undefined ? '' : `[${number}]`;
  };
  return {
    ...names,
    material: (id) => {
      const name = names.material(id);
      if (name === id) return id;
      // Some names end with the symbol already.
      return /[(（]([^()（）]+)[)）]$/.exec(name)?.[1] === id
        ? name
        : t('workbook.materialName', { name, symbol: id });
    },
    sourceMark,
    sourceMarks: (ids) =>
      ids
        .map(sourceMark)
        .filter((mark) => mark !== '')
        .join(' '),
    list: (ids, name) =>
      ids.length === 0 ? t('workbook.all') : ids.map(name).join(t('workbook.listSeparator')),
  };
}

/** What a shock is called: its name, or its kind when it has none. */
export function shockName(shock: Shock, { t, language }: Pick<WorkbookBuilder, 't' | 'language'>): string {
  return nameIn(language, shockNames(shock)) || t(`workbook.shock.${shock.kind}`);
}
