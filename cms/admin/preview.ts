/** Beside the form: the body as readers will see it, and what the checks would say of it, while it is being written. */
import type { DecapCmsCore } from 'decap-cms-core';
import { createElement, type ReactNode } from 'react';
import type { AnyContentType } from '../../src/content-model/content-type.ts';
import { contentTypes } from '../../src/content-model/index.ts';
import { readBody, renderBody } from '../../src/contributions/contribution.ts';
import { makeSafe } from '../../src/contributions/stray-characters.ts';
import { BODY } from '../collection.ts';
import { entryFormat } from '../entry-format.ts';
import { bodySerialiser } from './safe-text.ts';
import { WritingFindings } from './writing-findings.ts';

interface PreviewProps {
	entry: { getIn: (path: string[]) => unknown };
	/** Where a picture can be seen now: one of a draft is not on the site yet. */
	getAsset: (path: string) => { toString: () => string };
}

/** Registers a preview for every type. */
export const registerPreviews = (cms: typeof DecapCmsCore) => {
	for (const type of contentTypes) cms.registerPreviewTemplate(type.name, previewOf(type) as never);
	cms.registerPreviewStyle(STYLE, { raw: true });
};

const previewOf = (type: AnyContentType) => {
	const { toFile } = entryFormat(type, bodySerialiser);
	return ({ entry, getAsset }: PreviewProps) => {
		const words = (field: string) => String(entry.getIn(['data', field]) ?? '');
		const raw = toFile((entry.getIn(['data']) as { toJS: () => Record<string, unknown> } | undefined)?.toJS() ?? {});
		const slug = entry.getIn(['slug']);
		return createElement(
			'article',
			{},
			createElement(WritingFindings, { collection: type.name, slug: typeof slug === 'string' && slug ? slug : undefined, raw }),
			createElement('h1', {}, words('title')),
			createElement('p', { className: 'summary' }, words('summary') || words('meaning')),
			type.format === 'mdx' ? body(words(BODY), getAsset) : createElement('p', {}, 'This kind of page has no text of its own: the site shows what the form holds.'),
		);
	};
};

const body = (typed: string, getAsset: PreviewProps['getAsset']): ReactNode => {
	const { tree, faults } = readBody(makeSafe(typed), { firstLine: 1 });
	if (faults.length > 0)
		return createElement(
			'section',
			{ className: 'faults' },
			createElement('p', {}, 'Before this text can be published:'),
			createElement('ul', {}, ...faults.map(({ message, next, line }, index) => createElement('li', { key: index }, `Line ${line}: ${message} ${next}`))),
		);
	// Made by our renderer from a checked tree: the same HTML the site shows.
	return tree ? createElement('div', { dangerouslySetInnerHTML: { __html: renderBody(tree).html.replace(/(?<= src=")\/media\/[a-z0-9./-]+/g, (path) => addressNow(path, getAsset)) } }) : null;
};

/** Decap takes a path from the root of the site for one that is published; by its name alone it finds the picture of a draft as well. */
const addressNow = (path: string, getAsset: PreviewProps['getAsset']) => getAsset(/^\/media\/[^/]+$/.test(path) ? path.slice('/media/'.length) : path).toString();

const STYLE = `
	body { margin: 2rem; font: 1.0625rem/1.65 'Atkinson Hyperlegible', system-ui, sans-serif; color: #1d2a2a; background: #fffdf9; }
	article { max-inline-size: 40rem; }
	h1, h2, h3 { line-height: 1.25; }
	.summary { font-size: 1.2em; }
	a { color: #0b5c5a; }
	img { max-inline-size: 100%; }
	table { border-collapse: collapse; }
	th, td { padding: 0.4rem 0.75rem; border-block-end: 1px solid #cfd6d4; text-align: start; }
	.align-end { text-align: end; }
	.align-centre { text-align: center; }
	.callout, .faults { margin-block: 1.5rem; padding: 1rem 1.25rem; border-inline-start: 0.3rem solid #0b5c5a; background: #f1f5f2; }
	.faults { border-color: #7a4b00; background: #fff6e5; }
	.visually-hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
`;
