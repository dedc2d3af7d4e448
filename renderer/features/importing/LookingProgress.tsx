import { useWords } from '../../kit/state/language';
import { useStore } from '../../kit/state/store';
import { JobProgress } from '../../kit/ui/JobProgress';
import { importState, looking } from './import-state';
import { useLooking } from './use-looking';

/** That a file is being looked into, and the button that stops it. */
export function LookingProgress() {
  const { t } = useWords();
  const { lookingName: name } = useStore(importState);
  const { total, stopping } = useStore(looking.state);
  const label = stopping
    ? 'importing.stopping'
    : total === null
      ? 'importing.looking'
      : 'importing.lookingSheets';
  return <JobProgress label={t(label, { name })} job={looking} />;
}

/** The same as a bar of its own where this takes noticeably long, for a page that has none at its foot. */
export function LookingFoot() {
  if (!useLooking()) return null;
  return (
    <div className="imp-foot ld-foot ld-row ld-fixed ld-rule-above ld-paper-2">
      <LookingProgress />
    </div>
  );
}
