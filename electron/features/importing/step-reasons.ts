import type { Language } from '@shared/base/message';
import { noticeText } from '@shared/catalogue/notice-text';
import type { FileInspection } from '@shared/features/importing/inspection';
import { type Reason, reasonOf, reasonOfTable } from '@shared/features/importing/reasons';
import type { Mapping } from '@shared/model/mapping';
import { READING_ORDER } from '@shared/model/recipe';
import type { StepReasons } from '../../importing/recipe/as-recipe';

/** Why each step is there, in the words of a language. */
export function reasonsOf(mapping: Mapping, inspection: FileInspection, language: Language): StepReasons {
  const steps = READING_ORDER.filter((step) => step !== 'table' && step !== 'rule');
  const said = (reason: Reason) => ('words' in reason ? reason.words : noticeText(reason, language));
  return {
    ...Object.fromEntries(steps.map((step) => [step, said(reasonOf(step, mapping, inspection))])),
    table: (mapping.steps ?? []).map((step) => said(reasonOfTable(step, inspection))),
  };
}
