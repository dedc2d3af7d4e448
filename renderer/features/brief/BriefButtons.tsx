import { LANGUAGES, type Language } from '@shared/base/message';
import { useWords } from '../../kit/state/language';
import { printPage } from '../../kit/state/print-page';
import { Button } from '../../kit/ui/Button';

export type PaperKind = 'word' | 'pdf';

interface BriefButtonsProps {
  readonly canPrint: boolean;
  readonly canBeFile: boolean;
  readonly language: Language;
  readonly write: (kind: PaperKind, languages: readonly Language[]) => void;
}

/** The page as a file in its language or in both, or on paper. */
export function BriefButtons({ canPrint, canBeFile, language, write }: BriefButtonsProps) {
  const { t } = useWords();
  return (
    <>
      <div className="ld-row ld-wrap">
        <Button
          kind="primary"
          disabled={!canBeFile}
          onClick={() => write('pdf', [language])}
          data-testid="brief-pdf"
        >
          {t('brief.savePdf')}
        </Button>
        <Button disabled={!canBeFile} onClick={() => write('word', [language])} data-testid="brief-word">
          {t('brief.saveWord')}
        </Button>
        <Button disabled={!canPrint} onClick={() => void printPage()} data-testid="brief-print">
          {t('brief.print')}
        </Button>
      </div>
      <div className="ld-row ld-wrap">
        <Button
          small
          disabled={!canBeFile}
          onClick={() => write('pdf', LANGUAGES)}
          data-testid="brief-both-pdf"
        >
          {t('brief.bothPdf')}
        </Button>
        <Button
          small
          disabled={!canBeFile}
          onClick={() => write('word', LANGUAGES)}
          data-testid="brief-both-word"
        >
          {t('brief.bothWord')}
        </Button>
      </div>
    </>
  );
}
