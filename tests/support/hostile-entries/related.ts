/** Entries that point at each other, at themselves and at nothing, and entries by names of the language itself. */
import { anOrganisation, aStory } from '../a-story.ts';
import { aFile } from '../an-entry.ts';
import { type MadeByMark, PLACED } from './made.ts';

const DAY = 'content/case-studies/dudley';

export const related: [path: string, made: MadeByMark][] = [
	[
		`${DAY}/needs-nobody.mdx`,
		(mark) => ['left out', aStory({ title: mark, owner: { role: 'Hub editor', organisation: 'no-such-body' } })],
	],
	[`${DAY}/needs-the-constructor.mdx`, (mark) => ['left out', aStory({ title: mark, networks: ['hasownproperty'] })]],
	[
		`${DAY}/would-like-nobody.mdx`,
		(mark) => [
			'published',
			aStory({ title: mark, guides: ['no-such-guide', 'valueof'], organisations: ['constructor-of-nothing'] }),
		],
	],
	[
		'content/practice-guides/one-of-two.mdx',
		(mark) => [
			'published',
			aGuide({ title: mark, related: ['two-of-two', 'one-of-two'], caseStudies: ['dudley/would-like-nobody'] }),
		],
	],
	[
		'content/practice-guides/two-of-two.mdx',
		(mark) => ['published', aGuide({ title: mark, related: ['one-of-two', 'two-of-two'] })],
	],
	[
		'content/vocabulary/a-term.yaml',
		(mark) => [
			'published',
			aFile('term', {
				title: mark,
				area: 'practice',
				meaning: 'What it means.',
				seeAlso: ['a-term', 'constructor'],
				otherForms: ['constructor', '__proto__', 'toString'],
				reviewedOn: '2026-06-01',
			}),
		],
	],
	[
		'content/vocabulary/constructor.yaml',
		(mark) => [
			'published',
			aFile('term', {
				title: `Constructor ${mark}`,
				area: 'practice',
				meaning: 'Who builds.',
				seeAlso: ['a-term'],
				reviewedOn: '2026-06-01',
			}),
		],
	],
	['content/organisations/constructor.yaml', (mark) => ['published', anOrganisation({ title: `Constructor ${mark}` })]],
	[
		'content/organisations/zz-constructor.yaml',
		(mark) => [
			'published',
			anOrganisation({ title: `Boat Constructor Trust ${mark}`, website: 'https://www.example.org/' }),
		],
	],
	[
		'content/organisations/valueof.yaml',
		(mark) => ['published', anOrganisation({ title: mark, networks: ['dudley', 'no-such-network'] })],
	],
	[
		'content/networks/tostring.yaml',
		(mark) => [
			'published',
			aFile('network', { title: mark, council: 'constructor', reviewedOn: '2026-06-01', reviewDueOn: '2027-05-01' }),
		],
	],
	[
		'content/case-studies/tostring/constructor.mdx',
		(mark) => [
			'published',
			aStory({ title: mark, networks: ['tostring'], owner: { role: 'Hub editor', organisation: 'valueof' } }),
		],
	],
	[
		`${DAY}/withdrawn-in-favour-of-itself.mdx`,
		() => [
			'published',
			aStory({
				title: 'Withdrawn in favour of itself',
				withdrawn: {
					on: '2026-07-01',
					why: 'It turned in a circle.',
					instead: '/case-studies/dudley/withdrawn-in-favour-of-itself/',
				},
			}),
		],
	],
];

const aGuide = (overrides: Record<string, unknown>) =>
	aFile('practice-guide', {
		...PLACED,
		networks: undefined,
		knowledge: 'practice-reflection',
		sources: [{ title: 'A report', publisher: 'A publisher', kind: 'report' }],
		...overrides,
	});
