import { createDOMRenderer, FluentProvider, RendererProvider } from '@fluentui/react-components';
import { type ReactNode, useLayoutEffect } from 'react';
import { session } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { styleNonce } from '../../kit/ui/style-nonce';
import { useColorScheme } from './color-scheme';
import { FLUENT_THEMES } from './fluent-themes';

/** The kit's style engine: its style elements carry the nonce that the content policy asks for. */
const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce: styleNonce } });

/** Gives the look and the density to the page, and the same values to the component kit. */
export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const look = useColorScheme();
  const density = useStore(session, ({ preferences }) => preferences.density);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = look;
    document.documentElement.dataset.density = density;
  }, [look, density]);
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={FLUENT_THEMES[look]}>{children}</FluentProvider>
    </RendererProvider>
  );
}
