/** Where Astro looks for the collections while it makes the page of one draft: those of the hub. */
export { collections } from '../../content.config.ts';
