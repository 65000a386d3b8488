import { searchFilters } from '@/site/search-data.ts';
import { prepare, search, type Answer } from './search-engine.ts';
import { fromParams, isEmpty, toQuery, type SearchState } from './search-state.ts';
import { summary, type Words } from './search-summary.ts';
import { hitElement } from './search-view.ts';

/** Hits shown at once in each group. */
const pageSize = 10;
/** Milliseconds of rest before what is typed is searched for. */
const typingPause = 250;

/** Lists that grow with the content: what has no hit is left out of them. Closed lists show their zeros. */
const openLists: readonly string[] = ['organisation', 'mal'];

/** The search page: field and filters to the address, the address to hits. */
class SearchPage extends HTMLElement {
	#base = this.dataset['base'] ?? '/';
	#form = this.#part<HTMLFormElement>('form');
	#field = this.#part<HTMLInputElement>('input[type="search"]');
	#hits = this.#part('[data-hits]');
	#words = JSON.parse(this.#hits.dataset['words'] ?? '{}') as Words;
	#labels = JSON.parse(this.#hits.dataset['labels'] ?? '{}') as Parameters<typeof hitElement>[2];
	#timer = 0;
	/** Grows with every question, so that a late answer to an old one is dropped. */
	#question = 0;

	connectedCallback(): void {
		this.#part('[data-filters]').hidden = false;
		if (matchMedia('(width >= 64rem)').matches) this.#part<HTMLDetailsElement>('details').open = true;
		this.#field.addEventListener('focus', () => void prepare(this.#base).catch(() => undefined), { once: true });
		this.#field.addEventListener('input', () => {
			clearTimeout(this.#timer);
			this.#timer = window.setTimeout(() => this.#ask('replaceState'), typingPause);
		});
		this.#field.addEventListener('keydown', (event) => {
			if (event.key !== 'Escape') return;
			event.preventDefault();
			this.#field.value = '';
			this.#ask('pushState');
		});
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#ask('pushState');
		});
		this.#part('[data-filters]').addEventListener('change', () => this.#ask('pushState'));
		this.#part('[data-clear]').addEventListener('click', () => {
			for (const box of this.#boxes()) box.checked = false;
			this.#ask('pushState');
			this.#part('summary').focus();
		});
		window.addEventListener('popstate', () => this.#restore());
		this.#restore();
	}

	#part<T extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = this): T {
		const found = within.querySelector<T>(selector);
		if (!found) throw new Error(`The search page has no ${selector}.`);
		return found;
	}

	#boxes = (): HTMLInputElement[] => [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];

	#state(): SearchState {
		const params = new URLSearchParams({ q: this.#field.value });
		for (const box of this.#boxes()) if (box.checked) params.append(box.name, box.value);
		return fromParams(params);
	}

	/** Field and filters have changed: the address follows, then the hits. */
	#ask(how: 'pushState' | 'replaceState'): void {
		clearTimeout(this.#timer);
		const state = this.#state();
		const query = toQuery(state);
		if (query !== location.search) history[how](null, '', `${location.pathname}${query}`);
		void this.#answer(state);
	}

	/** The address has changed, by a link, Back or Forward: field and filters follow, then the hits. */
	#restore(): void {
		const state = fromParams(new URLSearchParams(location.search));
		this.#field.value = state.query;
		for (const box of this.#boxes())
			box.checked = searchFilters.some((name) => name === box.name && state.filters[name].includes(box.value));
		void this.#answer(state);
	}

	async #answer(state: SearchState): Promise<void> {
		const question = ++this.#question;
		const status = this.#part('[data-summary]');
		this.#showChosen(state);
		if (isEmpty(state)) {
			status.textContent = '';
			this.#part('[data-nothing]').hidden = true;
			for (const section of this.querySelectorAll<HTMLElement>('[data-kind]')) section.hidden = true;
			return;
		}
		if (status.textContent === '') status.textContent = this.#words.working;
		try {
			const answer = await search(this.#base, state);
			const firstHits = await Promise.all(answer.groups.map((group) => group.load(0, pageSize)));
			if (question !== this.#question) return;
			this.#showCounts(answer);
			answer.groups.forEach((group, index) => this.#showGroup(group, firstHits[index] ?? []));
			this.#part('[data-nothing]').hidden = answer.groups.some(({ count }) => count > 0);
			status.textContent = summary(this.#words, state.query, answer.groups);
		} catch (error) {
			console.error(error);
			if (question === this.#question) status.textContent = this.#words.failed;
		}
	}

	#showChosen(state: SearchState): void {
		const chosen = searchFilters.reduce((sum, name) => sum + state.filters[name].length, 0);
		this.#part('[data-chosen]').textContent = chosen === 0 ? '' : this.#words.chosen.replace('{count}', `${chosen}`);
		this.#part('[data-clear]').hidden = chosen === 0;
	}

	#showCounts({ counts }: Answer): void {
		for (const box of this.#boxes()) {
			const count = searchFilters.flatMap((name) => (name === box.name ? [counts[name]?.[box.value] ?? 0] : []))[0] ?? 0;
			this.#part('[data-count]', box.parentElement as HTMLElement).textContent = `${count}`;
			box.disabled = count === 0 && !box.checked;
			const item = box.closest('li');
			if (item) item.hidden = box.disabled && openLists.includes(box.name);
		}
		for (const group of this.querySelectorAll('fieldset')) group.hidden = !group.querySelector('li:not([hidden])');
	}

	#showGroup(group: Answer['groups'][number], first: Awaited<ReturnType<typeof group.load>>): void {
		const section = this.#part(`[data-kind="${group.kind}"]`);
		const list = this.#part('[data-list]', section);
		const more = this.#part('[data-more]', section);
		const template = this.#part<HTMLTemplateElement>('[data-hit]');
		let shown = 0;
		const append = (hits: typeof first) => {
			list.append(...hits.map((hit) => hitElement(template, hit, this.#labels)));
			shown += hits.length;
			more.hidden = shown >= group.count;
		};
		section.hidden = group.count === 0;
		list.replaceChildren();
		append(first);
		more.onclick = async () => {
			const from = shown;
			append(await group.load(from, from + pageSize));
			list.children[from]?.querySelector('a')?.focus();
		};
	}
}

customElements.define('search-page', SearchPage);
