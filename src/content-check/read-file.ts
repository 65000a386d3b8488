import { placeOf, type Place } from '../portfolio/rules/file-rules.ts';
import { svgKind, type SvgKind } from './check-pictures.ts';
import type { ContentFile } from './content.ts';
import { readEntry, type ReadEntry } from './read-entry.ts';

/** A file with all that it says by itself. */
export interface ReadFile extends Place {
	path: string;
	/** Only where the file is to be read. */
	entry?: ReadEntry;
	/** Only of an SVG picture. */
	svg?: SvgKind;
}

export function readFile(file: ContentFile): ReadFile {
	const { path } = file;
	const place = placeOf(path);
	const { collection, id = '' } = place;
	if (collection) return { ...place, path, entry: readEntry(collection, id, file) };
	return { ...place, path, ...(/\.svg$/i.test(path) && { svg: svgKind(file.bytes) }) };
}
