/** Names of files, and places. */
import { aPage, type MadeByMark } from './made.ts';

export const placed: [path: string, made: MadeByMark][] = [
	...[
		'Upper.mdx',
		'two.dots.mdx',
		'a space.mdx',
		'under_score.mdx',
		'caf\u00e9.mdx',
		'cafe\u0301.mdx',
		'-hyphen.mdx',
		'page.md',
		'page.html',
		'page.mdx.mdx',
		'page',
		'deeper/page.mdx',
		'search.mdx',
		'admin.mdx',
		'case-studies.mdx',
		'404.mdx',
	].map((name): [string, MadeByMark] => [`content/pages/${name}`, (mark) => ['left out', aPage({ title: mark })]]),
	...['constructor.mdx', 'null.mdx', 'true.mdx', '0.mdx', `${'long-'.repeat(45)}name.mdx`].map(
		(name): [string, MadeByMark] => [`content/pages/${name}`, (mark) => ['published', aPage({ title: mark })]],
	),
	['content/casestudies', (mark) => ['left out', mark]],
	['content/loose.mdx', (mark) => ['left out', aPage({ title: mark })]],
	['content/pages/very-large.mdx', (mark) => ['left out', aPage({ title: mark }, 'words '.repeat(200_000))]],
	['content/indicators/alone.csv', (mark) => ['left out', `${mark},b\n1,2\n`]],
	...[
		'.DS_Store',
		'Thumbs.db',
		'desktop.ini',
		'~$page.mdx',
		'.about.mdx.swp',
		'about.mdx~',
		'#about.mdx#',
		'about.mdx.bak',
	].map((name): [string, MadeByMark] => [`content/pages/${name}`, (mark) => ['passed over', mark]]),
];
