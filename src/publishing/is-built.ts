/** Put in by Vite; see `tellPagesOfCommand`. */
declare const HUB_IS_SERVED: boolean | undefined;

/**
 * Whether pages are made to be published, rather than served while they are written; true where nobody said.
 * `import.meta.env` cannot tell: in it, a variable of the person’s own shell called `DEV` or `PROD` stands over
 * Astro’s, and pages were built without their policy.
 */
export const isBuilt = (): boolean => typeof HUB_IS_SERVED === 'undefined' || !HUB_IS_SERVED;
