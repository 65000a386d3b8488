import { logoMissing, logoNotSvg, logoRunsCode } from '../portfolio/messages/entries.ts';
import { notAPicture, pictureElsewhere, pictureMissing, pictureSpelledApart, pictureWithoutAlt } from '../portfolio/messages/text.ts';
import { toId } from '../portfolio/messages/wording.ts';
import type { DraftOf } from '../portfolio/rules/portfolio-rules.ts';
import type { Fault } from '../portfolio/rules/fault.ts';
import { elementsOf, htmlParts } from './html.ts';
import { reader } from './markdown.ts';
import { folderOf, normalized, relative } from './paths.ts';
import type { ReadEntry } from './read-entry.ts';
import type { LineFault } from './yaml.ts';

const picture = /\.(jpe?g|png|webp|avif|gif|svg)$/i;

/** What an SVG file holds: only a picture, or something that runs code or styles the page around it as well. */
export type SvgKind = 'picture' | 'code';

/** The files of the folder, as far as pictures go. */
export interface PictureFiles {
	has(path: string): boolean;
	/** Every file there is. */
	paths(): readonly string[];
	/** Undefined for what is no SVG. */
	svg(path: string): SvgKind | undefined;
}

/** Pictures that are not there, or that say nothing to those who do not see them. */
export function pictureFaults(entry: ReadEntry, files: PictureFiles): LineFault[] {
	const inText = entry.body.pictures.flatMap(({ file, alt, line }) =>
		[alt.trim() ? undefined : pictureWithoutAlt(file), fileFault(file, entry.file, files)].flatMap((message) =>
			message ? [{ line, field: 'text', message }] : [],
		),
	);
	const own = entry.collection === 'exempel' ? (entry.draft as DraftOf<'exempel'> | undefined)?.bild?.fil : undefined;
	const message = own === undefined ? undefined : fileFault(own, entry.file, files);
	return message ? [...inText, entry.place({ path: ['bild', 'fil'], message })] : inText;
}

function fileFault(file: string, from: string, files: PictureFiles): string | undefined {
	if (/^([a-z]+:)?\/\//i.test(file)) return pictureElsewhere(file);
	const folder = folderOf(from);
	const path = normalized(`${folder}/${safelyDecoded(file)}`);
	if (!files.has(path)) {
		if (files.paths().some((item) => item.normalize() === path.normalize())) return pictureSpelledApart(file, plainName(file));
		const near = files
			.paths()
			.filter((item) => picture.test(item))
			.map((item) => `./${relative(folder, item)}`);
		return pictureMissing(file, near);
	}
	return picture.test(path) ? undefined : notAPicture(file);
}

/** A file's name without å, ä and ö: `./bilder/Förskola.JPG` → `./bilder/forskola.jpg`. */
const plainName = (file: string) =>
	file.replace(/([^/]*)\.([^./]*)$/, (_, stem: string, ending: string) => `${toId(stem)}.${ending.toLowerCase()}`);

function safelyDecoded(file: string): string {
	try {
		return decodeURI(file);
	} catch {
		return file;
	}
}

/** The municipality's logo stands in every page, so it has to be there, and be a picture and nothing more. */
export function logoFaults({ collection, draft }: ReadEntry, files: PictureFiles): Fault[] {
	const logo = collection === 'webbplats' ? (draft as DraftOf<'webbplats'> | undefined)?.tema?.logotyp : undefined;
	if (logo === undefined) return [];
	const fault = (message: string) => [{ path: ['tema', 'logotyp'], message }];
	const path = normalized(logo);
	if (!files.has(path)) {
		return fault(
			logoMissing(
				logo,
				files.paths().filter((item) => picture.test(item)),
			),
		);
	}
	const kind = files.svg(path);
	if (kind === undefined) return fault(logoNotSvg(logo));
	return kind === 'code' ? fault(logoRunsCode(logo)) : [];
}

/** What the bytes of a file named .svg hold; undefined where that is no SVG. */
export function svgKind(bytes: Uint8Array | undefined): SvgKind | undefined {
	const svg = new TextDecoder().decode(bytes);
	if (!/<svg[\s>]/.test(svg)) return undefined;
	const elements = [...elementsOf(reader.html(svg))];
	// A <style> would be blocked by the site's Content-Security-Policy where the logo stands in the page.
	const runsCode = htmlParts(elements).faults.length > 0 || elements.some(({ name }) => /^foreignobject$/i.test(name));
	return runsCode ? 'code' : 'picture';
}
