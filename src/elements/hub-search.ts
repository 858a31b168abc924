import { NotFetched } from '../search/not-fetched.ts';
import type { Offer } from '../search/offers.ts';
import { createElement } from './create-element.ts';
import { listIn } from './list-in.ts';
import { startSearchClient } from './search/search-client.ts';
import {
	searchStateIn,
	isNarrowedBy,
	isSearch,
	withOffer,
	EMPTY_SEARCH,
	type SearchState,
	type Sort,
} from './search/search-state.ts';
import { keepForTheWayBack, takeHandoff, type CarriedSearch } from './search/search-handoff.ts';
import { copyLinkTo } from './search/copy-link.ts';
import { helpFor } from './search/help-first.ts';
import { idleMoment } from './search/idle-moment.ts';
import { RedrawnParts } from './search/redrawn-parts.ts';
import { ResultList } from './search/result-list.ts';
import { needsSeldom } from './search/needs-seldom.ts';
import { searchControls, searchLayout } from './search/search-controls.ts';
import { whenNear } from './search/when-near.ts';
import { SearchStatus } from './search/search-status.ts';
import type { Overview } from './search/search-worker.ts';

const PAUSE_WHILE_TYPING = 180;
const SHOWN_AT_ONCE = 10;
/** As many as a screen shows: the texts of the others of the first ten are fetched when a reader comes near them. */
const SHOWN_FIRST = 4;

type Views = typeof import('./search/views.ts');
type Seldom = typeof import('./search/views-seldom.ts') | undefined;

/** Without them the results stand for themselves. */
const openSeldom = (): Promise<Seldom> => import('./search/views-seldom.ts').catch(() => undefined);

/**
 * The search page. Without script its place is taken by a way to the lists. The index is opened with the first
 * search, and nothing that is typed leaves the page except as requests for parts of the index.
 *
 * Reads `data-type-names` (content type → what to call it), `data-networks` (labels), `data-contact` (mailbox) and
 * `data-ask` (a form) for what is not found,
 * `data-danger-words` and `data-staff-words` (phrases that bring the way to help) and `data-help` (where that is).
 */
export class HubSearch extends HTMLElement {
	#asked: SearchState = EMPTY_SEARCH;
	#options: { asTyped: boolean; without: string[] } = { asTyped: false, without: [] };
	#views: Promise<Views> | undefined;
	readonly #status = new SearchStatus();
	readonly #search = startSearchClient((inTrouble) => this.#status.connection(inTrouble));
	#facets: import('./search/facets-view.ts').FacetsView | undefined;
	readonly #redrawn = new RedrawnParts();
	readonly #offerHelp = helpFor(this.dataset);
	#turn = 0;
	/** Ends the watch for a reader who comes near the end of the first results. */
	#nearing: (() => void) | undefined;
	#waiting: ReturnType<typeof setTimeout> | undefined;
	/** Where somebody comes back to; until the results are there again. */
	#backTo: CarriedSearch | undefined;

	readonly #controls = searchControls();
	readonly #straight = createElement('div', { class: 'straight-to' });
	readonly #offers = createElement('div', {});
	readonly #notes = createElement('div', { class: 'search-notes' });
	readonly #alsoSearched = createElement('div', { class: 'search-notes' });
	readonly #results = new ResultList();

	connectedCallback() {
		if (this.querySelector('form')) return;
		this.querySelector('.no-script')?.remove();
		const { form, input, network, narrow, toNarrow, more, skip } = this.#controls;
		for (const label of listIn(this.dataset['networks']))
			network.append(createElement('option', { value: label }, label));
		const isWide = matchMedia('(min-width: 60rem)');
		narrow.open = isWide.matches;
		isWide.addEventListener('change', () => (narrow.open = isWide.matches));
		this.append(
			form,
			// Below the box: above it, it would push away what somebody is typing into.
			...document.querySelectorAll('[data-for="danger"]'),
			skip,
			this.#straight,
			searchLayout(
				[this.#status.element, this.#offers, toNarrow, this.#notes, this.#results.element, more, this.#alsoSearched],
				narrow,
			),
		);
		this.#listen();
		this.#backTo = takeHandoff();
		this.#restore(this.#backTo?.asked ?? searchStateIn(location.hash));
		if (!isSearch(this.#asked)) input.focus({ preventScroll: true });
	}

	#listen() {
		const { form, input, sort, network, copyLink, skip, narrow, done } = this.#controls;
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#afresh();
		});
		input.addEventListener('input', () => {
			clearTimeout(this.#waiting);
			this.#waiting = setTimeout(() => this.#afresh(), PAUSE_WHILE_TYPING);
		});
		sort.addEventListener('change', () => this.#ask({ ...this.#asked, sort: sort.value as Sort }));
		network.addEventListener('change', () => this.#ask({ ...this.#asked, network: network.value }));
		copyLink.addEventListener('click', () => void copyLinkTo(this.#asked, this.#status));
		// The part of the address after “#” holds a search; going to the results must not take its place.
		skip.addEventListener('click', (event) => {
			event.preventDefault();
			this.#goToResults();
		});
		done.addEventListener('click', () => {
			narrow.open = false;
			this.#goToResults();
		});
		keepForTheWayBack(() => ({
			asked: this.#asked,
			shown: this.#results.element.childElementCount,
			scrolledTo: scrollY,
		}));
		window.addEventListener('hashchange', () => this.#restore(searchStateIn(location.hash)));
	}

	#goToResults() {
		this.#results.element.focus();
		this.#results.element.scrollIntoView();
	}

	/** Fetches the parts of the page that show results, once. */
	#open() {
		return (this.#views ??= import('./search/views.ts')
			.then((views) => {
				this.#facets ??= new views.FacetsView(() => this.#ask({ ...this.#asked, filters: this.#facets!.chosen }));
				if (!this.#facets.element.isConnected) this.#controls.done.before(this.#facets.element);
				return views;
			})
			.catch((error: unknown) => {
				this.#views = undefined;
				throw new NotFetched(String(error));
			}));
	}

	#restore(asked: SearchState) {
		const { input, sort, network } = this.#controls;
		input.value = asked.words;
		sort.value = asked.sort;
		network.value = asked.network;
		if (isSearch(asked)) this.#ask(asked);
	}

	/** Asks for what now stands in the box, as a new question. */
	#afresh() {
		clearTimeout(this.#waiting);
		const { value: words } = this.#controls.input;
		if (words === this.#asked.words) return;
		this.#backTo = undefined;
		this.#options = { asTyped: false, without: [] };
		this.#ask({ ...this.#asked, words });
	}

	#ask(asked: SearchState) {
		this.#asked = asked;
		void this.#run();
	}

	async #run() {
		const turn = ++this.#turn;
		const asked = this.#asked;
		this.#offerHelp(asked.words);
		if (!isSearch(asked)) return this.#clear();
		// Said only where it takes long enough to wonder.
		const patience = setTimeout(() => turn === this.#turn && this.#status.say('Searching…'), 600);
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
			const seldom = needsSeldom(found) ? await openSeldom() : undefined;
			if (turn === this.#turn) await this.#show(turn, asked, found, views, seldom);
		} catch (error) {
			if (turn === this.#turn) this.#status.fault(error instanceof NotFetched, () => void this.#run());
		} finally {
			clearTimeout(patience);
		}
	}

	#clear() {
		this.#status.say();
		for (const part of [this.#notes, this.#offers, this.#straight, this.#alsoSearched]) part.replaceChildren();
		this.#results.clear();
		this.#redrawn.clear();
		const { more, narrow, toNarrow, skip } = this.#controls;
		for (const part of [more, narrow, toNarrow, skip]) part.hidden = true;
	}

	async #show(turn: number, asked: SearchState, found: Overview, views: Views, seldom: Seldom) {
		const { more, narrow, toNarrow, skip } = this.#controls;
		this.#status.count(found.total, asked.words.trim());
		this.#redrawn.draw(this.#straight, found.suggestions, () => views.straightTo(found.suggestions));
		const offers = () => seldom?.offersView(found.offers, (offer) => this.#choose(offer)) ?? [];
		this.#redrawn.draw(this.#offers, found.offers, offers);
		this.#showNotes(turn, asked, found, views, seldom);
		const narrowed = isNarrowedBy(asked, found.facets);
		skip.hidden = found.total === 0;
		// Where nothing was found there is nothing to narrow, unless a choice made before is what left nothing.
		for (const part of [toNarrow, narrow]) part.hidden = found.total === 0 && !narrowed;
		if (found.total > 0) {
			void idleMoment().then(() => turn === this.#turn && this.#facets!.show(found.facets, asked.filters));
			const back = this.#backTo;
			await this.#stream(turn, found, 0, views, Math.max(SHOWN_FIRST, back?.shown ?? 0));
			if (turn !== this.#turn) return;
			this.#showExpansions(found, views);
			if (back) scrollTo(0, back.scrolledTo);
			this.#backTo = undefined;
			return;
		}
		more.hidden = true;
		this.#facets!.show(found.facets, asked.filters);
		this.#results.clear();
		this.#showExpansions(found, views);
		if (seldom) this.#notes.append(seldom.nothingView(asked.words, found.nearest, this.dataset, narrowed));
	}

	#showNotes(turn: number, { words }: SearchState, found: Overview, views: Views, seldom: Seldom) {
		// All that was found but what stands elsewhere on the page.
		const noted = { ...found, facets: 0, suggestions: 0, expansions: 0, offers: 0, total: found.total === 0 && turn };
		const shows = [noted, found.corrections.length > 0 && words, this.#options];
		this.#redrawn.draw(this.#notes, shows, () => [
			...(seldom?.rareNotesView(found, this.dataset['help'] ?? '') ?? []),
			...views.notesView(words, found, {
				ask: (instead) => {
					this.#controls.input.value = instead;
					this.#afresh();
				},
				asTyped: () => this.#again({ ...this.#options, asTyped: true }),
				again: () => this.#again(this.#options),
			}),
		]);
	}

	/** Once the results are there, which it stands below. */
	#showExpansions({ expansions }: Overview, views: Views) {
		this.#redrawn.draw(this.#alsoSearched, expansions, () =>
			views.expansionsView(expansions, (term) =>
				this.#again({ ...this.#options, without: [...this.#options.without, term] }),
			),
		);
	}

	async #stream(turn: number, found: Overview, from: number, views: Views, count = SHOWN_AT_ONCE) {
		this.#nearing?.();
		const typeNames = JSON.parse(this.dataset['typeNames'] ?? '{}') as Record<string, string>;
		const shown = await this.#results.draw(
			this.#search.results(from, count),
			from,
			(result) => views.resultView(result, typeNames),
			() => turn === this.#turn,
		);
		if (shown === undefined) return;
		const { more } = this.#controls;
		// Left as it was until here: taking it away for a moment would draw the page twice more with every key.
		more.hidden = shown >= found.total;
		more.onclick = () => {
			const last = this.#results.element.lastElementChild;
			void this.#stream(turn, found, shown, views).then(() =>
				last?.nextElementSibling?.querySelector<HTMLElement>('a')?.focus(),
			);
		};
		const coming = shown === SHOWN_FIRST ? Math.min(found.total, SHOWN_AT_ONCE) - shown : 0;
		this.#results.keepPlaceFor(coming);
		if (coming === 0) return;
		this.#nearing = whenNear(this.#results.element.lastElementChild ?? more, () => {
			if (turn === this.#turn) void this.#stream(turn, found, shown, views, SHOWN_AT_ONCE - SHOWN_FIRST);
		});
	}

	#choose(offer: Offer) {
		this.#ask(withOffer(this.#asked, offer));
		this.#controls.sort.value = this.#asked.sort;
	}

	#again(options: { asTyped: boolean; without: string[] }) {
		this.#options = options;
		this.#controls.input.focus({ preventScroll: true });
		void this.#run();
	}
}

customElements.define('hub-search', HubSearch);
