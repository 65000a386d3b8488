import {
	backslashInName,
	badFileName,
	copiedFile,
	longFileName,
	nameEndsOddly,
	reservedName,
	tooDeep,
	unknownFile,
	unknownFolder,
	wrongEnding,
} from '../messages/files.ts';
import { toId } from '../messages/wording.ts';
import { collections, type CollectionName } from '../schema/collections.ts';
import { idMaxLength, idPattern } from '../schema/fields.ts';

/** What a file in the content folder is. A file that is neither an entry nor a fault is a picture or somebody's note, and left alone. */
export interface Place {
	/** The kind of file, where it is to be read. */
	collection?: CollectionName;
	id?: string;
	/** What is wrong with its name or place. */
	message?: string;
}

const names = Object.keys(collections) as CollectionName[];
const folders = names.filter((name) => collections[name].extensions.length > 0);
const singleFiles = names.filter((name) => collections[name].extensions.length === 0);

/** Files that computers leave behind. */
const leftBehind = /(^|\/)(\.[^/]*|Thumbs\.db|desktop\.ini)(\/|$)/i;
const written = /\.(mdx?|markdown|ya?ml)$/i;
const picture = /\.(jpe?g|png|webp|avif|gif|svg)$/i;
/** What Windows will not have as a file name, whatever the ending. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
/** How Windows, macOS and Finder in Swedish name a copy. */
const copy = /([ -]+(kopia|copy)\b.*|\s*\(\d+\))$/i;

/** Where a file belongs, from its path within the content folder. */
export function placeOf(path: string): Place {
	if (leftBehind.test(path)) return {};
	const single = singleFiles.find((name) => collections[name].path === path);
	if (single) return { collection: single, id: single };

	const [folder = '', ...rest] = path.split('/');
	const name = rest.at(-1);
	const [, , unpacked] = /^(.*)\\([^\\]*)$/.exec(path) ?? [];
	if (unpacked && written.test(unpacked)) return { message: backslashInName(path, path.split(/[\\/]/)[0] ?? '', unpacked) };
	if (name === undefined) return folder === 'README.md' || !written.test(folder) ? {} : { message: unknownFile(folder, singlePaths()) };
	if (singlePaths().some((file) => file.startsWith(`${folder}/`))) {
		return written.test(name) ? { message: unknownFile(path, singlePaths()) } : {};
	}
	const collection = folders.find((candidate) => collections[candidate].path === folder);
	if (!collection) return written.test(name) ? { message: unknownFolder(folder, folders) } : {};
	if (rest.length > 1) return written.test(name) ? { message: tooDeep(folder) } : {};
	return picture.test(name) ? {} : entryPlace(collection, name);
}

const singlePaths = () => singleFiles.map((name) => collections[name].path);

function entryPlace(collection: CollectionName, name: string): Place {
	const endings: readonly string[] = collections[collection].extensions;
	const plain = name.replace(/[\s.]+$/, '');
	if (plain !== name) return { message: nameEndsOddly(name, plain) };
	const [, stem = name, ending = ''] = /^(.*)\.([^.]*)$/.exec(name) ?? [];
	if (!endings.includes(ending)) {
		return { message: wrongEnding(name, collection, endings, suggested(stem, name, endings)) };
	}
	const place = { collection, id: stem };
	if (reserved.test(stem)) return { ...place, message: reservedName(name) };
	if (copy.test(stem)) return { ...place, message: copiedFile(name) };
	if (!idPattern.test(stem)) return { ...place, message: badFileName(name, toId(stem) && `${toId(stem).slice(0, idMaxLength)}.${ending}`) };
	return stem.length > idMaxLength ? { ...place, message: longFileName(name, stem.length, idMaxLength) } : place;
}

/** The name a text should have had. Notepad puts .txt after an ending it does not know. */
const suggested = (stem: string, name: string, endings: readonly string[]): string | undefined =>
	written.test(name) || (/\.txt$/i.test(name) && written.test(stem)) ? `${toId(stem.replace(written, ''))}.${endings[0]}` : undefined;
