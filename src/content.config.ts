/** Astro’s door: each content type is a collection, filled by the one reader of the content folder. */
import { defineCollection } from 'astro:content';
import { contentTypes } from './content-model/index.ts';
import { contentLoader } from './content-loading/loader.ts';

export const collections = Object.fromEntries(
	contentTypes.map(({ name }) => [name, defineCollection({ loader: contentLoader(name) })]),
);
