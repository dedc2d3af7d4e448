import { useEffect } from 'react';
import { HomePage } from '../features/files/HomePage';
import { listenForDroppedFiles } from '../features/importing/dropped-files';
import { LiveRegion } from '../kit/state/announce';
import { dialogs } from '../kit/state/dialogs';
import { LanguageProvider } from '../kit/state/language';
import { session, startSession } from '../kit/state/session';
import { useStore } from '../kit/state/store';
import { areaOf } from './area-list';
import { whereabouts } from './areas';
import { useKeyboard } from './commands/keyboard';
import { Frame } from './frame/Frame';
import { PageGuard } from './PageGuard';
import { ThemeProvider } from './theme/ThemeProvider';

/** The whole window. */
export function App() {
  useEffect(() => void startSession(), []);
  useEffect(listenForDroppedFiles, []);
  useKeyboard();
  const { open } = useStore(dialogs);
  return (
    <LanguageProvider>
      <ThemeProvider>
        <Frame>
          <Page />
        </Frame>
        {open}
        <LiveRegion />
      </ThemeProvider>
    </LanguageProvider>
  );
}

/** The area in hand; without a project, the ways to open one. */
function Page() {
  const { start, project, epoch, notice } = useStore(session);
  const { areaId } = useStore(whereabouts);
  const area = areaOf(areaId);
  if (project === null) return start === null && notice === null ? null : <HomePage />;
  if (area === undefined) return null;
  const page = `${area.id} ${epoch}`;
  return (
    <PageGuard page={page} key={page}>
      <area.page />
    </PageGuard>
  );
}
