/** The hub’s own stories, taken apart for the checks: what may be said of somebody without telling who it is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partsOfBody } from '../../src/checks/body-parts.ts';
import { isOwnText, type Part } from '../../src/checks/document.ts';
import { partsOfForm } from '../../src/checks/form-parts.ts';
import type { AnyContentType } from '../../src/content-model/content-type.ts';
import { contentTypes } from '../../src/content-model/index.ts';
import { readBody } from '../../src/safe-mdx/contribution.ts';
import { parseFrontMatter, splitFrontMatter } from '../../src/safe-mdx/front-matter.ts';

const partsOfEntry = ({ name }: AnyContentType, text: string): Part[] => {
	const split = splitFrontMatter(text);
	if ('finding' in split) return [];
	const { data } = parseFrontMatter(split.frontMatter, split.frontMatterLine);
	const { tree } = readBody(split.body, { firstLine: split.bodyLine });
	return [...partsOfForm(name, data), ...(tree ? partsOfBody(tree).parts : [])];
};

/** The writer’s own text in every story under `content/`, part by part, in the order of the files. */
export const partsOfStories = (): Part[] =>
	contentTypes
		.filter(({ tellsStories }) => tellsStories)
		.flatMap((type) =>
			readdirSync(join('content', type.folder), { recursive: true, encoding: 'utf8' })
				.filter((name) => name.endsWith('.mdx'))
				.sort()
				.flatMap((name) => partsOfEntry(type, readFileSync(join('content', type.folder, name), 'utf8'))),
		)
		.filter(isOwnText);
