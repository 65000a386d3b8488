import { part } from './part.ts';
import { prepare, search, type Answer } from './search-engine.ts';
import { SearchFilters } from './search-filters.ts';
import { field, goTo } from './search-keys.ts';
import { SearchResults } from './search-results.ts';
import { fromParams, isEmpty, toQuery, type SearchState } from './search-state.ts';
import type { Words } from './search-summary.ts';

/** Milliseconds of rest before what is typed is searched for. */
const typingPause = 250;

const stateOfAddress = (): SearchState => fromParams(new URLSearchParams(location.search));
const hasModifier = (event: KeyboardEvent | MouseEvent): boolean => event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;

/** The search page: field and filters to the address, the address to hits. */
class SearchPage extends HTMLElement {
	#base = this.dataset['base'] ?? '/';
	#words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
	#field = part<HTMLInputElement>(this, 'input[type="search"]');
	#filters = new SearchFilters(part(this, '[data-filters]'), this.#words.chosen);
	#results = new SearchResults(this, this.#words);
	#timer = 0;
	/** Grows with every question, so that a late answer to an old one is dropped. */
	#question = 0;

	connectedCallback(): void {
		this.#field.addEventListener('focus', () => void prepare(this.#base).catch(() => undefined), { once: true });
		this.#field.addEventListener('input', () => {
			clearTimeout(this.#timer);
			this.#timer = window.setTimeout(() => this.#ask(false), typingPause);
		});
		part(this, 'form').addEventListener('submit', (event) => {
			event.preventDefault();
			this.#ask(true);
		});
		part(this, '[data-filters]').addEventListener('change', () => this.#ask(true));
		this.addEventListener('keydown', (event) => this.#pressed(event));
		this.addEventListener('click', (event) => this.#clicked(event));
		window.addEventListener('popstate', () => this.#restore());
		this.#restore();
	}

	/** Arrows go between field and hits, Escape back to the field and then empties it. */
	#pressed(event: KeyboardEvent): void {
		if (event.isComposing || hasModifier(event)) return;
		const { links } = this.#results;
		const at = event.target === this.#field ? field : links.indexOf(event.target as HTMLAnchorElement);
		if (at === field && event.target !== this.#field) return;
		const target = goTo(event.key, at, links.length);
		if (target !== undefined) {
			event.preventDefault();
			(links[target] ?? this.#field).focus();
		} else if (event.key === 'Escape' && this.#field.value !== '') {
			event.preventDefault();
			this.#field.value = '';
			this.#ask(false);
		}
	}

	/** A link to other words is answered in place; so is the wish to have all filters removed. */
	#clicked(event: MouseEvent): void {
		const pressed = (event.target as Element).closest<HTMLElement>('[data-query], [data-clear]');
		const query = pressed?.dataset['query'];
		if (!pressed || (query !== undefined && hasModifier(event))) return;
		event.preventDefault();
		if (query === undefined) this.#filters.clear();
		else this.#field.value = query;
		this.#ask(true);
		// What was pressed is gone. With a keyboard one goes on from where it led; by touch a focused field would raise a keyboard.
		if (query === undefined) this.#filters.focus();
		else if (event.detail === 0) this.#field.focus();
	}

	/**
	 * Field and filters have changed: the address follows, then the hits.
	 * A settled question stays in the history; one that is still being typed gives its place to what is typed next.
	 */
	#ask(settled: boolean): void {
		clearTimeout(this.#timer);
		const state = fromParams(new URLSearchParams([['q', this.#field.value], ...this.#filters.chosen]));
		const query = toQuery(state);
		// An entry that this page has not marked was come to by a link or a form: words in it are settled.
		const kept = (history.state as { settled?: boolean } | null)?.settled ?? !isEmpty(stateOfAddress());
		if (query === toQuery(stateOfAddress())) history.replaceState({ settled: settled || kept }, '');
		else history[settled || kept ? 'pushState' : 'replaceState']({ settled }, '', `${location.pathname}${query}`);
		void this.#answer(state);
	}

	/** The address has changed, by a link, Back or Forward: field and filters follow, then the hits. */
	#restore(): void {
		clearTimeout(this.#timer);
		const state = stateOfAddress();
		this.#field.value = state.query;
		this.#filters.set(state.filters);
		void this.#answer(state);
	}

	async #answer(state: SearchState): Promise<void> {
		const question = ++this.#question;
		this.#filters.showChosen();
		if (isEmpty(state)) return this.#show(state);
		this.#results.sayWorking();
		try {
			const answer = await search(this.#base, state);
			if (question === this.#question) this.#show(state, answer);
		} catch (error) {
			console.error(error);
			if (question === this.#question) this.#results.say(this.#words.failed);
		}
	}

	#show(state: SearchState, answer?: Answer): void {
		const { links } = this.#results;
		const wasInHits = links.includes(document.activeElement as HTMLAnchorElement);
		this.#filters.showCounts(answer);
		if (answer) this.#results.show(state, answer);
		else this.#results.clear();
		if (wasInHits) (this.#results.links[0] ?? this.#field).focus();
	}
}

customElements.define('search-page', SearchPage);
