/** What the content of a new hub begins with: its settings, its networks, and two pages to be written. Pure. */
import { stringify } from 'yaml';
import type { HubSettings } from '../content-model/settings.ts';
import type { HubPlan, Named } from './plan.ts';

/** Contents of files, by path from the root of the new hub. */
export type Texts = Record<string, string>;

/** Until the hub has an address and a mailbox of its own: names that nobody can have. */
export const FIRST_ADDRESS = 'https://hub.example.org';
export const FIRST_CONTACT = 'hub@hub.example.org';

const hubSettings = (plan: HubPlan, { workedExamples: _shown, ...shared }: HubSettings): HubSettings => ({
	name: plan.name,
	shortName: plan.name.length <= 30 ? plan.name : 'Practice Hub',
	strapline: `What people here are learning about ${plan.framework}, shared so that others can use it.`,
	region: plan.region,
	community: `the people of ${plan.region} who work on ${plan.framework}`,
	address: FIRST_ADDRESS,
	contact: FIRST_CONTACT,
	replyWithin: shared.replyWithin,
	timeZone: shared.timeZone,
	licence: shared.licence,
	colours: shared.colours,
	reviewers: ['Hub editor', 'Safeguarding reader'],
	is: [
		'A place to find what has been tried, where, and what kind of knowledge it rests on.',
		'A way for local networks to share practice without exposing anyone.',
		'Open to read, without an account and without being watched.',
	],
	isNot: [
		'A crisis service. It cannot answer messages about a person in danger.',
		'A rating of programmes. Where somebody else rates something, we quote it as theirs.',
		'Advice on a particular child or family. Talk to your own safeguarding lead.',
	],
	notice: 'This hub is being prepared.',
});

const principles = ({ framework, principles: named }: HubPlan) => ({
	definition: `The principles of ${framework} that this hub holds to.`,
	source: 'To be filled in: whose principles these are, and where they are printed.',
	terms: named.map(({ id, label }) => ({ id, label, meaning: `To be written: what “${label}” means here.` })),
});

const network = ({ label }: Named, today: string, due: string) => ({
	title: label,
	summary: `What has been shared in ${label}.`,
	reviewedOn: today,
	reviewDueOn: due,
});

/** `2026-11-28` → `2027-10-28`: eleven months on, within the time after which a network is looked at again. */
export const dueAfter = (today: string): string => {
	const [year = 0, month = 1] = today.split('-').map(Number);
	const then = new Date(Date.UTC(year, month - 1 + 11, 1));
	return `${then.toISOString().slice(0, 7)}-${today.slice(8) > '28' ? '28' : today.slice(8)}`;
};

/** The words in double braces of a text of the starter → what they stand for. */
export const filledIn = (text: string, plan: HubPlan, today: string): string =>
	text.replace(/\{\{(\w+)\}\}/g, (braces, name: string) => {
		const words = new Map([
			['name', plan.name],
			['region', plan.region],
			['framework', plan.framework],
			['contact', FIRST_CONTACT],
			['today', today],
			['due', dueAfter(today)],
		]);
		return words.get(name) ?? braces;
	});

/**
 * In: the plan, the settings of the hub it is made from, and the day. Out: the files that say who the new hub is.
 */
export const ownFiles = (plan: HubPlan, shared: HubSettings, today: string): Texts => ({
	'content/settings/hub.yaml': stringify(hubSettings(plan, shared)),
	'content/settings/principles.yaml': stringify(principles(plan)),
	'content/settings/places.yaml': '# Area by area: the neighbourhoods of your region.\n{}\n',
	...Object.fromEntries(
		plan.networks.map((one) => [`content/networks/${one.id}.yaml`, stringify(network(one, today, dueAfter(today)))]),
	),
});
