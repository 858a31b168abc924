/**
 * Entries of every type with every field filled in, each place where words can stand with a word of its own: read from
 * the content model, so that a new field needs no change here.
 */
import { stringify } from 'yaml';
import type { Field, Fields } from '../../src/content-model/field.ts';
import { typeNamed } from '../../src/content-model/index.ts';
import { own } from '../../src/content-model/own.ts';
import type { Publication } from '../../src/content-model/publication.ts';
import type { TypeName } from '../../src/content-model/type-names.ts';
import type { Vocabularies } from '../../src/content-model/vocabulary.ts';
import { aBody, aValueFor } from './an-entry.ts';

/** A word or a day that stands in one place of one entry and nowhere else. */
export interface PlantedWord {
	word: string;
	/** The name of the entry it stands in. */
	entry: string;
	path: string;
	publication: Publication;
}

/** One entry that is written, under a name the tests use. */
interface Written {
	name: string;
	type: TypeName;
	id: string;
	/** Fields that rules between fields do not allow here. */
	without?: readonly string[];
	/** Values that rules between fields ask for, by path. */
	agreed?: Readonly<Record<string, unknown>>;
}

const CASE_STUDY = {
	'consent.basis': 'consent',
	'consent.expiresOn': '2027-09-13',
	stage: 'stopped',
	'cameFrom.action': 'reception-walk-round',
};
// A later meeting takes the place of the day that was set for it, so only the last of the two says one.
const ACTION = { 'actions.id': 'reception-walk-round', 'actions.state': 'done', body: 'network' };

/** Every type once, and twice where two ways of filling it in exclude each other. */
const WRITTEN: readonly Written[] = [
	// Real pages name it, and they may not name a worked example.
	{ name: 'organisation', type: 'organisation', id: 'an-organisation', agreed: { illustrative: false } },
	{ name: 'network', type: 'network', id: 'a-network' },
	{ name: 'term', type: 'term', id: 'a-term' },
	{ name: 'case study', type: 'case-study', id: 'a-network/a-case-study', agreed: CASE_STUDY },
	{ name: 'practice guide', type: 'practice-guide', id: 'a-practice-guide' },
	{
		name: 'meeting note',
		type: 'meeting-note',
		id: '2026/2026-01-10-a-meeting-note',
		agreed: { ...ACTION, chathamHouse: false, previous: '2026/2026-01-09-under-the-rule' },
	},
	{
		name: 'meeting note under the rule',
		type: 'meeting-note',
		id: '2026/2026-01-09-under-the-rule',
		without: ['organisations', 'previous', 'nextMeeting'],
		agreed: { ...ACTION, chathamHouse: true },
	},
	{
		name: 'reflective note',
		type: 'reflective-note',
		id: '2026-01-10-a-reflective-note',
		without: ['gibbs'],
		agreed: { questions: ['What do we still ask?'], 'answered.question': 'What do we still ask?' },
	},
	{
		name: 'reflective note after Gibbs',
		type: 'reflective-note',
		id: '2026-01-11-after-gibbs',
		without: ['threeQuestions', 'answered'],
		agreed: { model: 'gibbs' },
	},
	{ name: 'trying too', type: 'trying-too', id: 'a-network/trying-it-too', agreed: { 'becameOfIt.on': '2026-12-01' } },
	{ name: 'question', type: 'question', id: 'a-question' },
	{ name: 'news', type: 'news', id: 'a-piece-of-news' },
	{ name: 'resource', type: 'resource', id: 'a-resource' },
	{ name: 'training', type: 'training', id: 'a-training' },
	{ name: 'lead', type: 'lead', id: 'a-lead' },
	{ name: 'event', type: 'event', id: '2026-01-10-an-event' },
	{
		name: 'indicator',
		type: 'indicator',
		id: 'an-indicator',
		agreed: { 'columns.name': 'name', 'columns.counts': 'other' },
	},
	{
		name: 'certification',
		type: 'certification',
		id: 'a-certification',
		agreed: { 'levels.name': 'Bronze', 'holders.level': 'Bronze' },
	},
	{ name: 'page', type: 'page', id: 'a-page' },
	{ name: 'handbook page', type: 'handbook-page', id: 'a-handbook-page' },
	{ name: 'decision', type: 'decision', id: '9001-a-decision' },
];

const REVIEWED = {
	publishedOn: '2026-01-10',
	reviewedOn: '2026-01-10',
	reviewDueOn: '2026-12-10',
	decidedOn: '2026-01-10',
	illustrative: true,
};

/** What every planted word looks like: three syllables that differ, then a mark no real word has. */
export const PLANTED_FORM = /[bdfgklmnprst][aeiou][bdfgklmnprst][aeiou][bdfgklmnprst][aeiou]zqux/g;
const SYLLABLES = [...'bdfgklmnprst'].flatMap((consonant) => [...'aeiou'].map((vowel) => consonant + vowel));
const wordNumbered = (number: number) =>
	`${SYLLABLES[number % 60]}${SYLLABLES[Math.floor(number / 60) % 60]}${SYLLABLES[(number * 7) % 60]}zqux`;

const DAY = 86_400_000;
const dayNumbered = (number: number) => new Date(Date.UTC(2026, 1, 3) + number * DAY).toISOString().slice(0, 10);

/** Organisations of their own for each field that may keep one back. */
export interface KeptBackOrganisation {
	entry: string;
	path: string;
	id: string;
	word: string;
}

export interface EveryField {
	/** Whole files by path. */
	files: Map<string, string>;
	planted: PlantedWord[];
	organisations: KeptBackOrganisation[];
	/** Where the page of an entry stands in a built site, by the name of the entry. */
	written: readonly Written[];
}

/** What is planted while fields are filled in. */
interface Planting {
	vocabularies: Vocabularies;
	planted: PlantedWord[];
	organisations: KeptBackOrganisation[];
	newWord: () => string;
	newDay: () => string;
}

/** One entry that is being filled in. */
interface Filling {
	entry: Written;
	planting: Planting;
	plant: (path: string, publication: Publication, word?: string) => string;
}

const fillingOf = (planting: Planting, entry: Written): Filling => ({
	entry,
	planting,
	plant: (path, publication, word = planting.newWord()) => {
		planting.planted.push({ word, entry: entry.name, path, publication });
		return word;
	},
});

const organisationFor = ({ planting, entry }: Filling, path: string) => {
	const word = planting.newWord();
	const id = `${word}-place`;
	planting.organisations.push({ entry: entry.name, path, id, word });
	return id;
};

const idOf = (to: TypeName) => WRITTEN.find(({ type }) => type === to)!.id;

const fieldsOf = (filling: Filling, fields: Fields, before = ''): Record<string, unknown> =>
	Object.fromEntries(
		Object.entries(fields).flatMap(([name, field]) =>
			filling.entry.without?.includes(`${before}${name}`) || name === 'withdrawn'
				? []
				: [[name, valueOf(filling, field as Field, `${before}${name}`)]],
		),
	);

const valueOf = (filling: Filling, field: Field, path: string): unknown => {
	const { plant, planting, entry } = filling;
	const decided = own(entry.agreed ?? {}, path) ?? own(REVIEWED, path);
	if (decided !== undefined) return decided;
	const { publication } = field as { publication?: Publication };
	switch (field.kind) {
		case 'text':
			if (field.pattern)
				return new RegExp(field.pattern.expression, 'u').test('slug') ? plant(path, publication!) : aValueFor(field);
			return field.max < 40 ? plant(path, publication!) : `About ${plant(path, publication!)}`;
		case 'prose':
			return `About ${plant(path, publication!)} and more.`;
		case 'lines':
			return Array.from({ length: Math.max(1, field.min) }, () => plant(path, publication!));
		case 'web-address':
			return `https://${plant(path, publication!)}.example.org/`;
		case 'mailbox':
			return `enquiries@${plant(path, publication!)}.example.org`;
		case 'date':
			return publication === 'internal' ? plant(path, publication, planting.newDay()) : aValueFor(field);
		case 'yes-no':
			return true;
		case 'term':
			return planting.vocabularies[field.vocabulary].terms[0]!.id;
		case 'terms':
			return [planting.vocabularies[field.vocabulary].terms[0]!.id];
		case 'reference':
			return publication === 'unless-chatham-house' ? organisationFor(filling, path) : idOf(field.to);
		case 'references':
			return [publication === 'unless-chatham-house' ? organisationFor(filling, path) : idOf(field.to)];
		case 'group':
			return fieldsOf(filling, field.fields, `${path}.`);
		case 'groups':
			return [fieldsOf(filling, field.fields, `${path}.`)];
		case 'number':
		case 'time':
		case 'choice':
		case 'upload':
			return aValueFor(field);
	}
};

/** The files of one entry. */
const filesOf = (filling: Filling): [path: string, text: string][] => {
	const one = filling.entry;
	const { plant } = filling;
	const type = typeNamed(one.type);
	const data = fieldsOf(filling, type.fields);
	const comment = `# ${plant('a note after “#”', 'internal')}\n`;
	const body = () =>
		`${aBody(one.type, `In the text ${plant('the text', 'published')}.`)}\n[not-used]: https://example.org/${plant('an unused definition', 'internal')}\n`;
	const written: [string, string] = [
		`content/${type.folder}/${one.id}.${type.format}`,
		type.format === 'yaml' ? `${comment}${stringify(data)}` : `---\n${comment}${stringify(data)}---\n\n${body()}`,
	];
	const table: [string, string] = [`content/${type.folder}/${one.id}.csv`, 'name\nOne\n'];
	return one.type === 'indicator' ? [written, table] : [written];
};

const organisationFile = (vocabularies: Vocabularies, { id, word }: KeptBackOrganisation): [string, string] => {
	const { folder, format } = typeNamed('organisation');
	const data = {
		title: `The ${word} group`,
		summary: 'Who they are.',
		kind: vocabularies['organisation-kinds'].terms[0]!.id,
		reviewedOn: '2026-01-10',
		reviewDueOn: '2026-12-10',
	};
	return [`content/${folder}/${id}.${format}`, stringify(data)];
};

/** Fills in every field of every type. @param vocabularies the hub’s own lists of terms */
export const everyField = (vocabularies: Vocabularies): EveryField => {
	let words = 0;
	let days = 0;
	const planting: Planting = {
		vocabularies,
		planted: [],
		organisations: [],
		newWord: () => wordNumbered(words++),
		newDay: () => dayNumbered(days++),
	};
	const files = new Map(WRITTEN.flatMap((entry) => filesOf(fillingOf(planting, entry))));
	for (const organisation of planting.organisations) files.set(...organisationFile(vocabularies, organisation));
	return { files, planted: planting.planted, organisations: planting.organisations, written: WRITTEN };
};
