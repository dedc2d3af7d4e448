import type { Language } from '@shared/base/message';
import { coarserText } from '@shared/features/exporting/written-text';
import { byId } from '@shared/model/catalogue';
import { useAnswer } from '../../kit/state/answer';
import { useWords } from '../../kit/state/language';
import { useReference } from '../../kit/state/reference';
import { NoteBar } from '../../kit/ui/NoteBar';
import { NoticeBar } from '../../kit/ui/NoticeSentence';

interface WorkbookSizeProps {
  readonly scenarioIds: readonly string[];
  readonly materials: readonly string[];
  readonly language: Language;
  readonly redact: boolean;
}

/** How many formulas the workbook will hold, which materials will stand by month, or why it cannot be written. */
export function WorkbookSize({ scenarioIds, materials, language, redact }: WorkbookSizeProps) {
  const { t, f, nameOf } = useWords();
  const known = useReference();
  const input = { scenarioIds: [...scenarioIds], materials: [...materials], language, redact };
  const { value: plan, notice, loading } = useAnswer('exporting.size', input);
  if (notice !== null) return <NoticeBar notice={notice} testId="export-cannot" />;
  if (plan === null || loading) return <p className="ld-definition">{t('exporting.counting')}</p>;
  const { sheets, formulas, byMonth } = plan;
  const coarser = coarserText(t, byMonth, (id) => {
    const material = byId(known?.reference.materials ?? [], id);
    return material === undefined ? id : nameOf(material);
  });
  return (
    <>
      <p className="ld-definition" data-testid="export-size">
        {t('exporting.hint', { sheets: sheets.length, formulas: f.whole(formulas) })}
      </p>
      {coarser !== '' && (
        <NoteBar tone="info" testId="export-coarser">
          {coarser}
        </NoteBar>
      )}
    </>
  );
}
