/** The list of results, drawn as they come. */
import type { SearchResult } from '../../search/results.ts';
import { createElement } from '../create-element.ts';

/** Results drawn in one frame: more would keep the next key waiting on a slow computer. */
const DRAWN_AT_ONCE = 3;

/** Waits until the browser is about to draw, or a moment where it does not draw because nobody looks. */
const nextFrame = () =>
	new Promise<void>((goOn) => {
		requestAnimationFrame(() => goOn());
		setTimeout(goOn, 200);
	});

export class ResultList {
	readonly element = createElement('ol', { class: 'results', id: 'results', tabindex: '-1' });
	/** The results on the page, by all that they show. */
	#drawn = new Map<string, HTMLElement>();

	clear() {
		this.element.replaceChildren();
		this.keepPlaceFor(0);
	}

	/** Keeps the place of so many results that are still to come, so that what stands below them does not move. */
	keepPlaceFor(coming: number) {
		const { children, style } = this.element;
		// The place kept for an earlier search is none that these results take.
		style.minBlockSize = '';
		if (coming > 0) style.minBlockSize = `${this.element.offsetHeight * (1 + coming / Math.max(1, children.length))}px`;
	}

	/**
	 * Draws results from a place on, a few to a frame. The earlier ones stay until the first new one is there, so that
	 * the page does not jump; one that is the same as before stays where it is.
	 *
	 * @param isCurrent Whether the search these results belong to is still the latest; what comes later is not drawn.
	 * @returns How many results are in the list; undefined where another search took the place of this one.
	 */
	async draw(
		results: AsyncIterable<SearchResult>,
		from: number,
		resultView: (result: SearchResult) => HTMLElement,
		isCurrent: () => boolean,
	): Promise<number | undefined> {
		const before = this.#drawn;
		if (from === 0) this.#drawn = new Map();
		const waiting: HTMLElement[] = [];
		let shown = from;
		let drawing: Promise<void> | undefined;
		const drawWaiting = async () => {
			for (;;) {
				while (waiting[0] && this.element.children[shown] === waiting[0]) {
					waiting.shift();
					shown++;
				}
				if (waiting.length === 0) break;
				await nextFrame();
				if (!isCurrent()) return;
				const now = waiting.splice(0, DRAWN_AT_ONCE);
				if (shown === 0) this.#removeAllBut(new Set([...now, ...waiting]));
				for (const view of now) this.#place(view, shown++);
			}
			drawing = undefined;
		};
		for await (const result of results) {
			if (!isCurrent()) return undefined;
			const looks = JSON.stringify(result);
			const view = before.get(looks) ?? resultView(result);
			this.#drawn.set(looks, view);
			waiting.push(view);
			drawing ??= drawWaiting();
		}
		await drawing;
		return isCurrent() ? shown : undefined;
	}

	#removeAllBut(kept: ReadonlySet<Element>) {
		for (const old of [...this.element.children]) if (!kept.has(old)) old.remove();
	}

	#place(view: HTMLElement, at: number) {
		const there = this.element.children[at];
		if (there !== view) this.element.insertBefore(view, there ?? null);
	}
}
