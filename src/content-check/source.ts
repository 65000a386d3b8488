import { controlSign, dirtyFence, emptyFile, noFrontMatter, notUtf8, unterminatedFrontMatter } from '../portfolio/messages/files.ts';
import { readYaml, type LineFault, type YamlData } from './yaml.ts';

/** A file of data, or of front matter and text. */
export interface Source extends YamlData {
	/** All of it, with plain line ends and without a byte order mark. */
	text: string;
	/** The text after the front matter, with empty lines in its place, so that its lines are the file's. */
	body?: string;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Signs for machines, such as the line break that Word puts inside a paragraph: neither YAML nor a feed may hold them. */
const control = /[\0-\x08\v\f\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g;

/**
 * Reads a file as its author meant it: a byte order mark, Windows line ends, empty lines at the top, and å, ä and ö made of a letter
 * and its mark (as a Mac may do) do no harm. Never throws.
 */
export function readSource(bytes: Uint8Array, hasBody: boolean): Source {
	let text: string;
	try {
		text = utf8.decode(bytes).replace(/\r\n?/g, '\n').normalize();
	} catch {
		return broken('', { line: 1, field: 'fil', message: notUtf8 });
	}
	// A file of UTF-16 without å, ä or ö is UTF-8 too, with a nought beside every letter.
	if (text.includes('\0')) return broken('', { line: 1, field: 'fil', message: notUtf8 });
	if (text.search(control) < 0) return readText(text, hasBody);
	const source = readText(text.replace(control, ''), hasBody);
	const faults = text.split('\n').flatMap((row, index): LineFault[] => {
		const at = row.search(control);
		if (at < 0) return [];
		const before = row.slice(0, at).trim().split(/\s/).at(-1) ?? '';
		return [{ line: index + 1, field: source.fieldAt(index + 1), message: controlSign(before) }];
	});
	return { ...source, faults: [...faults, ...source.faults] };
}

function readText(text: string, hasBody: boolean): Source {
	if (text.trim() === '') return broken(text, { line: 1, field: 'fil', message: emptyFile });
	if (!hasBody) return { text, ...readYaml(text) };

	const lines = text.split('\n');
	const open = lines.findIndex((line) => line.trim() !== '');
	const first = lines[open] ?? '';
	if (!/^---\s*$/.test(first)) {
		return broken(text, { line: open + 1, field: 'fil', message: /^---\P{L}*$/u.test(first) ? dirtyFence(first) : noFrontMatter });
	}
	const close = lines.findIndex((line, index) => index > open && line.startsWith('---'));
	if (close < 0) return broken(text, { line: lines.length, field: 'fil', message: unterminatedFrontMatter });
	const fence = lines[close] ?? '';
	if (fence.trim() !== '---') return broken(text, { line: close + 1, field: 'fil', message: dirtyFence(fence) });
	const yaml = readYaml(lines.slice(open + 1, close).join('\n'), open + 1);
	return {
		text,
		...yaml,
		fieldAt: (line) => (line > close + 1 ? 'text' : yaml.fieldAt(line)),
		body: '\n'.repeat(close + 1) + lines.slice(close + 1).join('\n'),
	};
}

const broken = (text: string, fault: LineFault): Source => ({
	text,
	...readYaml('x'),
	data: undefined,
	faults: [fault],
	fieldAt: () => 'fil',
});
