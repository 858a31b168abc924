/**
 * People at a hub that is killed under them: who saves drafts, who sends letters, who publishes, who reads. Each keeps
 * what was acknowledged, goes on after the host is there again, and can look whether all of it is.
 */
import { EventEmitter, once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { aSave, PAGE } from '../cms/service/a-hub.ts';
import { aFilledForm } from '../contribution-form/a-filled-form.ts';
import { aStory } from '../support/a-story.ts';
import { personAt, type Answered, type HubOnAHost } from './hub-on-a-host.ts';
import { digestOf, type Came, type WitnessOfReleases } from './witness-of-releases.ts';

/** What people do. */
export const DOINGS = ['save', 'letter', 'publication', 'visit'] as const;
export type Doing = (typeof DOINGS)[number];

export interface Tally {
	acknowledged: number;
	/** Nobody said that it was kept, and nobody that it was not. */
	cutOff: number;
	/** Answers that refuse, by their words. */
	refused: Map<string, number>;
}

export interface HubInUse {
	tallies: Readonly<Record<Doing, Tally>>;
	/** Comes when the next of these is being sent. */
	next: (doing: Doing) => Promise<unknown>;
	/** Everything that was acknowledged and is not there now, in sentences. Letters that were looked for stay so. */
	missing: (isAll?: boolean) => Promise<string[]>;
	/** Every address of the release that is served, asked for now: sentences of what is not as in that release. */
	unlikeItsRelease: () => Promise<string[]>;
	/** Answers of the readers that no release would have given, in sentences. */
	ofNoRelease: () => string[];
	/** Of those who opened a page with its files: all of one release; a swap came between; or neither. */
	visits: () => { ofOne: number; acrossASwap: number; mixed: string[] };
	/** The version that the last acknowledged publication brought. */
	published: () => number;
	/** Whether anything more is published from now on. */
	publish: (isWanted: boolean) => void;
	stop: () => Promise<void>;
}

const SAVERS = 3;
const SENDER = {
	'letterbox.role': ['Practice manager'],
	'letterbox.organisation': ['A surgery in one town'],
	'letterbox.mailbox': ['somebody@example.org'],
};
const VOCABULARY = {
	...{ sectors: ['health'], themes: ['places-and-buildings'], principles: ['trust'] },
	...{ knowledge: ['lived-experience'], stage: ['idea'], 'outcomes.0.direction': ['not-measured'] },
};

const versionIn = (text: string): number => Number(/This is version (\d+)\./.exec(text)?.[1] ?? 0);

interface Work {
	hub: HubOnAHost;
	isOver: () => boolean;
	sending: EventEmitter;
	tallies: Readonly<Record<Doing, Tally>>;
}

/** Does it again and again; where the host is gone, waits until it is there. */
const again = async (work: Work, doing: Doing, once: () => Promise<Answered | undefined>): Promise<void> => {
	const tally = work.tallies[doing];
	while (!work.isOver()) {
		work.sending.emit(doing);
		try {
			const refusal = await once();
			if (!refusal) tally.acknowledged += 1;
			else {
				const words = `${refusal.status} ${String(refusal.body.error)}`;
				tally.refused.set(words, (tally.refused.get(words) ?? 0) + 1);
				await setTimeout(100);
			}
		} catch {
			tally.cutOff += 1;
			await setTimeout(50);
		}
	}
};

const saver = (work: Work, number: number) => {
	const { ask } = personAt(work.hub.address, `writer-${number}`, 'dudley-writers');
	const piece = { collection: 'case-study', slug: `dudley/piece-${number}` };
	const path = `content/case-studies/${piece.slug}.mdx`;
	let [sent, kept] = [0, 0];
	const done = again(work, 'save', async () => {
		const version = (sent += 1);
		const raw = aStory({ title: `Piece ${number}`, disclosure: undefined }, `This is version ${version}.`);
		const answer = await ask('persistEntry', aSave({ ...piece, path, raw, newEntry: kept === 0 }));
		if (answer.status !== 200) return answer;
		kept = version;
		return undefined;
	});
	const missing = async () => {
		const { status, body } = await ask('unpublishedEntryDataFile', { ...piece, path, id: '' });
		const there = status === 200 ? versionIn(body.data) : 0;
		return there >= kept && there <= sent
			? []
			: [`${path}: version ${kept} was acknowledged, ${sent} was sent, and ${there} is there.`];
	};
	return { done, missing };
};

const publisher = (work: Work) => {
	const { ask } = personAt(work.hub.address, 'editor', 'editors');
	const page = { collection: 'page', slug: 'about' };
	const file = join(work.hub.checkout.root, PAGE);
	let [sent, published] = [0, 0];
	let written: string | undefined;
	let isWanted = true;
	const done = again(work, 'publication', async () => {
		while (!isWanted && !work.isOver()) await setTimeout(20);
		written ??= await readFile(file, 'utf8');
		const version = (sent += 1);
		const steps = [
			['persistEntry', aSave({ raw: `${written}\nThis is version ${version}.\n` })],
			['updateUnpublishedEntryStatus', { ...page, newStatus: 'pending_publish' }],
			['publishUnpublishedEntry', page],
		] as const;
		for (const [action, params] of steps) {
			if (action === 'publishUnpublishedEntry') work.sending.emit('step of a publication');
			const answer = await ask(action, params);
			if (answer.status !== 200) return answer;
		}
		published = version;
		// Builds that follow each other without a pause, and not publications that do.
		await setTimeout(1500);
		return undefined;
	});
	const missing = async () => {
		const there = versionIn(await readFile(file, 'utf8'));
		return there >= published && there <= sent
			? []
			: [`${PAGE}: version ${published} was acknowledged, ${sent} was sent, and ${there} is there.`];
	};
	return { done, missing, published: () => published, publish: (wanted: boolean) => void (isWanted = wanted) };
};

const letterWriter = (work: Work) => {
	const { address } = work.hub;
	const editor = personAt(address, 'editor', 'editors');
	const letters: { code: string; title: string; isFound: boolean }[] = [];
	let sent = 0;
	const post = (path: string, values: Iterable<readonly [string, readonly string[]]>) =>
		fetch(`${address}${path}`, {
			method: 'POST',
			// From somewhere else each time: how often one place may ask is not what is looked at here.
			headers: {
				Accept: 'application/json',
				'X-Forwarded-For': `198.18.${(sent >> 8) & 255}.${sent & 255}`,
			},
			body: new URLSearchParams([...values].flatMap(([name, all]) => all.map((value) => [name, value]))),
		});
	const done = again(work, 'letter', async () => {
		const title = `Letter ${(sent += 1)} of a bench`;
		const form = { ...VOCABULARY, ...SENDER, title: [title], 'letterbox.form': [`form ${sent}`] };
		const response = await post('/letterbox/send/case-study/', aFilledForm(form));
		const body = (await response.json()) as { code?: string; error?: string };
		if (body.code === undefined) return { status: response.status, body };
		letters.push({ code: body.code, title, isFound: false });
		await setTimeout(30);
		return undefined;
	});
	const missing = async (isAll: boolean) => {
		const { body } = await editor.ask('lettersWaiting', {});
		const titles = new Set((body.letters as { title: string }[]).map(({ title }) => title));
		const faults: string[] = [];
		for (const letter of letters.filter(({ isFound }) => isAll || !isFound)) {
			sent += 1;
			const { status } = await post('/letterbox/', [['code', [letter.code]]]);
			letter.isFound = status === 200 && titles.has(letter.title);
			if (!letter.isFound)
				faults.push(`${letter.title}: its receipt was answered with ${status}; listed: ${titles.has(letter.title)}.`);
		}
		return faults;
	};
	return { done, missing };
};

/** Opens an address. Rejects where the answer breaks off. */
const open = async (host: string, address: string): Promise<Came & { text: string }> => {
	const asked = performance.now();
	const response = await fetch(`${host}${encodeURI(address)}`, { redirect: 'manual' });
	const bytes = new Uint8Array(await response.arrayBuffer());
	const text = (response.headers.get('content-type') ?? '').startsWith('text/html')
		? Buffer.from(bytes).toString()
		: '';
	return { address, status: response.status, digest: digestOf(bytes), asked, came: performance.now(), text };
};

const filesNamedIn = (html: string): string[] =>
	[...html.matchAll(/\s(?:href|src)="(\/[^"#?]+\.(?:css|js|svg|woff2))"/g)].map(([, address]) => address!);

/** How many files of the index somebody asks for who searches. */
const OF_THE_INDEX = 3;

const reader = (work: Work, witness: WitnessOfReleases, random: () => number) => {
	const visits: Came[][] = [];
	const anyOf = (all: readonly string[]) => all[Math.floor(random() * all.length)]!;
	const done = again(work, 'visit', async () => {
		const addresses = [...(witness.releases.at(-1)?.files.keys() ?? [])];
		if (addresses.length === 0) {
			await setTimeout(200);
			return undefined;
		}
		const pages = addresses.filter((address) => address.endsWith('/') && !address.startsWith('/admin'));
		const visit: Came[] = [];
		visits.push(visit);
		const { text, ...page } = await open(work.hub.address, anyOf(pages));
		visit.push(page);
		const index = addresses.filter((address) => address.startsWith('/search-index/'));
		const asked = [...new Set(filesNamedIn(text)), ...Array.from({ length: OF_THE_INDEX }, () => anyOf(index))];
		for (const address of asked) visit.push(await open(work.hub.address, address));
		await setTimeout(20);
		return undefined;
	});
	return { done, visits };
};

/** Sentences about what no release would have answered so. */
const ofNoReleaseIn = (all: readonly Came[], witness: WitnessOfReleases): string[] =>
	all
		.filter((came) => !isMeantFor(came) && witness.of(came).length === 0)
		.map(({ address, status }) => `${address}: answered with ${status} and what is in no release served then.`);

/** Before the first release, whoever asks is told to come back. */
const isMeantFor = ({ status }: Came): boolean => status === 503;

const sortVisits = (visits: readonly Came[][], witness: WitnessOfReleases): ReturnType<HubInUse['visits']> => {
	let [ofOne, acrossASwap] = [0, 0];
	const mixed: string[] = [];
	for (const visit of visits.filter(({ length }) => length > 0)) {
		const common = visit
			.map((came) => witness.of(came))
			.reduce((one, other) => one.filter((name) => other.includes(name)));
		const [first, last] = [visit[0]!, visit.at(-1)!];
		// The host looks twice a second which release is current.
		const isSwapped = witness.releases.some(({ since }) => since >= first.asked - 1500 && since <= last.came);
		if (common.length > 0) ofOne += 1;
		else if (isSwapped) acrossASwap += 1;
		else mixed.push(`${first.address}: its files are of more than one release, and none was swapped.`);
	}
	return { ofOne, acrossASwap, mixed };
};

/** Lets people begin. */
export const hubInUse = (hub: HubOnAHost, witness: WitnessOfReleases, random: () => number): HubInUse => {
	const sending = new EventEmitter();
	let isOver = false;
	const tallies = Object.fromEntries(
		DOINGS.map((doing): [Doing, Tally] => [doing, { acknowledged: 0, cutOff: 0, refused: new Map() }]),
	) as Record<Doing, Tally>;
	const work: Work = { hub, sending, tallies, isOver: () => isOver };
	const savers = Array.from({ length: SAVERS }, (_, number) => saver(work, number + 1));
	const [editor, letters, reading] = [publisher(work), letterWriter(work), reader(work, witness, random)];
	return {
		tallies,
		next: (doing) => once(sending, doing === 'publication' ? 'step of a publication' : doing),
		published: editor.published,
		publish: editor.publish,
		missing: async (isAll = false) => [
			...(await Promise.all(savers.map(({ missing }) => missing()))).flat(),
			...(await editor.missing()),
			...(await letters.missing(isAll)),
		],
		unlikeItsRelease: async () => {
			const came: Came[] = [];
			for (const address of witness.releases.at(-1)?.files.keys() ?? []) {
				// The editor is for those who are signed in.
				if (address.startsWith('/admin/')) continue;
				came.push(await open(hub.address, address));
			}
			return ofNoReleaseIn(came, witness);
		},
		ofNoRelease: () => ofNoReleaseIn(reading.visits.flat(), witness),
		visits: () => sortVisits(reading.visits, witness),
		stop: async () => {
			isOver = true;
			await Promise.all([...savers, editor, letters, reading].map(({ done }) => done));
		},
	};
};
