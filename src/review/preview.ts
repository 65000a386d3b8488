import { preview } from '../i18n/sv/review.ts';
import { code } from './markdown.ts';

/** A phone and a laptop, in CSS pixels. */
export const widths: readonly number[] = [390, 1360];

/** `/exempel/kortare-ko/` at 390 → `exempel-kortare-ko-390.png`. */
export const pictureName = (address: string, width: number): string => {
	const name = address
		.split('/')
		.filter(Boolean)
		.join('-')
		.replace(/\.html$/, '');
	return `${name || 'start'}-${width}.png`;
};

export interface Preview {
	/** Addresses that have been photographed. */
	shown: readonly string[];
	/** Changed pages that the build does not have. */
	missing: readonly string[];
	/** How many more there are than are photographed. */
	left: number;
}

/** The pages of a proposal and their pictures, as Markdown. Neither host shows a picture from an artefact in a summary, so it says where they are. */
export function previewFragment({ shown, missing, left }: Preview): string {
	const rows = shown.map((address) => `| ${code(address)} | ${widths.map((width) => code(pictureName(address, width))).join(', ')} |`);
	return [
		`## ${preview.title}`,
		...(shown.length === 0
			? [preview.none]
			: [preview.where(widths.join(' och ')), [`| ${preview.page} | ${preview.pictures} |`, '| --- | --- |', ...rows].join('\n')]),
		...missing.map((address) => preview.notBuilt(code(address))),
		...(left > 0 ? [preview.more(left)] : []),
	]
		.join('\n\n')
		.concat('\n');
}
