import { figures } from '@/i18n/figures.ts';
import { searchFilters } from '@/site/search-data.ts';
import { part } from './part.ts';
import type { Answer } from './search-engine.ts';
import type { SearchState } from './search-state.ts';

/** Lists that grow with the content: what has no hit is left out of them. Closed lists show their zeros. */
const openLists: readonly string[] = ['organisation', 'mal'];

/** The panel of filters: what is chosen, and how many hits each value leaves. */
export class SearchFilters {
	#panel: HTMLElement;
	#boxes: HTMLInputElement[];
	#chosenText: string;

	constructor(panel: HTMLElement, chosenText: string) {
		this.#panel = panel;
		this.#boxes = [...panel.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
		this.#chosenText = chosenText;
		panel.hidden = false;
		if (matchMedia('(width >= 64rem)').matches) part<HTMLDetailsElement>(panel, 'details').open = true;
	}

	get chosen(): [name: string, value: string][] {
		return this.#boxes.filter(({ checked }) => checked).map(({ name, value }) => [name, value]);
	}

	set(filters: SearchState['filters']): void {
		for (const box of this.#boxes) box.checked = searchFilters.some((name) => name === box.name && filters[name].includes(box.value));
	}

	clear(): void {
		for (const box of this.#boxes) box.checked = false;
	}

	/** Says how many values are chosen. */
	showChosen(): void {
		const { length } = this.chosen;
		part(this.#panel, '[data-chosen]').textContent = length === 0 ? '' : this.#chosenText.replace('{count}', `${length}`);
		part(this.#panel, '[data-clear]').hidden = length === 0;
	}

	/**
	 * Shows the counts of an answer. Without one, every value can be chosen and none has a number.
	 * Where there is nothing to narrow and nothing chosen, the panel is out of the way, unless the reader is in it.
	 */
	showCounts(answer?: Pick<Answer, 'counts' | 'unfiltered'>): void {
		const useless = answer?.unfiltered === 0 && this.chosen.length === 0;
		this.#panel.hidden = useless && !this.#panel.contains(document.activeElement);
		for (const box of this.#boxes) {
			const count = answer && (answer.counts[box.name]?.[box.value] ?? 0);
			part(box.parentElement as HTMLElement, '[data-count]').textContent = count === undefined ? '' : figures(count);
			box.disabled = count === 0 && !box.checked;
			const item = box.closest('li');
			if (item) item.hidden = box.disabled && openLists.includes(box.name);
		}
		for (const group of this.#panel.querySelectorAll('fieldset')) group.hidden = !group.querySelector('li:not([hidden])');
	}

	focus(): void {
		part(this.#panel, 'summary').focus();
	}
}
