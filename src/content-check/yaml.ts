import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node, type ParsedNode } from 'yaml';
import { emptyFile, yamlMessage } from '../portfolio/messages/files.ts';
import { quickYaml } from './quick-yaml.ts';

/** A fault at a line of the file. */
export interface LineFault {
	line: number;
	field: string;
	message: string;
}

type Path = readonly PropertyKey[];

/** YAML read with the same meaning as Astro gives it, and with its lines. */
export interface YamlData {
	/** Undefined where the YAML is broken. */
	data: unknown;
	faults: LineFault[];
	/** The line of a key or a list item; for what is missing, the line of the nearest group around it. */
	lineOf(path: Path): number;
	/** The key that a line belongs to. */
	fieldAt(line: number): string;
	/** The value as it stands in the file. */
	written(path: Path): string | undefined;
}

/** Keys joined by dots. Positions in lists are left out: the line says which one it is. */
export const fieldName = (path: Path): string => path.filter((key) => typeof key !== 'number').join('.') || 'fil';

/**
 * Reads YAML that begins after `lineOffset` lines of its file. Never throws.
 * Most files are without fault: lines are worked out only when somebody asks for one.
 */
export function readYaml(text: string, lineOffset = 0): YamlData {
	const { data, certain, refusedAt } = quickYaml(text);
	let document: YamlData | undefined;
	const slowly = () => (document ??= readDocument(text, lineOffset));
	if (certain && data != null) {
		return {
			data,
			faults: [],
			lineOf: (path) => slowly().lineOf(path),
			fieldAt: (line) => slowly().fieldAt(line),
			written: (path) => slowly().written(path),
		};
	}
	const read = slowly();
	if (refusedAt === undefined || read.faults.length > 0) return read;
	// Astro would stop on what it cannot read, whatever the other reader thinks of it.
	const row = text.split('\n')[refusedAt] ?? '';
	return { ...read, data: undefined, faults: [{ line: refusedAt + lineOffset + 1, field: keyIn(row), message: yamlMessage('', '', row) }] };
}

/** The same with the reader that knows lines and has more to say about faults. */
export function readDocument(text: string, lineOffset = 0): YamlData {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, customTags: ['timestamp', 'merge'], prettyErrors: false });
	const lineAt = (offset: number) => lines.linePos(offset).line + lineOffset;
	// Asked for only where something is wrong, so it is worked out only then.
	let keys: ReturnType<typeof keyLines> | undefined;
	const fieldAt = (line: number) => (keys ??= keyLines(document, lineAt)).findLast((key) => key.line <= line)?.field ?? 'fil';
	const lineOf = (path: Path): number => {
		const offset = offsetOf(document.contents, path);
		return offset === undefined ? Math.max(lineOffset, 1) : lineAt(offset);
	};

	if (unquotedDay.test(text)) keepImpossibleDays(document, text);
	const rows = text.split('\n');
	const fault = (code: string, reason: string, offset: number): LineFault => {
		const line = lineAt(Math.min(offset, text.length));
		const row = rows[line - lineOffset - 1] ?? '';
		return { line, field: keyIn(row), message: yamlMessage(code, reason, row) };
	};
	const faults = [...document.errors, ...document.warnings].map(({ code, message, pos }) => fault(code, message, pos[0]));
	const data = faults.length > 0 ? undefined : plain(document, (reason) => faults.push(fault('BAD_ALIAS', reason, aliasOffset(document))));
	if (faults.length === 0 && data == null) faults.push({ line: Math.max(lineOffset, 1), field: 'fil', message: emptyFile });
	return { data: data ?? undefined, faults: firstOfEachLine(faults), lineOf, fieldAt, written: (path) => writtenAt(document, path, text) };
}

function plain(document: Document.Parsed, failed: (reason: string) => void): unknown {
	try {
		return document.toJS({ maxAliasCount: 100 }) as unknown;
	} catch (error) {
		failed(String(error));
		return undefined;
	}
}

/** The offset of a key, or of a list item; of the nearest part around it that is there; undefined at the top. */
function offsetOf(contents: ParsedNode | null, path: Path): number | undefined {
	let node: unknown = contents;
	let found: number | undefined;
	for (const key of path) {
		if (isMap(node)) {
			const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
			if (!pair) return found;
			found = (pair.key as Node).range?.[0] ?? found;
			node = pair.value;
		} else if (isSeq(node)) {
			const item = node.items[Number(key)] as Node | undefined;
			if (!item) return found;
			found = item.range?.[0] ?? found;
			node = item;
		} else {
			return found;
		}
	}
	return found;
}

function keyLines(document: Document.Parsed, lineAt: (offset: number) => number): { line: number; field: string }[] {
	const found: { line: number; field: string }[] = [];
	visit(document, {
		Pair: (_, pair, ancestors) => {
			if (!isScalar(pair.key) || !pair.key.range) return;
			const groups = ancestors.flatMap((node) => (isPair(node) && isScalar(node.key) ? [String(node.key.value)] : []));
			found.push({ line: lineAt(pair.key.range[0]), field: [...groups, String(pair.key.value)].join('.') });
		},
	});
	return found.sort((a, b) => a.line - b.line);
}

const unquotedDay = /[\s,[{]\d{4}-\d{1,2}-\d{1,2}\s*([\n,\]}#]|$)/;

/** The YAML reader makes 2 March of an unquoted `2021-02-30`, and a day of `2021-6-9`. The author's own text stays, and the schema says what is wrong with it. */
function keepImpossibleDays(document: Document.Parsed, text: string) {
	visit(document, {
		Scalar: (_, scalar) => {
			if (!(scalar.value instanceof Date) || !scalar.range) return;
			const source = text.slice(scalar.range[0], scalar.range[1]);
			const real = !Number.isNaN(scalar.value.getTime()) && scalar.value.toISOString().startsWith(source);
			if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(source) && !real) scalar.value = source;
		},
	});
}

function writtenAt(document: Document.Parsed, path: Path, text: string): string | undefined {
	const node: unknown = document.getIn(path, true);
	return isScalar(node) && node.range && typeof node.value !== 'string' && node.value !== null
		? text.slice(node.range[0], node.range[1])
		: undefined;
}

function aliasOffset(document: Document.Parsed): number {
	let offset = 0;
	visit(document, { Alias: (_, alias) => void (offset = alias.range?.[0] ?? offset) });
	return offset;
}

/** The key of a row that YAML cannot read: the tree says nothing reliable about it. */
const keyIn = (row: string) => /^\s*(?:- )?([a-z_]\w*)(?::|\s*$)/.exec(row)?.[1] ?? 'fil';

/** One slip often breaks several rules of the syntax; the first sentence for a line is the useful one. */
const firstOfEachLine = (faults: readonly LineFault[]) =>
	faults.filter((fault, index) => faults.findIndex(({ line }) => line === fault.line) === index);
