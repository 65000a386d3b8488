import type { MdastNode } from 'satteri';
import type { ContentFile } from '../content-check/content.ts';
import { reader } from '../content-check/markdown.ts';
import type { ReadEntry } from '../content-check/read-entry.ts';
import { readSource } from '../content-check/source.ts';
import { collections } from '../portfolio/schema/collections.ts';

/** A text that is read as one: a paragraph, a heading, or what stands at a key. */
export interface Piece {
	text: string;
	/** The line it begins on. */
	line: number;
	/** True for running text below the front matter, whose sentences can be counted. */
	running: boolean;
}

/** Keys that hold an author's own sentences. Names, titles of sources and addresses are other people's words. */
const proseKeys = new Set(
	'titel ingress beskrivning inriktning_skal var omfattning kommentar vad for_vem fore efter text skal alt hinder villkor metoder arbetssatt notis'.split(
		' ',
	),
);
const othersKeys = new Set(['kallor', 'material', 'en']);

type Path = readonly (string | number)[];

/** What an author has written in a file, piece by piece, each at its line. */
export function proseOf(entry: ReadEntry, { bytes = new Uint8Array() }: ContentFile): Piece[] {
	const { body = '' } = readSource(bytes, collections[entry.collection].body);
	return [...fieldPieces(entry.draft, [], entry), ...bodyPieces(body, entry.file.endsWith('.mdx'))];
}

function fieldPieces(value: unknown, path: Path, entry: ReadEntry): Piece[] {
	if (typeof value === 'string') {
		const key = path.findLast((part) => typeof part === 'string') ?? '';
		return proseKeys.has(key) ? [{ text: value, line: entry.place({ path, message: '' }).line, running: false }] : [];
	}
	if (Array.isArray(value)) return value.flatMap((item, index) => fieldPieces(item, [...path, index], entry));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) => (othersKeys.has(key) ? [] : fieldPieces(item, [...path, key], entry)));
}

function bodyPieces(body: string, mdx: boolean): Piece[] {
	try {
		return [...blocks(mdx ? reader.mdx(body) : reader.markdown(body))];
	} catch {
		// The content check says what is wrong with the text.
		return [];
	}
}

function* blocks(node: MdastNode): Generator<Piece> {
	const line = node.position?.start.line ?? 1;
	if (node.type === 'paragraph') yield { text: textOf(node), line, running: true };
	else if (node.type === 'heading' || node.type === 'tableCell') yield { text: textOf(node), line, running: false };
	else if ('children' in node) for (const child of node.children as MdastNode[]) yield* blocks(child);
}

/** Without code, tags and the names of pictures' files. */
function textOf(node: MdastNode): string {
	if (node.type === 'text') return node.value;
	if (node.type === 'break') return '\n';
	if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
	return 'children' in node ? (node.children as MdastNode[]).map(textOf).join('') : '';
}
