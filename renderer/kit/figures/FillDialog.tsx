import type { Notice } from '@shared/base/refusal';
import { readYear } from '@shared/base/years';
import { type ReactNode, useState } from 'react';
import { closeDialog } from '../state/dialogs';
import { useWords } from '../state/language';
import { TextField } from '../ui/Field';
import { FormDialog } from '../ui/FormDialog';

interface FillDialogProps {
  readonly title: string;
  readonly lead: string;
  readonly testId: string;
  /** The years that are proposed. */
  readonly years: { readonly from: number; readonly to: number };
  /** What else is asked: above the years and below. */
  readonly above?: ReactNode;
  readonly below?: ReactNode;
  /** Fills; a notice where something else that was asked keeps it from that. */
  readonly onFill: (from: number, to: number) => Notice | null;
}

/** Which years are filled. */
export function FillDialog({ title, lead, testId, years, above, below, onFill }: FillDialogProps) {
  const { t } = useWords();
  const [from, setFrom] = useState(String(years.from));
  const [to, setTo] = useState(String(years.to));
  const [notice, setNotice] = useState<Notice | null>(null);
  const submit = (): void => {
    const [first, last] = [readYear(from), readYear(to)];
    if (first.kind !== 'year') setNotice({ code: 'refusal.share.year', params: { year: from } });
    else if (last.kind !== 'year') setNotice({ code: 'refusal.share.year', params: { year: to } });
    else {
      const wrong = onFill(first.year, last.year);
      setNotice(wrong);
      if (wrong === null) closeDialog();
    }
  };
  return (
    <FormDialog title={title} apply={t('needs.fill.apply')} notice={notice} testId={testId} onSubmit={submit}>
      <p className="ld-definition">{lead}</p>
      {above}
      <TextField label={t('needs.fill.from')} value={from} inputMode="numeric" onChange={setFrom} />
      <TextField label={t('needs.fill.to')} value={to} inputMode="numeric" onChange={setTo} />
      {below}
    </FormDialog>
  );
}
