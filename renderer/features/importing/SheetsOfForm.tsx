import { useWords } from '../../kit/state/language';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { NoteBar } from '../../kit/ui/NoteBar';
import { changeImport, importState } from './import-state';

/** Names of sheets that are told; of more their number. */
const TOLD = 6;

/** Other sheets of the form, and whether they are read with the one in view. */
export function SheetsOfForm({ sheets }: { readonly sheets: readonly string[] }) {
  const { t, f } = useWords();
  const { otherSheets } = useStore(importState);
  if (sheets.length === 0) return null;
  const isRead = otherSheets.length > 0;
  const names = f.beside(sheets.length > TOLD ? [...sheets.slice(0, TOLD), '…'] : sheets);
  return (
    <NoteBar
      tone="info"
      testId="import-sheets"
      action={
        <Button
          onClick={() => changeImport({ otherSheets: isRead ? [] : sheets })}
          data-testid="import-all-sheets"
        >
          {t(isRead ? 'importing.sheets.alone' : 'importing.sheets.together', {
            count: f.whole(sheets.length),
          })}
        </Button>
      }
    >
      {t(isRead ? 'importing.sheets.read' : 'importing.sheets.there', {
        count: f.whole(sheets.length),
        names,
      })}
    </NoteBar>
  );
}

/** What the other sheets would do, a line each. */
export function OtherSheets() {
  const { t, f } = useWords();
  const { otherDiffs } = useStore(importState);
  if (otherDiffs.length === 0) return null;
  return (
    <ul className="imp-missing ld-lines ld-small" data-testid="import-other-sheets">
      {otherDiffs.map(({ sheet, diff: { counts } }) => (
        <li key={sheet}>
          {t('importing.sheets.line', {
            sheet,
            fresh: f.whole(counts.new),
            changed: f.whole(counts.changed),
            unchanged: f.whole(counts.unchanged),
            rejected: f.whole(counts.rejected),
            leftOut: f.whole(counts.leftOut),
          })}
        </li>
      ))}
    </ul>
  );
}
