/**
 * `npm run bench:typing`: the work of the main thread for each key typed into the search page, in real Chromium on a
 * processor slowed four times. Over the built site in dist/ (run `npm run build` first).
 *
 * For each key: all work until the page is quiet again, and the longest single task, which is what a typist feels.
 */
import { chromium } from 'playwright';
import { chromiumArguments, findChromium } from '../../src/toolchain/chromium.ts';
import { servedSite } from './served-site.ts';

const SLOWED = 4;
const TYPED = ['police custody', 'safegaurding', 'what do I say to a child after the police'];
/** Long enough for the search that follows a key to be drawn, in milliseconds. */
const QUIET_AFTER = 700;

interface Key {
	typed: string;
	/** Milliseconds on the slowed processor. */
	work: number;
	longest: number;
}

const site = await servedSite('dist');
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments() });
const keys: Key[] = [];
try {
	for (const words of TYPED) {
		const page = await browser.newPage();
		await page.addInitScript(() => {
			const kept = globalThis as unknown as { longest: number };
			kept.longest = 0;
			// A task of under 50 ms is not reported; those that are say how long they were.
			new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (kept.longest = Math.max(kept.longest, duration)))).observe({ entryTypes: ['longtask'] });
		});
		const session = await page.context().newCDPSession(page);
		await session.send('Performance.enable', { timeDomain: 'threadTicks' });
		const work = async () => ((await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
		await page.goto(`${site.address}/search/`);
		const box = page.getByRole('main').getByRole('searchbox');
		// The first search of a visit fetches and reads the tables; its cost is told apart.
		await box.fill('a');
		await page.waitForTimeout(1500);
		await box.fill('');
		await page.waitForTimeout(500);
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
		let typed = '';
		for (const letter of words) {
			typed += letter;
			await page.evaluate(() => ((globalThis as unknown as { longest: number }).longest = 0));
			const before = await work();
			await page.keyboard.press(letter === ' ' ? 'Space' : letter);
			await page.waitForTimeout(QUIET_AFTER);
			keys.push({ typed, work: (await work()) - before, longest: await page.evaluate(() => (globalThis as unknown as { longest: number }).longest) });
		}
		await page.close();
	}
} finally {
	await browser.close();
	site.close();
}

const at = (values: number[], share: number) => values.sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;
for (const { typed, work, longest } of keys) console.log(`${work.toFixed(0).padStart(5)} ms ${longest > 0 ? `(a task of ${longest.toFixed(0)} ms)` : ''.padStart(18)}  ${typed}`);
const work = keys.map((key) => key.work);
console.log(`\n${keys.length} keys, processor slowed ${SLOWED} times: median ${at(work, 0.5).toFixed(0)} ms, 95th in 100 ${at(work, 0.95).toFixed(0)} ms, most ${Math.max(...work).toFixed(0)} ms; tasks of 50 ms or more: ${keys.filter(({ longest }) => longest > 0).length}.`);
