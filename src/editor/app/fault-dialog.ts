import { labelOf } from './labels.ts';
import type { Problem } from '../../content-check/content.ts';
import type { CollectionName } from '../../portfolio/schema/collections.ts';

const heading = (count: number): string => (count === 1 ? 'En sak att rätta innan du sparar' : `${count} saker att rätta innan du sparar`);

/**
 * Shows what has to be mended, field by field, in the check's own sentences. The editor's own message says only that something went
 * wrong. Done when the reader has closed it.
 */
export function showFaults(collection: CollectionName, problems: readonly Problem[]): Promise<void> {
	const dialog = document.createElement('dialog');
	dialog.className = 'faults';
	dialog.setAttribute('aria-labelledby', 'faults');
	const title = Object.assign(document.createElement('h2'), { id: 'faults', textContent: heading(problems.length) });
	const lead = Object.assign(document.createElement('p'), { textContent: 'Inget är sparat än, och inget du har skrivit är borta.' });
	const list = document.createElement('ul');
	for (const { field, message } of problems) {
		const item = document.createElement('li');
		item.append(Object.assign(document.createElement('strong'), { textContent: labelOf(collection, field) }), message);
		list.append(item);
	}
	const close = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Tillbaka till formuläret' });
	close.addEventListener('click', () => dialog.close());
	dialog.append(title, lead, list, close);
	document.body.append(dialog);
	dialog.showModal();
	return new Promise((resolve) =>
		dialog.addEventListener('close', () => {
			dialog.remove();
			resolve();
		}),
	);
}
