/** Notes of meetings, in any order that happens, beside a book kept by hand of what they say. */
import { meetingBodyOf } from '../../src/content-model/meeting-body.ts';
import { aHubEntry } from './a-hub.ts';

/** A small generator, so that a failing sequence can be made again. */
const chances = (seed: number) => () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;

/** An action of a note. */
export const action = (id: string, more: Record<string, unknown> = {}) => ({
	id,
	action: `Do ${id}.`,
	owner: { role: 'Lead', organisation: `o-${id.length % 3}` },
	dueOn: '2026-04-01',
	state: 'open',
	...more,
});
/** A note of a meeting of the coalition, if it does not say otherwise. */
export const note = (id: string, heldOn: string, data: Record<string, unknown> = {}) =>
	aHubEntry('meeting-note', id, { body: 'coalition', heldOn, themes: ['first'], ...data });
export interface Written {
	key: string;
	state: string;
	/** The last note that speaks of it. */
	in: string;
	forgotten: boolean;
}

export const BODIES = [
	{ body: 'coalition' },
	{ body: 'network', network: 'dudley' },
	{ body: 'network', network: 'walsall' },
];
type Row = Record<string, unknown>;

/** Notes of twelve meetings of three bodies in any order, and what a careful secretary wrote down beside them. */
export const sequence = (seed: number) => {
	const chance = chances(seed);
	const book = new Map<string, Written>();
	const decided: string[] = [];
	const rows = new Map<string, Row[]>();
	const notes = Array.from({ length: 12 }, (_, at) => {
		const whose = BODIES[Math.floor(chance() * 3)]!;
		const key = meetingBodyOf(whose as { body: string; network?: string });
		const id = `n-${String(at).padStart(2, '0')}`;
		const actions: Row[] = [];
		for (const known of [...book.values()].filter((one) => one.key.startsWith(`${key}/`) && one.state === 'open')) {
			const fate = chance();
			const short = known.key.slice(key.length + 1);
			// Some are forgotten: nobody writes anything, and the secretary marks it.
			if (fate < 0.25) {
				known.forgotten = true;
				continue;
			}
			const state = ['open', 'open', 'done', 'dropped'][Math.floor(chance() * 4)]!;
			const before = rows.get(known.in)!.find((row) => row['id'] === short)!;
			before['state'] = 'carried-forward';
			actions.push(action(short, { state, carriedFrom: known.in }));
			Object.assign(known, { state, in: id, forgotten: false });
		}
		for (let fresh = Math.floor(chance() * 3); fresh > 0; fresh--) {
			const short = `a${at}-${fresh}`;
			actions.push(action(short));
			book.set(`${key}/${short}`, { key: `${key}/${short}`, state: 'open', in: id, forgotten: false });
		}
		rows.set(id, actions);
		const decisions = Array.from({ length: Math.floor(chance() * 3) }, (__, n) => ({ decision: `${id} decides ${n}` }));
		decided.push(...decisions.map(({ decision }) => decision));
		return note(id, `2026-01-${String(at + 10)}`, { ...whose, actions, decisions });
	});
	return { notes, book, decided };
};
