import type { Found, Search } from '../search/engine.ts';
import { make } from './make.ts';
import { askedIn, fragmentOf, isAsking, NOTHING_ASKED, type Asked, type Sort } from './search/asked.ts';
import { carry, takeCarried } from './search/carried.ts';

const PAUSE_WHILE_TYPING = 180;
const SHOWN_AT_ONCE = 10;
const DRAWN_TOGETHER = 2;

/** Lets the browser draw, and answer keys, before going on. */
const turnOfOthers = () => new Promise<void>((goOn) => setTimeout(goOn));

/**
 * The search page. Without script its place is taken by a way to the lists. The index is opened with the first
 * search, and nothing that is typed leaves the page except as requests for parts of the index.
 *
 * Reads `data-type-names` (content type → what to call it), `data-networks` (labels) and `data-contact` (mailbox).
 */
export class HubSearch extends HTMLElement {
	#asked: Asked = NOTHING_ASKED;
	#options: { asTyped: boolean; without: string[] } = { asTyped: false, without: [] };
	#opening: Promise<{ search: Search; views: typeof import('./search/views.ts') }> | undefined;
	#facets: import('./search/facets-view.ts').FacetsView | undefined;
	#turn = 0;
	#waiting: ReturnType<typeof setTimeout> | undefined;

	readonly #input = make('input', { id: 'words', type: 'search', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', 'aria-describedby': 'search-hint' });
	readonly #status = make('p', { class: 'search-status', role: 'status' });
	readonly #straight = make('div', { class: 'straight-to' });
	readonly #notes = make('div', { class: 'search-notes' });
	readonly #list = make('ol', { class: 'results' });
	readonly #more = make('button', { type: 'button', hidden: true }, 'Show more results');
	readonly #sort = make('select', { id: 'sort' }, ...(Object.entries({ relevance: 'Best match first', newest: 'Newest first', oldest: 'Oldest first' }) as [Sort, string][]).map(([value, label]) => make('option', { value }, label)));
	readonly #network = make('select', { id: 'network' }, make('option', { value: '' }, 'No preference'));
	readonly #link = make('button', { type: 'button' }, 'Copy link to this search');
	readonly #narrow = make('details', { class: 'narrow' }, make('summary', {}, 'Narrow the results'));
	readonly #tools = make('div', { class: 'search-tools', hidden: true });

	connectedCallback() {
		if (this.querySelector('form')) return;
		this.querySelector('.no-script')?.remove();
		const form = make(
			'form',
			{ role: 'search', class: 'search-form' },
			make('label', { for: 'words' }, 'What do you need to know?'),
			make('div', { class: 'search-row' }, this.#input, make('button', { type: 'submit' }, 'Search')),
			make('p', { id: 'search-hint', class: 'quiet' }, 'A few words or a whole question. Quotation marks keep words together; a minus before a word leaves it out.'),
		);
		for (const label of JSON.parse(this.dataset['networks'] ?? '[]') as string[]) this.#network.append(make('option', { value: label }, label));
		this.#tools.append(
			make('p', {}, make('label', { for: 'sort' }, 'Order'), this.#sort),
			make('p', {}, make('label', { for: 'network' }, 'My network first'), this.#network),
			this.#link,
		);
		this.#narrow.open = matchMedia('(min-width: 60rem)').matches;
		this.#narrow.hidden = true;
		this.append(form, this.#straight, this.#status, make('div', { class: 'search-layout' }, this.#narrow, make('div', {}, this.#tools, this.#notes, this.#list, this.#more)));

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
		window.addEventListener('pagehide', () => isAsking(this.#asked) && carry(this.#asked));
		window.addEventListener('pageshow', (event) => event.persisted && takeCarried());
		window.addEventListener('hashchange', () => this.#restore(askedIn(location.hash)));
		const carried = takeCarried();
		this.#restore(location.hash.length > 1 ? askedIn(location.hash) : (carried ?? NOTHING_ASKED));
		if (!isAsking(this.#asked)) this.#input.focus({ preventScroll: true });
	}

	/** Opens the index and the parts of the page that show it, once. */
	#open() {
		return (this.#opening ??= Promise.all([import('./search/opened.ts').then(({ openSearch }) => openSearch((inTrouble) => this.#connection(inTrouble))), import('./search/views.ts')])
			.then(([search, views]) => {
				this.#facets ??= new views.FacetsView(() => this.#ask({ ...this.#asked, filters: this.#facets!.chosen }));
				if (!this.#facets.element.isConnected) this.#narrow.append(this.#facets.element);
				return { search, views };
			})
			.catch((error: unknown) => {
				this.#opening = undefined;
				throw error;
			}));
	}

	#restore(asked: Asked) {
		this.#input.value = asked.words;
		this.#sort.value = asked.sort;
		this.#network.value = asked.network;
		if (isAsking(asked)) this.#ask(asked);
	}

	/** Asks for what now stands in the box, as a new question. */
	#afresh() {
		clearTimeout(this.#waiting);
		if (this.#input.value === this.#asked.words) return;
		this.#options = { asTyped: false, without: [] };
		this.#ask({ ...this.#asked, words: this.#input.value });
	}

	#ask(asked: Asked) {
		this.#asked = asked;
		void this.#run();
	}

	async #run() {
		const turn = ++this.#turn;
		const asked = this.#asked;
		if (!isAsking(asked)) return this.#clear();
		// Said only where it takes long enough to wonder.
		const patience = setTimeout(() => turn === this.#turn && (this.#status.textContent = 'Searching…'), 600);
		try {
			const { search, views } = await this.#open();
			const [found, suggestions] = await Promise.all([
				search.search(asked.words, { filters: asked.filters, sort: asked.sort, network: asked.network || undefined, ...this.#options }),
				search.suggest(asked.words).catch(() => []),
			]);
			if (turn !== this.#turn) return;
			// From here on the status says what was found; texts may still be on their way.
			clearTimeout(patience);
			await this.#show(turn, asked, found, suggestions, views);
		} catch {
			if (turn === this.#turn) this.#tellOfTrouble();
		} finally {
			clearTimeout(patience);
		}
	}

	#clear() {
		this.#status.textContent = '';
		for (const part of [this.#notes, this.#list, this.#straight]) part.replaceChildren();
		for (const part of [this.#more, this.#tools, this.#narrow]) part.hidden = true;
	}

	async #show(turn: number, asked: Asked, found: Found, suggestions: Awaited<ReturnType<Search['suggest']>>, views: typeof import('./search/views.ts')) {
		const typeNames = JSON.parse(this.dataset['typeNames'] ?? '{}') as Record<string, string>;
		this.#status.textContent = `${found.total === 0 ? 'Nothing found' : found.total === 1 ? '1 result' : `${found.total} results`}${asked.words.trim() ? ` for “${asked.words.trim()}”` : ''}`;
		this.#straight.replaceChildren(...views.straightTo(suggestions));
		this.#notes.replaceChildren(
			...views.notesView(asked.words, found, {
				ask: (words) => {
					this.#input.value = words;
					this.#afresh();
				},
				asTyped: () => this.#again({ ...this.#options, asTyped: true }),
				without: (term) => this.#again({ ...this.#options, without: [...this.#options.without, term] }),
			}),
		);
		for (const part of [this.#tools, this.#narrow]) part.hidden = false;
		this.#more.hidden = true;
		if (found.total === 0) {
			this.#facets!.show(found.facets, asked.filters);
			this.#list.replaceChildren();
			this.#notes.append(views.nothingView(asked.words, found.nearest, this.dataset['contact'] ?? '', Object.keys(asked.filters).length > 0));
			return;
		}
		void turnOfOthers().then(() => turn === this.#turn && this.#facets!.show(found.facets, asked.filters));
		await this.#stream(turn, found, 0, typeNames, views);
	}

	/** Results come one by one. The earlier ones stay until the first new one is there, so that the page does not jump. */
	async #stream(turn: number, found: Found, from: number, typeNames: Record<string, string>, views: typeof import('./search/views.ts')) {
		let first = from === 0;
		let shown = from;
		for await (const result of found.results(from, SHOWN_AT_ONCE)) {
			if (turn !== this.#turn) return;
			const view = views.resultView(result, typeNames);
			if (first) this.#list.replaceChildren(view);
			else this.#list.append(view);
			first = false;
			shown++;
			// A key pressed meanwhile is answered before the next results are drawn; every single one would be drawn anew each time.
			if (shown - from === 1 || (shown - from) % DRAWN_TOGETHER === 0) await turnOfOthers();
			if (turn !== this.#turn) return;
		}
		this.#more.hidden = shown >= found.total;
		this.#more.onclick = () => {
			const last = this.#list.lastElementChild;
			void this.#stream(turn, found, shown, typeNames, views).then(() => (last?.nextElementSibling?.querySelector('a') as HTMLElement | null)?.focus());
		};
	}

	#again(options: { asTyped: boolean; without: string[] }) {
		this.#options = options;
		this.#input.focus({ preventScroll: true });
		void this.#run();
	}

	/** Says that a part of the index is being asked for again; the results stay on the page meanwhile. */
	#connection(inTrouble: boolean) {
		if (inTrouble) this.#status.textContent = 'The connection is slow. Trying again…';
	}

	#tellOfTrouble() {
		const again = make('button', { type: 'button' }, 'Try again');
		again.addEventListener('click', () => void this.#run());
		this.#status.replaceChildren('The search could not be fetched; the connection may be bad. What is on the page is still there. ', again);
	}

	async #copy() {
		const address = `${location.origin}/search/${fragmentOf(this.#asked)}`;
		try {
			await navigator.clipboard.writeText(address);
			this.#status.textContent = 'Link copied. It holds the words of this search.';
		} catch {
			// Some browsers and some councils’ machines keep the clipboard closed; then the link is shown to copy by hand.
			this.#status.replaceChildren('Copy this link: ', make('a', { href: address }, address));
		}
	}
}

customElements.define('hub-search', HubSearch);
