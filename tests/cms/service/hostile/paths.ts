/** Paths: ways up or sideways, written in disguise, to places worth reaching. */
import { aSave, PAGE } from '../a-hub.ts';
import { across, asking, type HostileRequest } from './request.ts';
import { commit, good } from './save.ts';

const WAYS_UP = [
	'..',
	'%2e%2e',
	'%252e%252e',
	'..%00',
	'..\u0000',
	'．．',
	'․․',
	'..\\..',
	'....',
	'..;',
	'.. ',
	'\u202e..',
	'..\u200b',
];
const WORTH_REACHING = ['canary.mdx', '.git/config', 'src/code.ts', 'content/pages/about.mdx'];
const climbing = across(WAYS_UP, WORTH_REACHING, (up, goal) => `content/pages/${up}/${up}/${up}/${goal}`);

const OUTRIGHT = [
	'/etc/passwd',
	'\\\\server\\share\\about.mdx',
	'C:/content/pages/about.mdx',
	'file:content/pages/about.mdx',
	'~root/about.mdx',
	'\u0000',
	'content/pages/about.mdx\u0000',
	'.git/HEAD',
	'.Git/HEAD',
	'.gi\u200ct/HEAD',
	'.git\u0000/HEAD',
	'content/pages/../../.git/refs/heads/main',
	'.git::$INDEX_ALLOCATION/HEAD',
	'GIT~1/HEAD',
	'.git/hub-editing/notes/x.json',
	'content/pages/ABOUT.mdx',
	'Content/pages/about.mdx',
	'content/PAGES/about.mdx',
	'content/pages/about.mdX',
	'content/pages/ﬁle.mdx',
	'content/pages/abоut.mdx',
	'content/pages/K.mdx',
	'content/pages/ı.mdx',
	'ⅽontent/pages/about.mdx',
	'content∕pages∕about.mdx',
	'content/pages/about․mdx',
	`content/pages/${'a'.repeat(250)}.mdx`,
	`content/pages/${'a/'.repeat(100)}a.mdx`,
	`content/pages/${'é'.repeat(130)}.mdx`,
	'a'.repeat(999),
	'content/pages/aux.mdx',
	'content/pages/prn.mdx',
	'content/pages/lpt9.mdx',
	'content/pages/CON.mdx',
	'content/pages/con.txt.mdx',
	'content/handbook/nul.mdx',
	'content/networks/com7.yaml',
	'content/pages/constructor/x.mdx',
	'content/__proto__/x.mdx',
	'content/settings/__proto__.yaml',
	'content/settings/constructor.yaml',
	'node_modules/.bin/astro',
	'public/admin/index.html',
	'astro.config.mjs',
] as const;

/** Links stand at these paths: see hub.ts. */
const LINKED_PAGES = [
	'content/pages/linked.mdx',
	'content/pages/hanging.mdx',
	'content/resources/canary.mdx',
	'content/handbook/head.mdx',
	'content/networks/looping.yaml',
];
const LINKED_MEDIA = [
	'public/media/linked.png',
	'public/media/hanging.png',
	'public/media/away/new.png',
	'public/media/git/new.png',
];

const slugOf = (path: string) => path.replace(/^content\/[a-z-]+\/|\.[a-z]+$/g, '');
const collectionOf = (path: string) =>
	({ resources: 'resource', handbook: 'handbook-page', networks: 'network' })[path.split('/')[1]!] ?? 'page';

type Asked = [action: string, params: unknown];

const WITH_A_PATH: ((path: string) => Asked)[] = [
	(path) => ['getEntry', { path }],
	(path) => [
		'persistEntry',
		{ ...aSave({ path, slug: slugOf(path).slice(0, 250), collection: collectionOf(path), raw: good('Reached') }) },
	],
	(path) => ['deleteFiles', { paths: [PAGE, path], options: commit }],
];

/** In: a picture in base64. Out: ways to reach a path as that of a picture. */
const withAPicture = (content: string): ((path: string) => Asked)[] => [
	(path) => ['persistMedia', { asset: { path, content, encoding: 'base64' }, options: commit }],
	(path) => ['getMediaFile', { path }],
	(path) => [
		'persistEntry',
		{
			...aSave({ raw: good('With a picture') }),
			assets: [
				{ path: 'public/media/fine.png', content, encoding: 'base64' },
				{ path, content, encoding: 'base64' },
			],
		},
	],
];

const PICTURES = [
	...LINKED_MEDIA,
	...OUTRIGHT.slice(0, 12),
	'public/media/../x.png',
	'public/media/.x.png',
	'public/media/x.svg',
	'public/media/x.PNG',
	'public/media/x.png\u0000.svg',
	'public/media/con.png',
];
const FOLDERS = [
	'..',
	'/',
	'.git',
	'content',
	'content/pages/..',
	'content/resources',
	'content\\pages',
	'CONTENT/pages',
	'content/pages\u0000',
];
const MEDIA_FOLDERS = ['..', '.git', 'public', 'public/media/..', 'public/media/away', '/'];
const FILES = ['.git/config', '../canary.mdx', 'package.json', 'content/pages/linked.mdx'];

/** In: a picture in base64. Out: requests for everything that stands at such a path. */
export const paths = (png: string): HostileRequest[] => {
	const asked: Asked[] = [
		...across([...OUTRIGHT, ...climbing, ...LINKED_PAGES], WITH_A_PATH, (path, ask) => ask(path)),
		...across(PICTURES, withAPicture(png), (path, ask) => ask(path)),
		...across(LINKED_MEDIA, WITH_A_PATH.slice(2), (path, ask) => ask(path)),
		...FOLDERS.map((folder): Asked => [
			'entriesByFolder',
			{ folder, extension: folder === 'content/resources' ? 'mdx/../../x' : 'mdx' },
		]),
		...MEDIA_FOLDERS.map((mediaFolder): Asked => ['getMedia', { mediaFolder }]),
		...FILES.map((path): Asked => ['entriesByFiles', { files: [{ path: PAGE }, { path }] }]),
	];
	return asked.map(([action, params]) => ({
		about: `${action} ${JSON.stringify(params).slice(0, 160)}`,
		body: asking(action, params),
	}));
};
