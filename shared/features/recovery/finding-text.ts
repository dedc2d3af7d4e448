import type { Translate } from '../../base/message';
import { unreachable } from '../../base/refusal';
import type { RecoveryFinding } from '../../model/project-info';

/** What became of a journal, as a sentence. */
export function recoveryText(t: Translate, finding: RecoveryFinding): string {
  switch (finding.kind) {
    case 'replayed':
      return t('recovery.found.replayed', { edits: finding.edits });
    case 'torn':
      return t('recovery.found.torn', { bytes: finding.bytes, file: finding.file });
    case 'set_aside': {
      const { file, why, edits } = finding;
      return t('recovery.found.setAside', { why: t(`recovery.found.why.${why}`), file, edits: edits.length });
    }
    case 'renewed':
      return t('recovery.found.renewed');
    case 'elsewhere': {
      const { file, original, edits } = finding;
      return t('recovery.found.elsewhere', { file, original, edits });
    }
    case 'lies_aside':
      return t('recovery.found.liesAside', { files: finding.files });
    default:
      return unreachable(finding);
  }
}
