/** People with roles who work at one hub through the service: for tests of who may do what. */
import type { IncomingMessage } from 'node:http';
import type { Contributor } from '../../../src/content-model/editing-permission.ts';
import type { EditingRole } from '../../../src/content-model/editing-roles.ts';
import type { ServiceOptions } from '../../../cms/service/server.ts';
import { aHub, aSave, serve, type Answer, type Asking, type TestHub } from './a-hub.ts';

const HOME = 'https://hub.example.org';
const someone = (id: string, roles: EditingRole[], networks: string[] = []): [string, Contributor] => [
	id,
	{ id, roles, networks, name: id, email: `${id}@people.invalid`, formToken: `token of ${id}` },
];
const PEOPLE = new Map([
	someone('wren', ['writer'], ['dudley']),
	someone('will', ['writer'], ['walsall']),
	someone('edie', ['coalition-editor']),
	someone('eddy', ['coalition-editor']),
	someone('sage', ['safeguarding-reader']),
	someone('kit', ['keeper']),
	someone('none', []),
	someone('liar', ['laptop-keeper']),
]);

export const story = (slug: string) => ({ collection: 'case-study', slug: `dudley/${slug}` });
export const fileOf = (slug: string) => `content/case-studies/dudley/${slug}.mdx`;
export const storyText = (title: string, more = '') =>
	`---\ntitle: ${title}\nnetworks:\n  - dudley\n${more}---\n\nWe tried it.\n`;

export interface PeopleAtAHub {
	hub: TestHub;
	service: Asking;
	send: (who: string, action: string, params: object, headers?: Record<string, string>) => Promise<Answer>;
	/** Saves a story. */
	saves: (who: string, slug: string, raw: string, newEntry?: boolean) => Promise<Answer>;
	moves: (who: string, asked: object, newStatus: string) => Promise<Answer>;
	/** Says that they have read a story as it stands. */
	reads: (who: string, slug: string) => Promise<Answer>;
	openedBy: (who: string, slug: string) => Promise<{ data: string; versions: Record<string, string> }>;
	close: () => Promise<void>;
}

/** A hub of two networks with everybody signed in. */
export const peopleAtAHub = async (options: Partial<ServiceOptions> = {}): Promise<PeopleAtAHub> => {
	const hub = await aHub();
	await hub.put('content/networks/walsall.yaml', 'title: Walsall\n');
	hub.git('add', '-A');
	hub.git('commit', '-qm', 'Add a network');
	const service = await serve(hub.root, {
		mode: 'workflow',
		origins: [HOME],
		signIn: ({ headers }: IncomingMessage) => Promise.resolve(PEOPLE.get(String(headers['x-person']))),
		limits: { readyThreads: 2 },
		...options,
	});
	const send: PeopleAtAHub['send'] = (who, action, params, headers = {}) =>
		service.send({
			headers: {
				Host: 'hub.example.org',
				Origin: HOME,
				'Content-Type': 'application/json',
				'X-Person': who,
				'Hub-Form-Token': `token of ${who}`,
				...headers,
			},
			body: JSON.stringify({ action, params }),
		});
	const openedBy: PeopleAtAHub['openedBy'] = async (who, slug) =>
		(await send(who, 'unpublishedEntryDataFile', { ...story(slug), path: fileOf(slug), id: '' })).body;
	return {
		hub,
		service,
		send,
		openedBy,
		saves: (who, slug, raw, newEntry = false) =>
			send(who, 'persistEntry', aSave({ path: fileOf(slug), ...story(slug), raw, newEntry })),
		moves: (who, asked, newStatus) => send(who, 'updateUnpublishedEntryStatus', { ...asked, newStatus }),
		reads: async (who, slug) =>
			send(who, 'confirmReading', { ...story(slug), version: (await openedBy('sage', slug)).versions[fileOf(slug)] }),
		close: async () => {
			await service.close();
			await hub.remove();
		},
	};
};
