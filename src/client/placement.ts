import { decodeAnswers, encodeAnswers, frontMatterSnippet, place, statements, type Placement } from '@/portfolio/questionnaire.ts';
import { toDiamond } from '@/portfolio/position.ts';

/** The questionnaire in the browser. The answers live in the form and in the address, nowhere else. */
class PlacementQuestions extends HTMLElement {
	#form = this.#part<HTMLFormElement>('[data-form]');
	#missing = this.#part('[data-missing]');
	#result = this.#part('[data-result]');

	connectedCallback(): void {
		this.#form.hidden = false;
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#submit();
		});
		this.#form.addEventListener('reset', () => {
			history.pushState(null, '', location.pathname);
			this.#hide();
		});
		this.#part('[data-copy]').addEventListener('click', () => void this.#copy());
		window.addEventListener('popstate', () => this.#restore());
		window.addEventListener('hashchange', () => this.#restore());
		this.#restore();
	}

	#part<T extends HTMLElement = HTMLElement>(selector: string): T {
		const found = this.querySelector<T>(selector);
		if (!found) throw new Error(`The questionnaire has no ${selector}.`);
		return found;
	}

	#answers(): (number | undefined)[] {
		const data = new FormData(this.#form);
		return statements.map(({ id }) => (data.has(id) ? Number(data.get(id)) : undefined));
	}

	#submit(): void {
		const answers = this.#answers();
		const unanswered = statements.filter((_, index) => answers[index] === undefined);
		this.#missing.hidden = unanswered.length === 0;
		if (unanswered.length > 0) {
			this.#part('[data-missing] ul').replaceChildren(
				...unanswered.map(({ text }) => Object.assign(document.createElement('li'), { textContent: text })),
			);
			this.#form.querySelector<HTMLInputElement>(`[name="${unanswered[0]?.id}"]`)?.focus();
			return;
		}
		history.pushState(null, '', encodeAnswers(answers as number[]));
		this.#show(place(answers as number[]));
		this.#part('#resultat').focus();
	}

	/** The address decides: a link, Back and Forward all end here. */
	#restore(): void {
		const answers = decodeAnswers(location.hash);
		if (!answers) {
			this.#hide();
			return;
		}
		statements.forEach(({ id }, index) => {
			const radio = this.#form.querySelector<HTMLInputElement>(`[name="${id}"][value="${answers[index]}"]`);
			if (radio) radio.checked = true;
		});
		this.#show(place(answers));
	}

	#hide(): void {
		this.#missing.hidden = true;
		this.#result.hidden = true;
	}

	#show(placement: Placement): void {
		const { position, facet, change } = placement;
		this.#missing.hidden = true;
		this.#result.hidden = false;
		for (const panel of this.querySelectorAll<HTMLElement>('[data-facet]')) panel.hidden = panel.dataset['facet'] !== facet;
		for (const panel of this.querySelectorAll<HTMLElement>('[data-change]')) panel.hidden = panel.dataset['change'] !== change;
		const { x, y } = toDiamond(position);
		this.querySelector('[data-mark]')?.setAttribute('transform', `translate(${200 + 200 * x} ${200 + 200 * y})`);
		const number = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 3 });
		this.#part('[data-numbers]').textContent = `${number.format(position.certainty)} och ${number.format(position.direction)}`;
		this.#part('[data-snippet]').textContent = frontMatterSnippet(placement);
		this.#part<HTMLAnchorElement>('[data-link]').href = location.href;
		this.#part('[data-copy-status]').textContent = '';
	}

	async #copy(): Promise<void> {
		const status = this.#part('[data-copy-status]');
		try {
			await navigator.clipboard.writeText(this.#part('[data-snippet]').textContent ?? '');
			status.textContent = status.dataset['copied'] ?? '';
		} catch {
			status.textContent = status.dataset['failed'] ?? '';
		}
	}
}

customElements.define('placement-questions', PlacementQuestions);
