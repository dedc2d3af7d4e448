import type { Plugin } from 'vite';

/**
 * An entry is run by whoever starts it: where there are several, a file that imports one for something that was put into it would
 * run all of it. What is alone has run before any of its files is asked for.
 */
export function entriesStandAlone(): Plugin {
  return {
    name: 'lodestone:entries-stand-alone',
    apply: 'build',
    generateBundle(_options, bundle) {
      const files = Object.values(bundle).filter((file) => file.type === 'chunk');
      const entries = new Set(files.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
      if (entries.size < 2) return;
      for (const { fileName, imports } of files)
        for (const imported of imports)
          if (entries.has(imported))
            this.error(`${fileName} imports ${imported}, an entry, which would run with it.`);
    },
  };
}
