import { useEffect } from 'react';
import { HomePage } from '../features/home/HomePage';
import { listenForDroppedFiles } from '../features/importing/dropped-files';
import { LiveRegion } from './announce';
import { areaOf } from './area-list';
import { whereabouts } from './areas';
import { useKeyboard } from './commands/keyboard';
import { dialogs } from './dialogs';
import { Frame } from './frame/Frame';
import { LanguageProvider } from './language';
import { PageGuard } from './PageGuard';
import { session, startSession } from './session';
import { useStore } from './store';
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
