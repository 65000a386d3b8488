import { part } from './part.ts';
import type { Answer, Group, Hit } from './search-engine.ts';
import { toQuery, type SearchState } from './search-state.ts';
import { quoted, summary, type Words } from './search-summary.ts';
import { hitElement, type Labels } from './search-view.ts';

const orWords = new Intl.ListFormat('sv', { type: 'disjunction' });

/** Where answers are shown: what was understood, how many hits there are, and the hits or the ways on. */
export class SearchResults {
	#root: HTMLElement;
	#words: Words;
	#labels: Labels;
	#template: HTMLTemplateElement;
	#summary: HTMLElement;

	constructor(root: HTMLElement, words: Words) {
		this.#root = root;
		this.#words = words;
		this.#labels = JSON.parse(part(root, '[data-labels]').dataset['labels'] ?? '{}') as Labels;
		this.#template = part<HTMLTemplateElement>(root, '[data-hit]');
		this.#summary = part(root, '[data-summary]');
	}

	/** Every link to a page, in the order they are shown. */
	get links(): HTMLAnchorElement[] {
		return [...this.#root.querySelectorAll<HTMLAnchorElement>('[data-list] a')];
	}

	/** Says how the search goes; nothing where nothing has been asked. */
	say(text: string): void {
		this.#summary.textContent = text;
		this.#summary.hidden = text === '';
	}

	sayWorking(): void {
		if (this.#summary.hidden) this.say(this.#words.working);
	}

	clear(): void {
		this.say('');
		for (const list of this.#root.querySelectorAll('[data-list]')) list.replaceChildren();
		for (const section of this.#root.querySelectorAll<HTMLElement>('[data-kind], [data-nothing], [data-corrected], [data-suggested]'))
			section.hidden = true;
	}

	show(state: SearchState, answer: Answer): void {
		this.clear();
		this.#showUnderstood(state, answer);
		for (const group of answer.groups) this.#showGroup(group);
		if (answer.groups.every(({ count }) => count === 0)) this.#showNothing(answer);
		this.say(summary(this.#words, { ...answer, query: answer.correction ?? state.query }));
	}

	/** What was taken for a misspelling, and what else may have been meant. */
	#showUnderstood(state: SearchState, { correction, literal, suggestions }: Answer): void {
		const link = (element: HTMLAnchorElement, text: string, query: string) => {
			element.href = toQuery({ ...state, query });
			element.dataset['query'] = query;
			element.textContent = quoted(text);
			return element;
		};
		const corrected = part(this.#root, '[data-corrected]');
		corrected.hidden = correction === undefined;
		part(corrected, '[data-correction]').textContent = quoted(correction ?? '');
		link(part(corrected, 'a'), state.query, literal ?? state.query);

		const suggested = part(this.#root, '[data-suggested]');
		suggested.hidden = suggestions.length === 0;
		const parts = orWords.formatToParts(suggestions);
		part(suggested, '[data-suggestions]').replaceChildren(
			...parts.map(({ type, value }) => (type === 'element' ? link(document.createElement('a'), value, value) : value)),
		);
	}

	#showGroup(group: Group): void {
		const section = part(this.#root, `[data-kind="${group.kind}"]`);
		const list = part(section, '[data-list]');
		const more = part(section, '[data-more]');
		const append = (hits: Hit[]) => {
			this.#append(list, hits);
			more.hidden = list.childElementCount >= group.count;
		};
		const appendMore = async () => {
			const from = list.childElementCount;
			const hits = await group.load(from);
			// Meanwhile the list may have got another answer, or the same hits by a second press.
			if (more.onclick !== appendMore || list.childElementCount !== from) return;
			append(hits);
			list.children[from]?.querySelector('a')?.focus();
		};
		section.hidden = group.count === 0;
		more.onclick = appendMore;
		append(group.first);
	}

	#showNothing({ nearest, unfiltered }: Answer): void {
		const section = part(this.#root, '[data-nothing]');
		section.hidden = false;
		part(section, '[data-filtered]').hidden = unfiltered === 0;
		part(section, '[data-unknown]').hidden = unfiltered > 0;
		part(section, '[data-nearest]').hidden = nearest.length === 0;
		this.#append(part(section, '[data-list]'), nearest);
	}

	#append(list: HTMLElement, hits: readonly Hit[]): void {
		list.append(...hits.map((hit) => hitElement(this.#template, hit, this.#labels)));
	}
}
