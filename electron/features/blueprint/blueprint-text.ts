import { noticeText } from '@shared/catalogue/notice-text';
import { translator } from '@shared/catalogue/translate';
import { blueprintWords } from '@shared/features/blueprint/blueprint-words';
import type { BlueprintMade } from '@shared/features/blueprint/contract';
import type { BlueprintMaterial, BlueprintView } from '@shared/model/blueprint';
import { formats } from '@shared/words/formats';
import type { CommandContext } from '../../terminal/command';
import { wordsOf } from '../../terminal/output';
import { textTable } from '../../terminal/text-table';

/** A blueprint for a terminal: the paces with their marks, the path by year, when which level is reached. */
export function blueprintText({ output }: CommandContext, view: BlueprintView | BlueprintMade): string {
  const say = wordsOf(output);
  return [
    noticeText(view.definition, output.language),
    ...view.materials.flatMap((material) => [
      say('blueprint.head', {
        economy: view.economyId,
        material: material.materialId,
        stage: say(`stage.${material.stage}`),
      }),
      ...materialParts(material, output.language),
    ]),
    ...view.remarks.map((remark) => noticeText(remark, output.language)),
    ...('scenario' in view
      ? [say('blueprint.made', { name: view.scenario.name, rows: view.rowsWritten })]
      : []),
  ].join('\n\n');
}

function materialParts(material: BlueprintMaterial, language: 'ja' | 'en'): string[] {
  const words = blueprintWords(translator(language), language);
  const { t } = words;
  const f = formats(language);
  const levers = textTable(
    [
      { title: t('blueprint.column.lever') },
      { title: t('blueprint.column.from'), align: 'right' },
      { title: t('blueprint.column.to'), align: 'right' },
      { title: t('blueprint.column.pace'), align: 'right' },
      { title: t('blueprint.column.part'), align: 'right' },
      { title: t('blueprint.column.mark') },
      { title: t('blueprint.column.definition') },
    ],
    material.levers.map((lever) => [
      t(`blueprint.lever.name.${lever.lever}`),
      words.from(lever),
      words.to(lever),
      words.pace(lever),
      f.signed(material.change.parts[lever.lever]),
      t(`mark.${lever.mark}`),
      noticeText(lever.definition, language),
    ]),
  );
  const path = textTable(
    [
      { title: t('blueprint.column.year') },
      { title: t('blueprint.column.share'), align: 'right' },
      { title: t('blueprint.column.dependence'), align: 'right' },
      { title: t('blueprint.column.tonnes'), align: 'right' },
      { title: t('blueprint.column.demand'), align: 'right' },
    ],
    material.path.map((point) => [
      String(point.state.year),
      f.figure(point.state.sharePercent),
      f.figure(point.dependencePercent),
      f.figure(point.dependenceTonnes),
      f.figure(point.state.demandTonnes),
    ]),
  );
  return [
    levers,
    path,
    material.reached.map((level) => words.reached(level, material)).join('\n'),
    ...material.remarks.map((remark) => noticeText(remark, language)),
  ].filter((part) => part !== '');
}
