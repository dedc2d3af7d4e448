import type { Notice } from '@shared/base/refusal';
import type { Chart } from '@shared/charts/chart';
import type { PictureSize } from '@shared/charts/chart-picture';
import { useState } from 'react';
import { announce } from '../../state/announce';
import { closeDialog } from '../../state/dialogs';
import { useWords } from '../../state/language';
import { noticeOf } from '../../state/notices';
import { useSecretMark } from '../../state/secret';
import { useProject } from '../../state/session';
import { Field } from '../../ui/Field';
import { FormDialog } from '../../ui/FormDialog';
import { PICTURE_FORMS, type PictureForm, sendChart } from './send-chart';

const SIZES = ['slide', 'column'] as const satisfies readonly PictureSize[];

/** A chart leaves the program: as a picture in a file or on the clipboard, or as its figures. */
export function PictureDialog({ chart }: { readonly chart: Chart }) {
  const words = useWords();
  const { t } = words;
  const project = useProject();
  const mark = useSecretMark();
  const [form, setForm] = useState<PictureForm>('png');
  const [size, setSize] = useState<PictureSize>('slide');
  const [notice, setNotice] = useState<Notice | null>(null);

  const done = async (): Promise<void> => {
    try {
      const sent = await sendChart(chart, form, size, { mark, project }, words);
      if (sent === null) return;
      announce(sent);
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
      <p className="ld-small">{chart.label}</p>
      <Field label={t('chart.picture.form')}>
        {(id) => (
          <select
            id={id}
            className="ld-small-select"
            value={form}
            onChange={({ target }) => setForm(PICTURE_FORMS.find((one) => one === target.value) ?? 'png')}
            data-testid="picture-form"
          >
            {PICTURE_FORMS.map((one) => (
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
