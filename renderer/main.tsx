import '@fontsource-variable/inter/opsz.css';
import '@fontsource-variable/noto-sans-jp/index.css';
import './app/theme/tokens.css';
import './app/theme/base.css';
import './ui/kit.css';
import './app/frame/frame.css';
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
