/** What the page of a local network says beside what was shared. */
import { expect, test } from 'vitest';
import type { HubEntryOf } from '../../src/library/hub.ts';
import { byNeed } from '../../src/library/listing.ts';
import { askedOf, comingTo, contactsIn } from '../../src/library/network.ts';
import { aHub, aHubEntry } from '../support/a-hub.ts';
import { TODAY } from '../support/vocabularies.ts';

const network = aHubEntry('network', 'dudley', {
	lead: { role: 'Lead', organisation: 'o' },
}) as unknown as HubEntryOf<'network'>;
const organisation = aHubEntry('organisation', 'o');
const study = (id: string, role: string, more: object = {}) =>
	aHubEntry('case-study', `dudley/${id}`, { networks: ['dudley'], contact: { role, organisation: 'o' }, ...more });

test('whom to ask: the lead, then the contact of each real case study, each once', () => {
	const hub = aHub(
		network as never,
		organisation,
		study('a', 'Head of year'),
		study('b', 'Head of year'),
		study('c', 'Invented', { illustrative: true }),
		aHubEntry('case-study', 'walsall/d', { networks: ['walsall'], contact: { role: 'Elsewhere', organisation: 'o' } }),
	);
	expect(contactsIn(hub, network).map(({ role }) => role)).toEqual(['Lead', 'Head of year']);
});

const meeting = (id: string, more: object) =>
	aHubEntry('meeting-note', `2026/2026-01-10-${id}`, { body: 'network', network: 'dudley', ...more });
const action = { action: 'Do it.', owner: { role: 'Lead', organisation: 'o' }, dueOn: '2026-04-01' };

test('what is asked: the open actions of its own real meetings', () => {
	const hub = aHub(
		meeting('a', {
			actions: [
				{ ...action, id: 'open', state: 'open' },
				{ ...action, id: 'done', state: 'done' },
			],
		}),
		meeting('b', { network: 'walsall', actions: [{ ...action, id: 'other', state: 'open' }] }),
		meeting('c', { illustrative: true, actions: [{ ...action, id: 'invented', state: 'open' }] }),
	);
	expect(askedOf(hub, 'dudley').map(({ id }) => id)).toEqual(['open']);
});

test('what is coming: its events and next meetings from today on, soonest first; one day once', () => {
	const year = Number(TODAY.slice(0, 4));
	const event = (on: string, more: object = {}) =>
		aHubEntry('event', `${on}-e`, { title: `E ${on}`, heldOn: on, networks: ['dudley'], ...more });
	const hub = aHub(
		event(`${year + 1}-03-01`),
		event(`${year - 1}-03-01`),
		event(`${year + 1}-02-01`, { illustrative: true }),
		event(`${year + 1}-04-01`, { networks: ['walsall'] }),
		meeting('a', { nextMeeting: { on: `${year + 1}-01-05`, place: 'The town hall' } }),
		meeting('b', { nextMeeting: { on: `${year + 1}-03-01` } }),
	);
	expect(comingTo(hub, 'dudley').map(({ on, title, place }) => [on, title, place])).toEqual([
		[`${year + 1}-01-05`, 'Next meeting', 'The town hall'],
		[`${year + 1}-03-01`, `E ${year + 1}-03-01`, undefined],
	]);
});

test('under a theme the guides come first, then the stories, then what else is shared', () => {
	const entries = [
		aHubEntry('resource', 'r'),
		aHubEntry('meeting-note', '2026/2026-01-10-m'),
		aHubEntry('case-study', 'dudley/c'),
		aHubEntry('practice-guide', 'g'),
	];
	const types = byNeed(entries).map(([type]) => type);
	expect(types[0]).toBe('practice-guide');
	expect(types[1]).toBe('case-study');
	expect(types.at(-1)).toBe('resource');
});
