import { headingIsTitle, headingSkips } from '../portfolio/messages/text.ts';
import type { LineFault } from './yaml.ts';

export interface Heading {
	/** The number of #. */
	depth: number;
	text: string;
	line: number;
}

/** The page's title is its h1, so a text begins on the second level, and takes one step down at a time (WCAG 1.3.1). */
export function headingFaults(headings: readonly Heading[]): LineFault[] {
	let before = 1;
	return headings.flatMap(({ depth, text, line }) => {
		const most = before + 1;
		before = Math.max(depth, 2);
		if (depth === 1) return [{ line, field: 'text', message: headingIsTitle(text) }];
		return depth > most ? [{ line, field: 'text', message: headingSkips(text, depth, most) }] : [];
	});
}

/** The ids Astro gives headings: github-slugger's, where å, ä and ö stay and a repeated one is numbered. */
export function headingIds(headings: readonly Heading[]): ReadonlySet<string> {
	const ids = new Set<string>();
	for (const { text } of headings) {
		const plain = text
			.toLowerCase()
			.replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
			.replaceAll(' ', '-');
		let id = plain;
		for (let number = 1; ids.has(id); number += 1) id = `${plain}-${number}`;
		ids.add(id);
	}
	return ids;
}
