import type { Notice } from '@shared/base/refusal';
import { useState } from 'react';
import { announce } from '../../state/announce';
import { ask } from '../../state/bridge';
import { copyToClipboard } from '../../state/copy';
import { closeDialog } from '../../state/dialogs';
import { useWords } from '../../state/language';
import { noticeOf } from '../../state/notices';
import { useSecretMark } from '../../state/secret';
import { session } from '../../state/session';
import { useStore } from '../../state/store';
import { Field } from '../../ui/Field';
import { FormDialog } from '../../ui/FormDialog';
import type { ChartTableData } from '../chart-marks';
import type { ChartDrawing } from '../use-chart';
import type { PictureSize } from './chart-svg';

interface PictureDialogProps {
  readonly label: string;
  readonly description: string;
  readonly drawing: ChartDrawing;
  readonly table: ChartTableData;
}

const FORMS = ['png', 'svg', 'copy', 'figures'] as const;
type PictureForm = (typeof FORMS)[number];
const SIZES = ['slide', 'column'] as const satisfies readonly PictureSize[];

/** A chart leaves the program: as a picture in a file or on the clipboard, or as its figures. */
export function PictureDialog({ label, description, drawing, table }: PictureDialogProps) {
  const { t, f } = useWords();
  const { project } = useStore(session);
  const mark = useSecretMark();
  const [form, setForm] = useState<PictureForm>('png');
  const [size, setSize] = useState<PictureSize>('slide');
  const [notice, setNotice] = useState<Notice | null>(null);

  const picture = async () => {
    const [{ chartSvg, PICTURE_SIZES }, { pngOf }] = await Promise.all([
      import('./chart-svg'),
      import('./png'),
    ]);
    const source = t('chart.picture.source', {
      project: project?.name ?? '',
      date: { date: project?.dataDate ?? '' },
      made: f.instant(new Date().toISOString()),
    });
    const svg = chartSvg(drawing, size, {
      title: label,
      description,
      foot: [source, ...(mark === null ? [] : [mark])],
    });
    const { width, height } = PICTURE_SIZES[size];
    return { svg, png: await pngOf(svg, width, height) };
  };

  const done = async (): Promise<void> => {
    try {
      if (form === 'figures') {
        copyToClipboard([table.columns, ...table.rows].map((row) => row.join('\t')).join('\n'), mark);
        announce(t('chart.picture.copied', { label }));
      } else if (form === 'copy') {
        const { png } = await picture();
        await navigator.clipboard.write([
          new ClipboardItem({ 'image/png': new Blob([png], { type: 'image/png' }) }),
        ]);
        announce(t('chart.picture.copied', { label }));
      } else {
        const file = await ask('files.choose', {
          purpose: 'chart_picture',
          suggestedName: `${label.replace(/[\\/:*?"<>|]/g, '-')}.${form}`,
        });
        if (file === null) return;
        const { name } = await ask('exporting.picture', { handle: file.handle, ...(await picture()) });
        announce(t('chart.picture.written', { name }));
      }
      closeDialog();
    } catch (error) {
      setNotice(noticeOf(error));
    }
  };

  return (
    <FormDialog
      title={t('chart.picture')}
      apply={t(form === 'copy' || form === 'figures' ? 'chart.picture.doCopy' : 'chart.picture.doSave')}
      notice={notice}
      testId="picture-dialog"
      onSubmit={() => void done()}
    >
      <p className="ld-small">{label}</p>
      <Field label={t('chart.picture.form')}>
        {(id) => (
          <select
            id={id}
            className="ld-small-select"
            value={form}
            onChange={({ target }) => setForm(FORMS.find((one) => one === target.value) ?? 'png')}
            data-testid="picture-form"
          >
            {FORMS.map((one) => (
              <option key={one} value={one}>
                {t(`chart.picture.form.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {form !== 'figures' && (
        <Field label={t('chart.picture.size')}>
          {(id) => (
            <select
              id={id}
              className="ld-small-select"
              value={size}
              onChange={({ target }) => setSize(SIZES.find((one) => one === target.value) ?? 'slide')}
              data-testid="picture-size"
            >
              {SIZES.map((one) => (
                <option key={one} value={one}>
                  {t(`chart.picture.size.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </FormDialog>
  );
}
