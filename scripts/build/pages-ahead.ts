import type { Plugin, Rolldown } from 'vite';

/** The module that draws a page: features/shares/SharesPage.tsx. */
const PAGE = /\/features\/([a-z-]+)\/\w+Page\.tsx$/;

/**
 * Names in the page itself the files that each area needs besides those of the start, as `data-area`. The main process leaves in
 * it those of the area in which the person was last (electron/shell/first-frame.ts): they are fetched beside the first ones. Asked
 * for by the code of the start, they stood in the way of the figures that had come before them.
 */
export function pagesAhead(): Plugin {
  return {
    name: 'lodestone:pages-ahead',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => {
        const files = Object.values(bundle).filter((file) => file.type === 'chunk');
        const chunks = new Map(files.map((file) => [file.fileName, file]));
        const ofStart = filesOf(
          files.filter(({ isEntry }) => isEntry),
          chunks,
        );
        const pages = files.filter(
          ({ isDynamicEntry, facadeModuleId }) => isDynamicEntry && facadeModuleId !== null,
        );
        return pages.flatMap((page) => {
          const area = PAGE.exec(page.facadeModuleId ?? '')?.[1];
          if (area === undefined) return [];
          const ahead = [...filesOf([page], chunks)].filter((file) => !ofStart.has(file));
          return ahead.map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}`, 'data-area': area },
            injectTo: 'head' as const,
          }));
        });
      },
    },
  };
}

/** Some files with all that they import before they run. */
function filesOf(
  first: readonly Rolldown.OutputChunk[],
  chunks: ReadonlyMap<string, Rolldown.OutputChunk>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const gather = (file: string): void => {
    const chunk = found.has(file) ? undefined : chunks.get(file);
    if (chunk === undefined) return;
    found.add(file);
    chunk.imports.forEach(gather);
  };
  for (const { fileName } of first) gather(fileName);
  return found;
}
