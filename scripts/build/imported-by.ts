/** What a build knows of its modules while it puts them into files. */
interface ModulesOfBuild {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** Whether a module comes into a file. */
export type Within = (moduleId: string, build: ModulesOfBuild) => boolean;

/** Tells of a module whether it is one, or is imported by it, or by what it imports, before it runs. */
export function importedBy(first: string): Within {
  const within = new Set<string>();
  return (moduleId, build) => {
    const gather = (id: string): void => {
      const known = within.has(id) ? null : build.getModuleInfo(id);
      if (known === null) return; // the builds of the workers' files do not have it
      within.add(id);
      known.importedIds.forEach(gather);
    };
    gather(first);
    return within.has(moduleId);
  };
}

/** A file of all modules that are within and in no file named before it. */
export function fileOf(name: string, within: Within) {
  return { debugName: name, name: (...of: Parameters<Within>) => (within(...of) ? name : null) };
}
