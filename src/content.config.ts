/** Astro’s door: each content type is a collection, filled by the one reader of the content folder. */
import { defineCollection } from 'astro:content';
import { loadedByNode } from './content-loading/loaded-by-node.ts';
import { TYPE_NAMES } from './content-model/type-names.ts';

const { contentLoader } = loadedByNode();

export const collections = Object.fromEntries(
	TYPE_NAMES.map((name) => [name, defineCollection({ loader: contentLoader(name) })]),
);
