/** What the editor’s lists say of an entry besides its title: who answers for it, its review, what is found in it. */
import { z } from 'zod';
import type { Finding } from '../../../src/content-model/finding.ts';
import type { EntryState } from '../../entry-state.ts';
import { partsOfVersion } from '../../revisions/differences.ts';
import { REQUIRED_WHEN_READY } from '../../required-when-ready.ts';
import { nameParam, reads, type ReadTools } from '../action.ts';
import { placeOfEntry, type StoredFile } from '../paths.ts';
import { RequestError } from '../refusal.ts';

/** As many as a screen shows; a longer list asks again as it is scrolled. */
const MOST_AT_ONCE = 20;

/** The text an editor would open: the draft where there is one, else what is published. */
const textOf = async ({ tree, drafts }: ReadTools, place: StoredFile): Promise<string | undefined> => {
	const draft = await drafts?.read(place.collection, place.slug, place.path).catch((error: unknown) => {
		if (error instanceof RequestError) return undefined;
		throw error;
	});
	return (draft ?? (await tree.read(place.path)))?.toString('utf8');
};

const fieldsOf = (text: string, format: 'mdx' | 'yaml' = 'yaml') => partsOfVersion(format, text).data;

const asText = (value: unknown) => (typeof value === 'string' && value.length <= 300 ? value : undefined);

/** “Practice development lead, Ashford Council”, by the title of the organisation where it can be read. */
const ownerOf = async (tools: ReadTools, { owner }: Record<string, unknown>): Promise<string | undefined> => {
	if (typeof owner !== 'object' || owner === null) return undefined;
	const { role, organisation } = owner as Record<string, unknown>;
	return [asText(role), await titleOf(tools, asText(organisation))].filter(Boolean).join(', ') || undefined;
};

const titleOf = async (tools: ReadTools, organisation: string | undefined): Promise<string | undefined> => {
	if (organisation === undefined) return undefined;
	try {
		const place = placeOfEntry('organisation', organisation);
		const text = await tools.tree.read(place.path);
		return (text && asText(fieldsOf(text.toString('utf8'), place.type?.format)['title'])) || organisation;
	} catch (error) {
		// What is written there is no name of an entry; the checks say so.
		if (error instanceof RequestError) return organisation;
		throw error;
	}
};

const countsOf = (findings: readonly Finding[]): EntryState['findings'] => {
	const isMissing = ({ rule }: Finding) => REQUIRED_WHEN_READY.has(rule);
	const blocks = findings.filter(({ severity }) => severity === 'block');
	return {
		toPutRight: blocks.filter((finding) => !isMissing(finding)).length,
		toFillIn: blocks.filter(isMissing).length,
		toAnswer: findings.filter(({ severity }) => severity === 'warn').length,
	};
};

/** The states of some entries of one collection, by slug; one that cannot be read is left out. */
export const entryStates = reads(
	z.object({ collection: nameParam, slugs: z.array(nameParam).min(1).max(MOST_AT_ONCE) }),
	async ({ collection, slugs }, tools): Promise<{ states: Record<string, EntryState> }> => {
		const states = await Promise.all(
			slugs.map(async (slug): Promise<[string, EntryState][]> => {
				const place = placeOfEntry(collection, slug);
				const text = await textOf(tools, place);
				if (text === undefined) return [];
				const data = fieldsOf(text, place.type?.format);
				const findings = await tools.work('advise', { path: place.path, text });
				const [owner, due] = [await ownerOf(tools, data), asText(data['reviewDueOn'])];
				return [[slug, { ...(owner ? { owner } : {}), ...(due ? { due } : {}), findings: countsOf(findings) }]];
			}),
		);
		return { states: Object.fromEntries(states.flat()) };
	},
	'checking',
);
