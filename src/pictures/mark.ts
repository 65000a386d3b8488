import type { TipFacetId } from '@/portfolio/vocabulary/facet.ts';

/** The mark in a box of 24 × 24: each facet in its place, the centres moved 0.2 outwards to leave a seam. */
export const markPaths: readonly { facet: TipFacetId; d: string }[] = [
	{ facet: 'uppdrag', d: 'M12 .6l5.2 5.2L12 11 6.8 5.8z' },
	{ facet: 'framsyn', d: 'M18.2 6.8l5.2 5.2-5.2 5.2L13 12z' },
	{ facet: 'anpassning', d: 'M12 13l5.2 5.2L12 23.4l-5.2-5.2z' },
	{ facet: 'forbattring', d: 'M5.8 6.8L11 12l-5.2 5.2L.6 12z' },
];

/** The facets' colours where no stylesheet reaches: browser tab and shared picture. Told apart from light and dark ground. */
const colours: Readonly<Record<TipFacetId, string>> = {
	uppdrag: '#aa3333',
	framsyn: '#e9b038',
	anpassning: '#329568',
	forbattring: '#236292',
};

const paths = markPaths.map(({ facet, d }) => `<path fill="${colours[facet]}" d="${d}"/>`).join('');

/** The mark as a file of its own. */
export const markFile = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${paths}</svg>\n`;

/** Pixels of the picture a shared link shows: the shape that Open Graph readers crop least. */
export const shareImageSize = { width: 1200, height: 630 } as const;

/** The picture a shared link shows: the mark above the fringe of the footer. Without words it fits every page and needs no font. */
export function shareImage(): string {
	const { width, height } = shareImageSize;
	const [mark, tooth] = [360, 30];
	const fringe = Array.from({ length: width / (2 * tooth) }, () => `l${tooth}-${tooth} ${tooth} ${tooth}`).join('');
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<path fill="#fbfaf7" d="M0 0h${width}v${height}H0z"/>
<path fill="#221a22" d="M0 ${height}${fringe}z"/>
<g transform="translate(${(width - mark) / 2} ${(height - tooth - mark) / 2}) scale(${mark / 24})">${paths}</g>
</svg>`;
}
