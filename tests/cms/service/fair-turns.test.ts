import { expect, test } from 'vitest';
import { fairTurns, type TurnLimits } from '../../../cms/service/fair-turns.ts';
import { RequestError } from '../../../cms/service/refusal.ts';

const LIMITS: TurnLimits = { places: 2, placesOfOne: 1, waitingOfOne: 20, sizeOfOne: 1000, turnWithin: 60_000 };

/** Lets people take turns, and writes down who begins; `end` ends the oldest piece of work of somebody. */
const aRoom = (limits: Partial<TurnLimits> = {}) => {
	const turns = fairTurns({ ...LIMITS, ...limits });
	const began: string[] = [];
	const going: { name: string; done: () => void }[] = [];
	const refused: string[] = [];
	const settled = () => new Promise((resolve) => setImmediate(resolve));
	return {
		began,
		refused,
		sendAway: () => turns.sendAway(new RequestError(503, 'stopped')),
		ask: async (name: string, { kind = 'check', together = 9, size = 1 } = {}) => {
			turns.take({ person: name.split(' ')[0]!, kind, together, size }).then(
				(done) => {
					began.push(name);
					going.push({ name, done });
				},
				(error: RequestError) => refused.push(`${name}: ${error.status} ${error.message}`),
			);
			await settled();
		},
		end: async (person: string) => {
			const index = going.findIndex(({ name }) => name.startsWith(person));
			going.splice(index, 1)[0]!.done();
			await settled();
		},
	};
};

test('ten pieces of work of one person do not delay the one of another', async () => {
	const { ask, began } = aRoom();
	for (let piece = 1; piece <= 10; piece += 1) await ask(`Ama ${piece}`);
	await ask('Ben 1');
	expect(began).toEqual(['Ama 1', 'Ben 1']);
});

test('where all places are taken, people have turns one after the other, whoever asked for more', async () => {
	const { ask, end, began } = aRoom({ places: 1 });
	for (const name of ['Ama 1', 'Ama 2', 'Ama 3', 'Ben 1', 'Ben 2', 'Cai 1']) await ask(name);
	for (const person of ['Ama', 'Ben', 'Cai', 'Ama', 'Ben']) await end(person);
	expect(began).toEqual(['Ama 1', 'Ben 1', 'Cai 1', 'Ama 2', 'Ben 2', 'Ama 3']);
});

test('whoever has less going on goes first', async () => {
	const { ask, end, began } = aRoom({ places: 3, placesOfOne: 2 });
	for (const name of ['Ama 1', 'Ama 2', 'Ben 1', 'Ama 3', 'Ben 2']) await ask(name);
	await end('Ben');
	expect(began).toEqual(['Ama 1', 'Ama 2', 'Ben 1', 'Ben 2']);
});

test('a kind of which one person may have one at once does not hold up the others of that person', async () => {
	const { ask, end, began } = aRoom({ placesOfOne: 2 });
	await ask('Ama advice 1', { kind: 'advise', together: 1 });
	await ask('Ama advice 2', { kind: 'advise', together: 1 });
	await ask('Ama save');
	expect(began).toEqual(['Ama advice 1', 'Ama save']);
	await end('Ama advice 1');
	expect(began.at(-1)).toBe('Ama advice 2');
});

test('work that is done twice over gives back its place once', async () => {
	const turns = fairTurns({ ...LIMITS, places: 1 });
	const done = await turns.take({ person: 'Ama', kind: 'check', together: 1, size: 1 });
	const began: string[] = [];
	for (const person of ['Ben', 'Cai'])
		void turns.take({ person, kind: 'check', together: 1, size: 1 }).then(
			() => began.push(person),
			() => undefined,
		);
	done();
	done();
	await new Promise((resolve) => setImmediate(resolve));
	expect(began).toEqual(['Ben']);
});

test.each([
	['more pieces than may wait', { waitingOfOne: 2 }, 1],
	['pieces too large together', { sizeOfOne: 10 }, 5],
])('%s are sent away with a next step, and others are not', async (_what, limits, size) => {
	const { ask, began, refused } = aRoom(limits);
	for (let piece = 1; piece <= 4; piece += 1) await ask(`Ama ${piece}`, { size });
	await ask('Ben 1', { size });
	expect(refused).toEqual([expect.stringMatching(/^Ama 4: 503 .*Nothing was changed.* send it again/)]);
	expect(began).toEqual(['Ama 1', 'Ben 1']);
});

test('one piece that is larger than what may wait still has its turn', async () => {
	const { ask, began } = aRoom({ sizeOfOne: 10 });
	await ask('Ama 1', { size: 500 });
	expect(began).toEqual(['Ama 1']);
});

test('work that waits too long is sent away, and takes no place later', async () => {
	const { ask, end, began, refused } = aRoom({ places: 1, turnWithin: 20 });
	await ask('Ama 1');
	await ask('Ben 1');
	await new Promise((resolve) => setTimeout(resolve, 60));
	expect(refused).toEqual([expect.stringMatching(/^Ben 1: 503/)]);
	await end('Ama');
	expect(began).toEqual(['Ama 1']);
});

test('all that wait can be sent away at once', async () => {
	const { ask, sendAway, refused } = aRoom({ places: 1 });
	for (const name of ['Ama 1', 'Ama 2', 'Ben 1']) await ask(name);
	sendAway();
	await new Promise((resolve) => setImmediate(resolve));
	expect(refused).toEqual(['Ama 2: 503 stopped', 'Ben 1: 503 stopped']);
});
