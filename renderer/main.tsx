import '@fontsource-variable/inter/opsz.css';
import '@fontsource-variable/noto-sans-jp/index.css';
import './app/theme/tokens.css';
import './app/theme/base.css';
import './ui/words.css';
import './ui/buttons.css';
import './ui/notes.css';
import './ui/figures.css';
import './ui/tables.css';
import './app/frame/frame.css';
import './app/frame/rail.css';
import './app/frame/context.css';
import './app/frame/inspector.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element "root" to draw into.');

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
