import { posix } from 'node:path';
import { htmlToHast } from 'satteri';
import { logoMissing, logoNotSvg, logoRunsCode } from '../portfolio/messages/entries.ts';
import { notAPicture, pictureElsewhere, pictureMissing, pictureWithoutAlt } from '../portfolio/messages/text.ts';
import type { DraftOf } from '../portfolio/rules/portfolio-rules.ts';
import type { Fault } from '../portfolio/rules/fault.ts';
import type { ContentFile } from './content.ts';
import { elementsOf, htmlParts } from './html.ts';
import type { ReadEntry } from './read-entry.ts';
import type { LineFault } from './yaml.ts';

const picture = /\.(jpe?g|png|webp|avif|gif|svg)$/i;

/** Pictures that are not there, or that say nothing to those who do not see them. */
export function pictureFaults(entry: ReadEntry, files: readonly ContentFile[]): LineFault[] {
	const inText = entry.body.pictures.flatMap(({ file, alt, line }) =>
		[alt.trim() ? undefined : pictureWithoutAlt(file), fileFault(file, entry.file, files)].flatMap((message) =>
			message ? [{ line, field: 'text', message }] : [],
		),
	);
	const own = entry.collection === 'exempel' ? (entry.draft as DraftOf<'exempel'> | undefined)?.bild?.fil : undefined;
	const message = own === undefined ? undefined : fileFault(own, entry.file, files);
	return message ? [...inText, entry.place({ path: ['bild', 'fil'], message })] : inText;
}

function fileFault(file: string, from: string, files: readonly ContentFile[]): string | undefined {
	if (/^([a-z]+:)?\/\//i.test(file)) return pictureElsewhere(file);
	const folder = posix.dirname(from);
	const path = posix.join(folder, safelyDecoded(file));
	if (!files.some((item) => item.path === path)) {
		const near = files.filter((item) => picture.test(item.path)).map((item) => `./${posix.relative(folder, item.path)}`);
		return pictureMissing(file, near);
	}
	return picture.test(path) ? undefined : notAPicture(file);
}

function safelyDecoded(file: string): string {
	try {
		return decodeURI(file);
	} catch {
		return file;
	}
}

/** The municipality's logo stands in every page, so it has to be there, and be a picture and nothing more. */
export function logoFaults({ collection, draft }: ReadEntry, files: readonly ContentFile[]): Fault[] {
	const logo = collection === 'webbplats' ? (draft as DraftOf<'webbplats'> | undefined)?.tema?.logotyp : undefined;
	if (logo === undefined) return [];
	const fault = (message: string) => [{ path: ['tema', 'logotyp'], message }];
	const found = files.find(({ path }) => path === posix.normalize(logo));
	if (!found)
		return fault(
			logoMissing(
				logo,
				files.map(({ path }) => path).filter((path) => picture.test(path)),
			),
		);
	const svg = new TextDecoder().decode(found.bytes);
	if (!/\.svg$/i.test(logo) || !/<svg[\s>]/.test(svg)) return fault(logoNotSvg(logo));
	const elements = [...elementsOf(htmlToHast(svg))];
	// A <style> would be blocked by the site's Content-Security-Policy where the logo stands in the page.
	const runsCode = htmlParts(elements).faults.length > 0 || elements.some(({ name }) => /^foreignobject$/i.test(name));
	return runsCode ? fault(logoRunsCode(logo)) : [];
}
