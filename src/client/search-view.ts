import { diamond, glyphCentres, statusShape } from '@/pictures/shapes.ts';
import type { FacetId } from '@/portfolio/vocabulary/facet.ts';
import type { StatusId } from '@/portfolio/vocabulary/status.ts';
import { elided, segments } from './excerpt.ts';
import type { Hit } from './search-engine.ts';

export type Labels = Record<'inriktning' | 'behovsagare' | 'status', Record<string, string>>;

const path = (part: string, d: string): SVGPathElement => {
	const element = document.createElementNS('http://www.w3.org/2000/svg', 'path');
	element.setAttribute('d', d);
	if (part) element.setAttribute('class', part);
	return element;
};

/** Draws the four diamonds of a case, its own in its status; removes the drawing from hits that are no cases. */
function drawGlyph(svg: SVGElement, facet: string | undefined, status: string | undefined): void {
	const centre = facet === undefined ? undefined : glyphCentres[facet as FacetId];
	if (!centre || !status) {
		svg.remove();
		return;
	}
	const others = Object.entries(glyphCentres).filter(([id]) => id !== facet && id !== 'blandat');
	svg.append(
		path('', others.map(([, at]) => diamond(...at, 4.5)).join('')),
		...statusShape(status as StatusId, false, ...centre, 4.5).map(({ part, d }) => path(part, d)),
	);
}

/** One hit as a row, from the page's template. Text is set as text, never as HTML. */
export function hitElement(template: HTMLTemplateElement, hit: Hit, labels: Labels): DocumentFragment {
	const row = template.content.cloneNode(true) as DocumentFragment;
	const facet = hit.filters.inriktning?.[0];
	const status = hit.filters.status?.[0];
	const owner = status ? undefined : hit.filters.behovsagare?.[0];
	const article = row.querySelector('article');
	const link = row.querySelector('a');
	const facts = row.querySelector('[data-facts]');
	if (!article || !link || !facts) throw new Error('The template for a hit is not whole.');
	if (facet) article.classList.add(`f-${facet}`);
	drawGlyph(row.querySelector('svg') as SVGElement, facet, status);
	link.href = hit.url;
	link.textContent = hit.meta.title ?? hit.url;
	if (hit.filters.sort?.includes('behov')) link.parentElement?.classList.add('need');
	row
		.querySelector('[data-excerpt]')
		?.append(
			...segments(elided(hit)).map(({ text, marked }) =>
				marked ? Object.assign(document.createElement('mark'), { textContent: text }) : text,
			),
		);
	const words = [status && labels.status[status], facet && labels.inriktning[facet], owner && labels.behovsagare[owner]].filter(
		Boolean,
	) as string[];
	facts.append(...words.map((text) => Object.assign(document.createElement('span'), { textContent: text })));
	if (status) {
		facts.firstElementChild?.classList.add('status', 'knot', `f-${facet}`);
		facts.firstElementChild?.setAttribute('data-status', status);
	}
	return row;
}
