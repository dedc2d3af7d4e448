/**
 * The tasks that a guide describes as lists of files: "### Add a ..." with one file in backticks a bullet.
 * @param {string} guide text of CONTRIBUTING.md
 * @returns {{ task: string, files: string[] }[]}
 */
export function tasksOf(guide) {
  return [...guide.matchAll(/^### (Add an? [^\n]+)\n([\s\S]*?)(?=^##|(?![\s\S]))/gm)].map(
    ([, task = '', body = '']) => ({
      task,
      files: [...body.matchAll(/^- `([^`]+)`/gm)].map(([, file = '']) => file),
    }),
  );
}
