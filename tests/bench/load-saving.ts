/**
 * node tests/bench/load-saving.ts <address> <people> <seconds between two saves of one> <seconds>
 * People who are signed in and save drafts of their own, again and again, each in a rhythm of their own. Prints JSON.
 */
import { aSave } from '../cms/service/a-hub.ts';
import { aStory } from '../support/a-story.ts';
import { connectionsTo, loadOf } from './load-of-requests.ts';

const [address = '', people = '50', every = '10', seconds = '60'] = process.argv.slice(2);
const count = Number(people);

const PARAGRAPH =
	'We moved the chairs so that nobody sat with their back to the door, and said on a card how long each step takes. People told us that they could decide for themselves when to come in. We wrote down each week what we had changed.';
const WORDS = Array.from({ length: 20 }, () => PARAGRAPH).join('\n\n');

const ask = connectionsTo(address, count);
const person = async (number: number) => {
	const signedIn = { 'X-Person': `person-${number}`, 'X-Groups': 'dudley-writers' };
	const welcome = await ask({ path: '/api/cms/v1/config', headers: signedIn });
	const { formToken } = JSON.parse(welcome.body.toString()) as { formToken: string };
	const headers = { ...signedIn, Origin: address, 'Content-Type': 'application/json', 'Hub-Form-Token': formToken };
	const slug = `dudley/draft-${number}`;
	const piece = { collection: 'case-study', slug, path: `content/case-studies/${slug}.mdx` };
	let version = 0;
	return async (): Promise<string | undefined> => {
		version += 1;
		const words = `${WORDS}\n\nThis is version ${version}.`;
		const raw = aStory({ title: `Draft ${number}`, disclosure: undefined }, words);
		const save = { action: 'persistEntry', params: aSave({ ...piece, raw, newEntry: version === 1 }) };
		const { status, body } = await ask({ method: 'POST', path: '/api/cms/v1', headers }, JSON.stringify(save));
		return status === 200 ? undefined : `${status} ${body.toString().slice(0, 200)}`;
	};
};

const everybody = await Promise.all(Array.from({ length: count }, (_, number) => person(number)));
const load = await loadOf(count / Number(every), Number(seconds), (number) => everybody[number % count]!());
console.log(JSON.stringify({ took: load.took, errors: [...load.errors] }));
