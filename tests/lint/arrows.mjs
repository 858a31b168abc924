/**
 * The parts of the code, what each may import of ours, and the sentence for whoever tries more.
 * The README draws the same: a test compares.
 */
export const ARROWS = {
	'src/content-model': {
		may: [],
		because: 'The content model is the centre: it knows no other part and imports only zod.',
	},
	'src/authoring': {
		may: ['src/content-model'],
		because:
			'Authoring components are read by the site, the editor and the tests; they may know the content model and nothing else of ours.',
	},
	'src/safe-mdx': {
		may: ['src/authoring', 'src/content-model'],
		because:
			'Contributions are read the same way in node and in a browser; they may know authoring and the content model only.',
	},
	'src/checks': {
		may: ['src/safe-mdx', 'src/authoring', 'src/content-model'],
		because:
			'Checks run in the editor, in CI and in the build alike; they may know contributions, authoring and the content model only.',
	},
	'src/contribution-form': {
		may: ['src/checks', 'src/safe-mdx', 'src/authoring', 'src/content-model'],
		because:
			'The contribution form works out what a form holds, without a page around it; it must not know who shows it.',
	},
	'src/media': {
		may: ['src/content-model'],
		because: 'Media are bytes: how they are told apart and cleaned may know the content model only.',
	},
	'src/publishing': {
		may: ['src/media', 'src/content-model'],
		because: 'Publishing turns entries into text and files; it may know media and the content model only.',
	},
	'src/search': {
		may: ['src/content-model'],
		because: 'Search works on plain documents; it may know the content model only.',
	},
	'src/content-loading': {
		may: ['src/media', 'src/checks', 'src/safe-mdx', 'src/authoring', 'src/content-model'],
		because: 'Content loading reads what people wrote; it must not know how it is shown, searched or published.',
	},
	'src/library': {
		may: [
			'src/search',
			'src/publishing',
			'src/checks',
			'src/safe-mdx',
			'src/content-loading',
			'src/authoring',
			'src/content-model',
		],
		because: 'The library asks for content; it must not know who shows it.',
	},
	'src/elements': {
		may: [
			'src/contribution-form',
			'src/search',
			'src/checks',
			'src/safe-mdx',
			'src/authoring',
			'src/publishing',
			'src/content-model',
		],
		because: 'Elements run in a reader’s browser: pure modules only, never the library, content loading or a page.',
	},
	'src/components': {
		may: [
			'src/elements',
			'src/library',
			'src/contribution-form',
			'src/publishing',
			'src/authoring',
			'src/content-model',
		],
		because: 'Components show what they are given; they must not know the page or the layout they stand in.',
	},
	'src/layouts': {
		may: [
			'src/components',
			'src/elements',
			'src/library',
			'src/publishing',
			'src/styles',
			'src/authoring',
			'src/content-model',
		],
		because: 'Layouts frame a page; they must not know which one.',
	},
	'src/pages': {
		may: [
			'src/layouts',
			'src/components',
			'src/elements',
			'src/library',
			'src/contribution-form',
			'src/checks',
			'src/safe-mdx',
			'src/search',
			'src/publishing',
			'src/styles',
			'src/authoring',
			'src/content-model',
		],
		because:
			'Pages choose, the library asks and components show; content loading knows what is not published. Joining the parts is the work of astro.config.mjs, src/commands and src/start.',
	},
	'src/start': {
		may: ['src/content-loading', 'src/search', 'src/publishing', 'src/media', 'src/content-model'],
		because: 'What serves and builds the hub joins content loading and search; it must not know a page.',
	},
	'src/new-hub': {
		may: ['src/content-loading', 'src/safe-mdx', 'src/content-model'],
		because: 'A new hub is made of files and settings; it must not know how a hub is shown, searched or served.',
	},
	'src/hosting': {
		may: ['src/contribution-form', 'src/search', 'src/publishing', 'src/content-model'],
		because:
			'Hosting says how a built site is served, and what comes in by its form; it must not know how one is built or edited.',
	},
	'src/commands': {
		may: [
			'src/hosting',
			'src/new-hub',
			'src/start',
			'src/content-loading',
			'src/search',
			'src/checks',
			'src/media',
			'src/safe-mdx',
			'src/authoring',
			'src/content-model',
			'cms',
		],
		because: 'A command reads its arguments and prints; what it does stands elsewhere.',
	},
	'src/toolchain': { may: [], because: 'The toolchain runs before anything is installed; it knows no other part.' },
	cms: {
		may: [
			'src/contribution-form',
			'src/media',
			'src/checks',
			'src/safe-mdx',
			'src/authoring',
			'src/content-model',
			'src/styles',
		],
		because:
			'The editor reads the content model and the checks, and shows a text in the site’s styles; it must not know how the site is made.',
	},
};

/** Every part that an import may come from: `src/styles` imports nothing, and nothing imports the tests. */
export const PARTS = [...Object.keys(ARROWS), 'src/styles', 'tests'];
