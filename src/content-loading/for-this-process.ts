/**
 * A value of which a running program has one. A module’s own variables do not do: Astro loads a module once for the
 * collections, once for the pages and once as it stands on the disk, and each copy has variables of its own.
 * @param name what it is, the same in every copy of the module
 */
export const forThisProcess = <T>(name: string, make: () => T): T => {
	const shared = globalThis as unknown as Record<symbol, T | undefined>;
	return (shared[Symbol.for(`practice-hub:${name}`)] ??= make());
};
