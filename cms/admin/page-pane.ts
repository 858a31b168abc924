/** Beside the form: the draft as its page, made by the site’s own templates, and a link that shows it on its own. */
import { createElement, useEffect, useRef, type ReactNode } from 'react';

/** How far down the page was before it was made anew. */
const scrolledTo = (frame: HTMLIFrameElement | null): number => frame?.contentWindow?.scrollY ?? 0;

/**
 * Nothing of the page runs: its address says that no script may, and where its forms may not lead.
 * @param props.page where the page is; undefined until the service has answered
 * @param props.made counts how often it was made, so that it is read again
 */
export const PagePane = ({ page, made }: { page: string | undefined; made: number }): ReactNode => {
	const frame = useRef<HTMLIFrameElement>(null);
	const down = useRef(0);
	useEffect(() => {
		const shown = frame.current;
		if (!page || !shown) return;
		down.current = scrolledTo(shown);
		if (shown.src) shown.contentWindow?.location.replace(page);
		else shown.src = page;
	}, [page, made]);
	const loaded = () => frame.current?.contentWindow?.scrollTo(0, down.current);
	return createElement(
		'div',
		{ className: 'page-pane' },
		createElement(
			'p',
			{ className: 'page-pane-top' },
			page
				? createElement('a', { href: page, target: '_blank', rel: 'noopener' }, 'See it as a page of its own')
				: 'The page is being made…',
		),
		createElement('iframe', {
			ref: frame,
			title: 'The draft as its page',
			onLoad: page ? loaded : undefined,
		}),
	);
};

/** How the pane is laid out in Decap’s frame: the page has all of it below the link. */
export const PAGE_PANE_SHEET = `
	.page-pane { position: fixed; inset: 0; display: flex; flex-direction: column; }
	.page-pane-top { margin: 0; padding: 0.5rem 1rem; border-block-end: 1px solid var(--colour-line); }
	.page-pane iframe { flex: 1; inline-size: 100%; border: 0; background: var(--colour-paper); }
`;
