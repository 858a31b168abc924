import { NotFetched } from '../search/tables-at.ts';
import { dangerIn } from '../search/danger.ts';
import { createElement } from './create-element.ts';
import { startSearchClient } from './search/search-client.ts';
import {
	searchStateIn,
	fragmentOf,
	isSearch,
	EMPTY_SEARCH,
	type SearchState,
	type Sort,
} from './search/search-state.ts';
import { handOff, takeHandoff } from './search/search-handoff.ts';
import type { Overview } from './search/search-worker.ts';

const PAUSE_WHILE_TYPING = 180;
const SHOWN_AT_ONCE = 10;
/** Results drawn in one frame: more would keep the next key waiting on a slow computer. */
const DRAWN_AT_ONCE = 3;

/** Waits until there is nothing more urgent, though not for long. */
const idleMoment = () =>
	new Promise<void>((goOn) =>
		'requestIdleCallback' in window ? requestIdleCallback(() => goOn(), { timeout: 300 }) : setTimeout(goOn, 100),
	);

/** Waits until the browser is about to draw, or a moment where it does not draw because nobody looks. */
const nextFrame = () =>
	new Promise<void>((goOn) => {
		requestAnimationFrame(() => goOn());
		setTimeout(goOn, 200);
	});

/**
 * The search page. Without script its place is taken by a way to the lists. The index is opened with the first
 * search, and nothing that is typed leaves the page except as requests for parts of the index.
 *
 * Reads `data-type-names` (content type → what to call it), `data-networks` (labels), `data-contact` (mailbox) and
 * `data-danger-words` (phrases that bring the way to help).
 */
export class HubSearch extends HTMLElement {
	#asked: SearchState = EMPTY_SEARCH;
	#options: { asTyped: boolean; without: string[] } = { asTyped: false, without: [] };
	#views: Promise<typeof import('./search/views.ts')> | undefined;
	readonly #search = startSearchClient((inTrouble) => this.#connection(inTrouble));
	#facets: import('./search/facets-view.ts').FacetsView | undefined;
	/** The results on the page, by all that they show. */
	#drawn = new Map<string, HTMLElement>();
	/** What each redrawn part shows now. */
	readonly #looks = new Map<HTMLElement, string>();
	#isDanger: ((question: string) => boolean) | undefined;
	#turn = 0;
	/** What the status says, or said before the connection was in trouble. */
	#said: readonly (Node | string)[] = [];
	/** Parts of the index that are being asked for again. */
	#inTrouble = 0;
	#waiting: ReturnType<typeof setTimeout> | undefined;

	readonly #input = createElement('input', {
		id: 'words',
		type: 'search',
		autocomplete: 'off',
		autocapitalize: 'off',
		spellcheck: 'false',
		'aria-describedby': 'search-hint',
	});
	readonly #status = createElement('p', { class: 'search-status', role: 'status' });
	readonly #straight = createElement('div', { class: 'straight-to' });
	readonly #notes = createElement('div', { class: 'search-notes' });
	readonly #list = createElement('ol', { class: 'results' });
	readonly #more = createElement('button', { type: 'button', hidden: true }, 'Show more results');
	readonly #sort = createElement(
		'select',
		{ id: 'sort' },
		...(
			Object.entries({ relevance: 'Best match first', newest: 'Newest first', oldest: 'Oldest first' }) as [
				Sort,
				string,
			][]
		).map(([value, label]) => createElement('option', { value }, label)),
	);
	readonly #network = createElement(
		'select',
		{ id: 'network' },
		createElement('option', { value: '' }, 'No preference'),
	);
	readonly #link = createElement('button', { type: 'button' }, 'Copy link to this search');
	readonly #narrow = createElement('details', { class: 'narrow' }, createElement('summary', {}, 'Narrow the results'));
	readonly #tools = createElement('div', { class: 'search-tools', hidden: true });

	connectedCallback() {
		if (this.querySelector('form')) return;
		this.querySelector('.no-script')?.remove();
		const form = createElement(
			'form',
			{ role: 'search', class: 'search-form' },
			createElement('label', { for: 'words' }, 'What do you need to know?'),
			createElement('div', { class: 'search-row' }, this.#input, createElement('button', { type: 'submit' }, 'Search')),
			createElement(
				'p',
				{ id: 'search-hint', class: 'quiet' },
				'A few words or a whole question. Quotation marks keep words together; a minus before a word leaves it out.',
			),
		);
		for (const label of JSON.parse(this.dataset['networks'] ?? '[]') as string[])
			this.#network.append(createElement('option', { value: label }, label));
		this.#tools.append(
			createElement('p', {}, createElement('label', { for: 'sort' }, 'Order'), this.#sort),
			createElement('p', {}, createElement('label', { for: 'network' }, 'My network first'), this.#network),
			this.#link,
		);
		this.#narrow.open = matchMedia('(min-width: 60rem)').matches;
		this.#narrow.hidden = true;
		this.append(
			form,
			this.#straight,
			this.#status,
			createElement(
				'div',
				{ class: 'search-layout' },
				this.#narrow,
				createElement('div', {}, this.#tools, this.#notes, this.#list, this.#more),
			),
		);

		form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#afresh();
		});
		this.#input.addEventListener('input', () => {
			clearTimeout(this.#waiting);
			this.#waiting = setTimeout(() => this.#afresh(), PAUSE_WHILE_TYPING);
		});
		this.#sort.addEventListener('change', () => this.#ask({ ...this.#asked, sort: this.#sort.value as Sort }));
		this.#network.addEventListener('change', () => this.#ask({ ...this.#asked, network: this.#network.value }));
		this.#link.addEventListener('click', () => void this.#copy());
		// Carried in the tab so that the back button finds the search again, also where the page is loaded anew.
		window.addEventListener('pagehide', () => isSearch(this.#asked) && handOff(this.#asked));
		window.addEventListener('pageshow', (event) => event.persisted && takeHandoff());
		window.addEventListener('hashchange', () => this.#restore(searchStateIn(location.hash)));
		const carried = takeHandoff();
		this.#restore(location.hash.length > 1 ? searchStateIn(location.hash) : (carried ?? EMPTY_SEARCH));
		if (!isSearch(this.#asked)) this.#input.focus({ preventScroll: true });
	}

	/** Fetches the parts of the page that show results, once. */
	#open() {
		return (this.#views ??= import('./search/views.ts')
			.then((views) => {
				this.#facets ??= new views.FacetsView(() => this.#ask({ ...this.#asked, filters: this.#facets!.chosen }));
				if (!this.#facets.element.isConnected) this.#narrow.append(this.#facets.element);
				return views;
			})
			.catch((error: unknown) => {
				this.#views = undefined;
				throw new NotFetched(String(error));
			}));
	}

	#restore(asked: SearchState) {
		this.#input.value = asked.words;
		this.#sort.value = asked.sort;
		this.#network.value = asked.network;
		if (isSearch(asked)) this.#ask(asked);
	}

	/** Asks for what now stands in the box, as a new question. */
	#afresh() {
		clearTimeout(this.#waiting);
		if (this.#input.value === this.#asked.words) return;
		this.#options = { asTyped: false, without: [] };
		this.#ask({ ...this.#asked, words: this.#input.value });
	}

	#ask(asked: SearchState) {
		this.#asked = asked;
		void this.#run();
	}

	/** Words of danger bring the way to help, apart from the results and whether or not the index can be had. */
	#offerHelp(words: string) {
		this.#isDanger ??= dangerIn(JSON.parse(this.dataset['dangerWords'] ?? '[]') as string[]);
		const help = document.querySelector<HTMLElement>('[data-for="danger"]');
		if (help) help.hidden = !this.#isDanger(words);
	}

	async #run() {
		const turn = ++this.#turn;
		const asked = this.#asked;
		this.#offerHelp(asked.words);
		if (!isSearch(asked)) return this.#clear();
		// Said only where it takes long enough to wonder.
		const patience = setTimeout(() => turn === this.#turn && this.#say('Searching…'), 600);
		try {
			const [found, views] = await Promise.all([
				this.#search.search(asked.words, {
					filters: asked.filters,
					sort: asked.sort,
					network: asked.network || undefined,
					...this.#options,
				}),
				this.#open(),
			]);
			if (turn !== this.#turn) return;
			// From here on the status says what was found; texts may still be on their way.
			clearTimeout(patience);
			await this.#show(turn, asked, found, views);
		} catch (error) {
			if (turn === this.#turn) this.#tellOfTrouble(error instanceof NotFetched);
		} finally {
			clearTimeout(patience);
		}
	}

	#clear() {
		this.#say();
		for (const part of [this.#notes, this.#list, this.#straight]) part.replaceChildren();
		this.#looks.clear();
		for (const part of [this.#more, this.#tools, this.#narrow]) part.hidden = true;
	}

	async #show(turn: number, asked: SearchState, found: Overview, views: typeof import('./search/views.ts')) {
		const typeNames = JSON.parse(this.dataset['typeNames'] ?? '{}') as Record<string, string>;
		this.#say(
			`${found.total === 0 ? 'Nothing found' : found.total === 1 ? '1 result' : `${found.total} results`}${asked.words.trim() ? ` for “${asked.words.trim()}”` : ''}`,
		);
		const { suggestions, corrections, understood, phrasesNotFound } = found;
		this.#redraw(this.#straight, suggestions, () => views.straightTo(suggestions));
		this.#redraw(
			this.#notes,
			[
				corrections,
				understood,
				phrasesNotFound,
				corrections.length > 0 && asked.words,
				this.#options,
				found.total === 0 && turn,
			],
			() =>
				views.notesView(asked.words, found, {
					ask: (words) => {
						this.#input.value = words;
						this.#afresh();
					},
					asTyped: () => this.#again({ ...this.#options, asTyped: true }),
					without: (term) => this.#again({ ...this.#options, without: [...this.#options.without, term] }),
				}),
		);
		for (const part of [this.#tools, this.#narrow]) part.hidden = false;
		if (found.total === 0) {
			this.#more.hidden = true;
			this.#facets!.show(found.facets, asked.filters);
			this.#list.replaceChildren();
			this.#notes.append(
				views.nothingView(
					asked.words,
					found.nearest,
					this.dataset['contact'] ?? '',
					Object.keys(asked.filters).length > 0,
				),
			);
			return;
		}
		void idleMoment().then(() => turn === this.#turn && this.#facets!.show(found.facets, asked.filters));
		await this.#stream(turn, found, 0, typeNames, views);
	}

	/**
	 * Results are drawn as they come, a few to a frame. The earlier ones stay until the first new one is there, so that
	 * the
	 * page does not jump; one that is the same as before stays where it is.
	 */
	async #stream(
		turn: number,
		found: Overview,
		from: number,
		typeNames: Record<string, string>,
		views: typeof import('./search/views.ts'),
	) {
		const before = this.#drawn;
		if (from === 0) this.#drawn = new Map();
		let shown = from;
		const waiting: HTMLElement[] = [];
		let drawing: Promise<void> | undefined;
		const draw = async () => {
			for (;;) {
				while (waiting[0] && this.#list.children[shown] === waiting[0]) {
					waiting.shift();
					shown++;
				}
				if (waiting.length === 0) break;
				await nextFrame();
				if (turn !== this.#turn) return;
				const now = waiting.splice(0, DRAWN_AT_ONCE);
				if (shown === 0)
					for (const old of [...this.#list.children])
						if (!now.includes(old as HTMLElement) && !waiting.includes(old as HTMLElement)) old.remove();
				for (const view of now) {
					const there = this.#list.children[shown++];
					if (there !== view) this.#list.insertBefore(view, there ?? null);
				}
			}
			drawing = undefined;
		};
		for await (const result of this.#search.results(from, SHOWN_AT_ONCE)) {
			if (turn !== this.#turn) return;
			const looks = JSON.stringify(result);
			const view = before.get(looks) ?? views.resultView(result, typeNames);
			this.#drawn.set(looks, view);
			waiting.push(view);
			drawing ??= draw();
		}
		await drawing;
		if (turn !== this.#turn) return;
		// Left as it was until here: taking it away for a moment would draw the page twice more with every key.
		this.#more.hidden = shown >= found.total;
		this.#more.onclick = () => {
			const last = this.#list.lastElementChild;
			void this.#stream(turn, found, shown, typeNames, views).then(() =>
				(last?.nextElementSibling?.querySelector('a') as HTMLElement | null)?.focus(),
			);
		};
	}

	/** Draws a part of the page again where what it shows has changed: most keys change little. */
	#redraw(part: HTMLElement, shows: unknown, draw: () => HTMLElement[]) {
		const looks = JSON.stringify(shows);
		if (this.#looks.get(part) === looks) return;
		this.#looks.set(part, looks);
		part.replaceChildren(...draw());
	}

	#again(options: { asTyped: boolean; without: string[] }) {
		this.#options = options;
		this.#input.focus({ preventScroll: true });
		void this.#run();
	}

	#say(...words: (Node | string)[]) {
		this.#said = words;
		this.#tell();
	}

	#tell() {
		this.#status.replaceChildren(...(this.#inTrouble > 0 ? ['The connection is slow. Trying again…'] : this.#said));
	}

	/**
	 * Says that a part of the index is being asked for again, as long as it is; the results stay on the page meanwhile.
	 */
	#connection(inTrouble: boolean) {
		this.#inTrouble = Math.max(0, this.#inTrouble + (inTrouble ? 1 : -1));
		this.#tell();
	}

	/** Says what went wrong and what to do. A fault of the search itself is never put down to the connection. */
	#tellOfTrouble(isConnection: boolean) {
		const again = createElement('button', { type: 'button' }, 'Try again');
		again.addEventListener('click', () => void this.#run());
		// Nobody may be left to say that the trouble is over: a worker may have ended in the middle of it.
		this.#inTrouble = 0;
		if (isConnection)
			return this.#say(
				'The search could not be fetched; the connection may be bad. What is on the page is still there. ',
				again,
			);
		this.#say(
			'The search has a fault of its own and could not answer this. Other words may do; ',
			createElement('a', { href: '/sitemap/' }, 'all pages'),
			' can be reached without it. ',
			again,
		);
	}

	async #copy() {
		const address = `${location.origin}/search/${fragmentOf(this.#asked)}`;
		try {
			await navigator.clipboard.writeText(address);
			this.#say('Link copied. It holds the words of this search.');
		} catch {
			// Some browsers and some councils’ machines keep the clipboard closed; then the link is shown to copy by hand.
			this.#say('Copy this link: ', createElement('a', { href: address }, address));
		}
	}
}

customElements.define('hub-search', HubSearch);
