import { useEffect } from 'react';
import { PastePreview } from '../kit/figures/paste/PastePreview';
import { pasting } from '../kit/figures/paste/paste-state';
import { LiveRegion } from '../kit/state/announce';
import { markChosen } from '../kit/state/copy';
import { dialogs } from '../kit/state/dialogs';
import { LanguageProvider, useWords } from '../kit/state/language';
import { useOfStocks, useSecretMark } from '../kit/state/secret';
import { session, useIsOpen } from '../kit/state/session';
import { useStore } from '../kit/state/store';
import { askBeforeClosing } from '../kit/state/unkept';
import { keepUndoInBox } from '../kit/ui/own-undo';
import { areaOf, whereabouts } from './areas';
import { useKeyboard } from './commands/keyboard';
import { Frame } from './frame/Frame';
import { keepFocus } from './frame/focus-home';
import { useHeadingFocus } from './frame/heading-focus';
import { type House, HouseProvider, useHouse } from './house';
import { LosingDialog } from './LosingDialog';
import { openWhilePrinting } from './open-while-printing';
import { PageGuard } from './PageGuard';
import { useDrawnArea, useOtherPages } from './page-code';
import { ThemeProvider } from './theme/ThemeProvider';
import { useTitle } from './use-title';

/** The whole window. */
export function App({ house }: { readonly house: House }) {
  useEffect(() => house.listen(), [house]);
  useEffect(keepFocus, []);
  useEffect(askBeforeClosing, []);
  useEffect(openWhilePrinting, []);
  useEffect(keepUndoInBox, []);
  useKeyboard(house.commands);
  const { open } = useStore(dialogs);
  return (
    <LanguageProvider>
      <ThemeProvider>
        <HouseProvider value={house}>
          <Title />
          <Marked />
          <Frame>
            <MainArea />
          </Frame>
          <house.beside />
          {open}
          <LosingDialog />
        </HouseProvider>
        <LiveRegion />
      </ThemeProvider>
    </LanguageProvider>
  );
}

/** The selected area; without a project, the ways to open one. */
function MainArea() {
  const { t } = useWords();
  const { areas, home: Home } = useHouse();
  const start = useStore(session, (now) => now.start);
  const epoch = useStore(session, (now) => now.epoch);
  const notice = useStore(session, (now) => now.notice);
  const isOpen = useIsOpen();
  const { areaId, atHome } = useStore(whereabouts);
  const isPasting = useStore(pasting).paste !== null;
  // Before the start is answered nobody knows which page it is.
  const area = useDrawnArea(start === null ? undefined : areaOf(areas, areaId));
  useOfStocks(area?.ofStocks === true && isOpen && !atHome);
  useOtherPages(areas, area !== null);
  const isThere = isOpen && (atHome || area?.id === areaId);
  useHeadingFocus(isThere ? t(atHome || area === null ? 'command.home' : area.label) : null);
  if (!isOpen) return start === null && notice === null ? <Opening /> : <Home />;
  if (atHome) return <Home />;
  if (area === null) return null;
  const page = `${area.id} ${epoch}`;
  if (isPasting) return <PastePreview key={page} />;
  return (
    <PageGuard page={page} key={page}>
      <area.Draw />
    </PageGuard>
  );
}

/** The name of the window, which the system and a screen reader say. */
function Title() {
  useTitle();
  return null;
}

/** What is chosen on a page with secret figures and copied takes their mark along. */
function Marked() {
  const mark = useSecretMark();
  useEffect(() => (mark === null ? undefined : markChosen(mark)), [mark]);
  return null;
}

/** The project is being opened; said only when that takes longer than a moment. */
function Opening() {
  const { t } = useWords();
  return <p className="ld-opening ld-definition">{t('app.opening')}</p>;
}
