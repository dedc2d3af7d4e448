import { useWords } from '../../kit/state/language';
import { JobProgress } from '../../kit/ui/JobProgress';
import { stopLooking } from './import-actions';
import { useLooking } from './use-looking';

/** That a file is being looked into, and the button that stops it, where this takes noticeably long. */
export function LookingProgress({
  looking,
}: {
  readonly looking: NonNullable<ReturnType<typeof useLooking>>;
}) {
  const { t } = useWords();
  const { name, total, stopping } = looking;
  const label = stopping
    ? 'importing.stopping'
    : total === null
      ? 'importing.looking'
      : 'importing.lookingSheets';
  return <JobProgress label={t(label, { name })} state={looking} onCancel={() => void stopLooking()} />;
}

/** The same as a bar of its own, where the page has none at its foot. */
export function LookingFoot() {
  const looking = useLooking();
  if (looking === null) return null;
  return (
    <div className="imp-foot">
      <LookingProgress looking={looking} />
    </div>
  );
}
