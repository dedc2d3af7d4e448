import type { Chart } from '@shared/charts/chart';
import { PICTURE_SIZES, type PictureSize } from '@shared/charts/chart-picture';
import { ask } from '../../state/bridge';
import { copyToClipboard } from '../../state/copy';
import type { Words } from '../../state/language';

export const PICTURE_FORMS = ['png', 'svg', 'copy', 'figures'] as const;
export type PictureForm = (typeof PICTURE_FORMS)[number];

/** What stands at the foot of a picture. */
interface PictureSource {
  readonly project: { readonly name: string; readonly dataDate: string } | null;
  readonly mark: string | null;
}

/** Writes a chart to a file or the clipboard. @returns what was done, in words; null where no file was chosen. @throws Refusal */
export async function sendChart(
  chart: Chart,
  form: PictureForm,
  size: PictureSize,
  source: PictureSource,
  words: Pick<Words, 't' | 'f'>,
): Promise<string | null> {
  const { label, table } = chart;
  const { t } = words;
  if (form === 'figures') {
    copyToClipboard([table.columns, ...table.rows].map((row) => row.join('\t')).join('\n'), source.mark);
    return t('chart.picture.copied', { label });
  }
  if (form === 'copy') {
    const { png } = await pictureOf(chart, size, source, words);
    await navigator.clipboard.write([
      new ClipboardItem({ 'image/png': new Blob([png], { type: 'image/png' }) }),
    ]);
    return t('chart.picture.copied', { label });
  }
  const file = await ask('files.choose', {
    purpose: 'chart_picture',
    suggestedName: `${label.replace(/[\\/:*?"<>|]/g, '-')}.${form}`,
  });
  if (file === null) return null;
  const picture = await pictureOf(chart, size, source, words);
  const { name } = await ask('exporting.picture', { handle: file.handle, ...picture });
  return t('chart.picture.written', { name });
}

async function pictureOf(
  { label, description, drawing, axis, legend }: Chart,
  size: PictureSize,
  { project, mark }: PictureSource,
  { t, f }: Pick<Words, 't' | 'f'>,
) {
  const [{ chartSvg }, { pngOf }] = await Promise.all([import('./chart-svg'), import('./png')]);
  const source = t('chart.picture.source', {
    project: project?.name ?? '',
    date: { date: project?.dataDate ?? '' },
    made: f.instant(new Date().toISOString()),
  });
  const svg = chartSvg(drawing, size, {
    title: label,
    description,
    axis,
    legend,
    foot: [source, ...(mark === null ? [] : [mark])],
  });
  const { width, height } = PICTURE_SIZES[size];
  return { svg, png: await pngOf(svg, width, height) };
}
