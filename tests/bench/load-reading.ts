/**
 * node tests/bench/load-reading.ts <address> <folder of the release> <reads a second> <seconds>
 * People who read a hub: pages, what they are made of, pieces of the search index, some of it again. Prints JSON.
 */
import { folderOfRelease, releasesIn } from '../../src/hosting/release-folder.ts';
import { siteFilesIn } from '../../src/hosting/site-files.ts';
import { connectionsTo, loadOf } from './load-of-requests.ts';
import { seeded } from './search-typing-errors.ts';

const [address = '', releases = '', perSecond = '500', seconds = '60'] = process.argv.slice(2);
const newest = (await releasesIn(releases)).at(-1)!;
const all = [...(await siteFilesIn(newest, folderOfRelease(releases, newest))).files.keys()];

/** What is asked for, of a hundred requests, and by which addresses it is known. */
const MIX: readonly [share: number, is: (one: string) => boolean][] = [
	[35, (one) => one.endsWith('/') && !/^\/(?:admin|contribute|letterbox)\//.test(one)],
	[40, (one) => /\.(?:css|js|svg|woff2?|png|jpg|webp)$/.test(one) && !/^\/(?:admin|search-index|cards)\//.test(one)],
	[20, (one) => one.startsWith('/search-index/')],
	[5, (one) => /\.(?:xml|json|csv|ics)$/.test(one)],
];
const KINDS = MIX.map(([share, is]) => ({ share, addresses: all.filter(is) }));

/** Of those that come again, a browser has some already and asks whether it is still so. */
const HAS_ALREADY = 0.3;

const random = seeded(1);
const anyAddress = (): string => {
	let left = random() * 100;
	const { addresses } = KINDS.find(({ share }) => (left -= share) < 0) ?? KINDS[0]!;
	return addresses[Math.floor(random() * addresses.length)]!;
};

const ask = connectionsTo(address, 200);
const tags = new Map<string, string>();
let [bytes, again] = [0, 0];
const load = await loadOf(Number(perSecond), Number(seconds), async () => {
	const path = anyAddress();
	const tag = random() < HAS_ALREADY ? tags.get(path) : undefined;
	const headers = { 'Accept-Encoding': 'br, gzip', ...(tag === undefined ? {} : { 'If-None-Match': tag }) };
	const { status, headers: told, body } = await ask({ path: encodeURI(path), headers });
	if (told.etag) tags.set(path, String(told.etag));
	bytes += body.length;
	if (status === 304) again += 1;
	return status === 200 || (status === 304 && tag !== undefined) ? undefined : `${status} ${path}`;
});
console.log(JSON.stringify({ took: load.took, errors: [...load.errors], bytes, again }));
