/**
 * Beside the form, while it is being written: the draft as its page, and what the checks would say of it. Where the
 * site is made elsewhere, the text as readers will see it stands in place of the page.
 */
import type { DecapCmsCore } from 'decap-cms-core';
import { createElement, useState, type ReactNode } from 'react';
import type { AnyContentType } from '../../src/content-model/content-type.ts';
import { contentTypes } from '../../src/content-model/index.ts';
import { WORKED_EXAMPLE } from '../../src/content-model/worked-example.ts';
import { readBody, renderBody } from '../../src/safe-mdx/contribution.ts';
import { makeSafe } from '../../src/safe-mdx/stray-characters.ts';
import { BODY } from '../body-field.ts';
import { formPathOf } from '../editors-part.ts';
import { entryFormat } from '../entry-format.ts';
import { useBeside } from './form-findings.ts';
import { bodySerialiser } from './safe-text.ts';
import { PAGE_PANE_SHEET, PagePane } from './page-pane.ts';
import mainSheet from '../../src/styles/main.css?inline';
import calloutSheet from '../../src/styles/parts/callout.css?inline';
import cardsSheet from '../../src/styles/parts/cards.css?inline';
import entrySheet from '../../src/styles/parts/entry.css?inline';
import figuresSheet from '../../src/styles/parts/figures.css?inline';
import flowSheet from '../../src/styles/parts/flow.css?inline';
import guideSheet from '../../src/styles/parts/guide.css?inline';
import helplinesSheet from '../../src/styles/parts/helplines.css?inline';
import recordsSheet from '../../src/styles/parts/records.css?inline';
import { findingDrafts, type GetAsset } from './pictures-of-draft.ts';
import { WritingFindings, type OpenText } from './writing-findings.ts';

const siteSheet = [
	mainSheet,
	calloutSheet,
	cardsSheet,
	entrySheet,
	figuresSheet,
	flowSheet,
	guideSheet,
	helplinesSheet,
	recordsSheet,
].join('\n');

interface PreviewProps {
	entry: { getIn: (path: string[]) => unknown };
	getAsset: GetAsset;
}

/** Registers a preview for every type. */
export const registerPreviews = (cms: typeof DecapCmsCore, { showsPages }: { showsPages: boolean }) => {
	for (const type of contentTypes) cms.registerPreviewTemplate(type.name, previewOf(type, showsPages) as never);
	// Beside the folder this page stands in, wherever on its host that is.
	cms.registerPreviewStyle(new URL('../theme.css', document.baseURI).pathname);
	cms.registerPreviewStyle(SHEET, { raw: true });
};

const previewOf = (type: AnyContentType, showsPages: boolean) => {
	const { toFile } = entryFormat(type, bodySerialiser);
	return ({ entry, getAsset }: PreviewProps) => {
		const raw = toFile((entry.getIn(['data']) as { toJS: () => Record<string, unknown> } | undefined)?.toJS() ?? {});
		const slug = entry.getIn(['slug']);
		const form = { collection: type.name, slug: typeof slug === 'string' && slug ? slug : undefined };
		const pictures = showsPages ? picturesOnlyHere(raw, getAsset) : {};
		return createElement(
			Beside,
			{ key: `${form.collection}/${form.slug ?? ''}`, ...form, raw, pictures, showsPages },
			showsPages ? null : textOf(type, entry, getAsset),
		);
	};
};

interface BesideProps extends Omit<OpenText, 'view'> {
	showsPages: boolean;
	children?: ReactNode;
}

/** What stands beside one open form. */
const Beside = ({ showsPages, children, ...writing }: BesideProps) => {
	const [view] = useState(() => crypto.randomUUID());
	useBeside();
	const [shown, setShown] = useState<{ page?: string; made: number }>({ made: 0 });
	const onPage = (page: string) => setShown(({ made }) => ({ page, made: made + 1 }));
	return createElement(
		'main',
		{},
		createElement(WritingFindings, { ...writing, view, onPage }),
		showsPages ? createElement(PagePane, { page: shown.page, made: shown.made }) : children,
	);
};

/** The pictures a text names that are not at their address yet: where this browser has them. */
const picturesOnlyHere = (raw: string, getAsset: PreviewProps['getAsset']): Record<string, string> =>
	Object.fromEntries(
		[...new Set(raw.match(/\/media\/[a-z0-9./-]+/g) ?? [])].flatMap((path) => {
			const now = addressNow(path, getAsset);
			return now.startsWith('blob:') ? [[path, now]] : [];
		}),
	);

/** The text as readers will see it, without the rest of its page. */
const textOf = (type: AnyContentType, entry: PreviewProps['entry'], getAsset: PreviewProps['getAsset']) => {
	const words = (field: string) => String(entry.getIn(['data', field]) ?? '');
	return createElement(
		'article',
		{ className: 'entry', 'data-type': type.name },
		createElement(
			'header',
			{ className: 'entry-header' },
			createElement('p', { className: 'shelf-mark' }, createElement('span', {}, type.singular)),
			createElement('h1', {}, words('title')),
			entry.getIn(['data', ...formPathOf(type, 'illustrative')]) === true
				? createElement(
						'p',
						{ className: 'illustrative' },
						createElement('strong', {}, `${WORKED_EXAMPLE.badge}.`),
						` ${WORKED_EXAMPLE.sentence}`,
					)
				: null,
			createElement('p', { className: 'lead' }, words('summary') || words('meaning')),
		),
		createElement(
			'div',
			{ className: 'entry-text' },
			type.format === 'mdx'
				? body(words(BODY), getAsset)
				: createElement(
						'p',
						{ className: 'quiet' },
						'This kind of page has no text of its own: the site shows what the form holds.',
					),
		),
	);
};

const body = (typed: string, getAsset: PreviewProps['getAsset']): ReactNode => {
	const { tree, findings } = readBody(makeSafe(typed), { firstLine: 1 });
	if (findings.length > 0)
		return createElement(
			'section',
			{ className: 'faults' },
			createElement('p', {}, 'Before this text can be published:'),
			createElement(
				'ul',
				{},
				...findings.map(({ message, next, line }, index) =>
					createElement('li', { key: index }, `Line ${line}: ${message} ${next}`),
				),
			),
		);
	// Made by our renderer from a checked tree: the same HTML the site shows.
	return tree
		? createElement('div', {
				className: 'prose',
				dangerouslySetInnerHTML: {
					__html: renderBody(tree).html.replace(/(?<= src=")\/media\/[a-z0-9./-]+/g, (path) =>
						addressNow(path, getAsset),
					),
				},
			})
		: null;
};

const addressNow = (path: string, getAsset: PreviewProps['getAsset']) => findingDrafts(getAsset)(path).toString();

/**
 * The site’s own sheet, always in light: what a writer sees must not hang on how their computer is set. In the editor a
 * preview is narrow, so nothing may fix its width.
 */
const SHEET = `${siteSheet.replaceAll(/prefers-color-scheme:\s*dark/g, 'width < 0px').replace('color-scheme:light dark', 'color-scheme:light')}
	html { background: var(--colour-paper); }
	main { inline-size: auto; margin: 0; padding: 1.5rem; }
	${PAGE_PANE_SHEET}
	.faults { border-inline-start: 0.3rem solid var(--colour-alert); padding: 0.75rem 1rem; background: var(--colour-panel); }
`;
