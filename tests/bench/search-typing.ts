/**
 * `npm run bench:typing`: the work of the main thread for each key typed into the search page, in real Chromium on a
 * processor slowed four times. Over the built site in dist/ (run `npm run build` first).
 *
 * For each key: all work until the page is quiet again, and the longest single task, which is what a typist feels.
 * Then the same words at the speeds of a fast and of an average typist, where a key may come before the search for the
 * one before it was made or drawn.
 */
import { chromium } from 'playwright';
import { chromiumArguments, findChromium } from '../support/chromium.ts';
import { servedSite } from './served-site.ts';

const SLOWED = 4;
/** So many keys of each into a field that nothing listens to. */
const CONTROL = 8;
const TYPED = ['police custody', 'safegaurding', 'what do I say to a child after the police'];
/** Long enough for the search that follows a key to be drawn, in milliseconds. */
const QUIET_AFTER = 700;
/** Milliseconds from key to key: some 80 and 40 words a minute. */
const SPEEDS = [150, 300];

interface Key {
	typed: string;
	/** Milliseconds on the slowed processor. */
	work: number;
	/** Of it: script, style and layout; the rest is drawing and events. */
	script: number;
	layout: number;
	longest: number;
}

const site = await servedSite('dist');
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments() });
const keys: Key[] = [];
const plain: number[] = [];
const atSpeed = new Map<number, number[]>(SPEEDS.map((speed) => [speed, []]));
try {
	for (const words of TYPED) {
		const page = await browser.newPage();
		await page.addInitScript(() => {
			const kept = globalThis as unknown as { longest: number };
			kept.longest = 0;
			// A task of under 50 ms is not reported; those that are say how long they were.
			new PerformanceObserver((list) =>
				list.getEntries().forEach(({ duration }) => (kept.longest = Math.max(kept.longest, duration))),
			).observe({ entryTypes: ['longtask'] });
		});
		const session = await page.context().newCDPSession(page);
		await session.send('Performance.enable', { timeDomain: 'threadTicks' });
		const spent = async () => {
			const { metrics } = await session.send('Performance.getMetrics');
			const of = (...names: string[]) =>
				metrics.filter(({ name }) => names.includes(name)).reduce((sum, { value }) => sum + value, 0) * 1000;
			return {
				work: of('TaskDuration'),
				script: of('ScriptDuration'),
				layout: of('LayoutDuration', 'RecalcStyleDuration'),
			};
		};
		await page.goto(`${site.address}/search/`);
		const box = page.getByRole('main').getByRole('searchbox');
		// The first search of a visit fetches and reads the tables; its cost is told apart.
		await box.fill('a');
		await page.waitForTimeout(1500);
		await box.fill('');
		await page.waitForTimeout(500);
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
		const press = async (key: string): Promise<Omit<Key, 'typed'>> => {
			await page.evaluate(() => ((globalThis as unknown as { longest: number }).longest = 0));
			const before = await spent();
			await page.keyboard.press(key);
			await page.waitForTimeout(QUIET_AFTER);
			const after = await spent();
			return {
				work: after.work - before.work,
				script: after.script - before.script,
				layout: after.layout - before.layout,
				longest: await page.evaluate(() => (globalThis as unknown as { longest: number }).longest),
			};
		};
		// The same keys in a field that nothing listens to: what the browser and the measuring cost by themselves.
		await page.evaluate(() => {
			const plain = document.createElement('input');
			document.querySelector('main')!.prepend(plain);
			plain.focus();
		});
		for (const letter of words.slice(0, CONTROL)) plain.push((await press(letter === ' ' ? 'Space' : letter)).work);
		await page.evaluate(() => document.querySelector('main > input')!.remove());
		await box.focus();
		let typed = '';
		for (const letter of words) {
			typed += letter;
			keys.push({ typed, ...(await press(letter === ' ' ? 'Space' : letter)) });
		}
		for (const speed of SPEEDS) {
			await box.fill('');
			await page.waitForTimeout(QUIET_AFTER);
			const before = await spent();
			await box.pressSequentially(words, { delay: speed });
			await page.waitForTimeout(QUIET_AFTER);
			atSpeed.get(speed)!.push(((await spent()).work - before.work) / words.length);
		}
		await page.close();
	}
} finally {
	await browser.close();
	site.close();
}

const at = (values: number[], share: number) =>
	values.sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;
for (const { typed, work, script, layout, longest } of keys)
	console.log(
		`${work.toFixed(0).padStart(5)} ms, ${script.toFixed(0).padStart(4)} script, ${layout.toFixed(0).padStart(4)} layout ${longest > 0 ? `(a task of ${longest.toFixed(0)} ms)` : ''.padStart(18)}  ${typed}`,
	);
const told = (name: string, values: number[]) =>
	console.log(
		`${name}: median ${at(values, 0.5).toFixed(0)} ms, 95 in 100 within ${at(values, 0.95).toFixed(0)} ms, most ${Math.max(...values).toFixed(0)} ms`,
	);
console.log(`\n${keys.length} keys, processor slowed ${SLOWED} times`);
told(
	'All work of the main thread',
	keys.map(({ work }) => work),
);
told('  the same keys in a field that nothing listens to', plain);
told(
	'Script',
	keys.map(({ script }) => script),
);
told(
	'Style and layout',
	keys.map(({ layout }) => layout),
);
for (const [speed, works] of atSpeed)
	console.log(`Typed at ${speed} ms a key: ${works.map((work) => work.toFixed(0)).join(', ')} ms a key`);
console.log(`Tasks of 50 ms or more: ${keys.filter(({ longest }) => longest > 0).length}`);
