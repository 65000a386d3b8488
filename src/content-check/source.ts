import { dirtyFence, emptyFile, noFrontMatter, notUtf8, unterminatedFrontMatter } from '../portfolio/messages/files.ts';
import { readYaml, type LineFault, type YamlData } from './yaml.ts';

/** A file of data, or of front matter and text. */
export interface Source extends YamlData {
	/** All of it, with plain line ends and without a byte order mark. */
	text: string;
	/** The text after the front matter, with empty lines in its place, so that its lines are the file's. */
	body?: string;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads a file as its author meant it: a byte order mark, Windows line ends and empty lines at the top do no harm. Never throws. */
export function readSource(bytes: Uint8Array, hasBody: boolean): Source {
	let text: string;
	try {
		text = utf8.decode(bytes).replace(/\r\n?/g, '\n');
	} catch {
		return broken('', { line: 1, field: 'fil', message: notUtf8 });
	}
	if (text.trim() === '') return broken(text, { line: 1, field: 'fil', message: emptyFile });
	if (!hasBody) return { text, ...readYaml(text) };

	const lines = text.split('\n');
	const open = lines.findIndex((line) => line.trim() !== '');
	if (!/^---\s*$/.test(lines[open] ?? '')) return broken(text, { line: open + 1, field: 'fil', message: noFrontMatter });
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
