import type { MdastNode } from 'satteri';
import { importInText, expressionInText, linkWithoutText, mdxMessage, unknownComponent } from '../portfolio/messages/text.ts';
import { NoMdx } from './markdown-reader.ts';
import { reader } from './markdown.ts';
import { headingFaults, headingIds, type Heading } from './headings.ts';
import { elementsOf, htmlParts, partsByRow, type HtmlPart } from './html.ts';
import type { LineFault } from './yaml.ts';

/** What a text holds that other files, or the site, have a say about. */
export interface Body {
	links: { url: string; text: string; line: number }[];
	pictures: { file: string; alt: string; line: number }[];
	/** Ids of the headings, as the site gives them. */
	anchors: ReadonlySet<string>;
	faults: LineFault[];
}

/** How a text may be written. */
export interface BodyRules {
	mdx: boolean;
	/** False where `import`, `export` and `{…}` are kept out. */
	code: boolean;
	components: readonly string[];
}

export const noBody: Body = { links: [], pictures: [], anchors: new Set(), faults: [] };

type Found = Omit<Body, 'anchors'> & {
	headings: Heading[];
	html: { value: string; line: number }[];
	esm: string;
};
type Node<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;

/** Reads a text with the same parser as Astro. Code blocks and code in a line are the author's examples and not looked into. */
export function readBody(text: string, rules: BodyRules): Body {
	const found: Found = { links: [], pictures: [], faults: [], headings: [], html: [], esm: '' };
	let tree: MdastNode;
	try {
		tree = rules.mdx ? reader.mdx(text) : reader.markdown(text);
	} catch (error) {
		if (error instanceof NoMdx) throw error;
		const [, line = '1', reason = ''] = /^(\d+):\d+: (.*)/s.exec((error as Error).message) ?? [];
		return { ...noBody, faults: [{ line: Number(line), field: 'text', message: mdxMessage(reason) }] };
	}
	const definitions = new Map<string, string>();
	each(tree, (node) => node.type === 'definition' && definitions.set(node.identifier, node.url));
	each(tree, (node) => collect(node, found, rules, definitions));
	if (found.html.length > 0) collectHtml(text, found);
	return { ...found, anchors: headingIds(found.headings), faults: [...found.faults, ...headingFaults(found.headings)] };
}

function each(node: MdastNode, visit: (node: MdastNode) => void) {
	visit(node);
	if ('children' in node) for (const child of node.children as MdastNode[]) each(child, visit);
}

const lineOf = (node: MdastNode) => node.position?.start.line ?? 1;

function textOf(node: MdastNode): string {
	if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
	if ('value' in node && typeof node.value === 'string') return node.value;
	return 'children' in node ? (node.children as MdastNode[]).map(textOf).join('') : '';
}

function collect(node: MdastNode, found: Found, rules: BodyRules, definitions: ReadonlyMap<string, string>) {
	const line = lineOf(node);
	const fault = (message: string) => found.faults.push({ line, field: 'text', message });
	switch (node.type) {
		case 'heading':
			return found.headings.push({ depth: node.depth, text: textOf(node), line });
		case 'image':
			return found.pictures.push({ file: node.url, alt: node.alt ?? '', line });
		case 'imageReference':
			return found.pictures.push({ file: definitions.get(node.identifier) ?? '', alt: node.alt ?? '', line });
		case 'link':
		case 'linkReference': {
			const url = node.type === 'link' ? node.url : (definitions.get(node.identifier) ?? '');
			const text = textOf(node);
			if (!text.trim() && url) fault(linkWithoutText(url));
			return found.links.push({ url, text, line });
		}
		case 'html':
			return found.html.push({ value: node.value, line });
		case 'mdxjsEsm':
			found.esm += node.value;
			return rules.code || fault(importInText(/^\s*(\w+)/.exec(node.value)?.[1] ?? 'import'));
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return rules.code || isComment(node.value) || fault(expressionInText(node.value));
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			return collectTag(node, found, rules, fault);
		default:
			return undefined;
	}
}

const isComment = (code: string) => /^\s*(\/\*[^]*?\*\/\s*)*$/.test(code) && code.trim() !== '';

/** A tag in MDX: HTML where it begins with a small letter, otherwise a component. */
function collectTag(
	node: Node<'mdxJsxFlowElement'> | Node<'mdxJsxTextElement'>,
	found: Found,
	rules: BodyRules,
	fault: (message: string) => void,
) {
	const name = node.name ?? '';
	const attributes: Record<string, string> = {};
	for (const attribute of node.attributes) {
		const value = attribute.type === 'mdxJsxAttribute' ? attribute.value : attribute;
		if (typeof value === 'object' && value !== null) {
			if (!rules.code) fault(expressionInText(value.value));
		} else if (attribute.type === 'mdxJsxAttribute') {
			attributes[attribute.name] = value ?? '';
		}
	}
	if (name === '' || /^[a-z]/.test(name)) return addParts(htmlParts([{ name, attributes }]), lineOf(node), found);
	const own = rules.components.includes(name) || (rules.code && new RegExp(`\\b${name.split('.')[0]}\\b`).test(found.esm));
	return own || fault(unknownComponent(name, rules.components));
}

function addParts({ links, pictures, faults }: HtmlPart, line: number, found: Found) {
	found.links.push(...links.map((url) => ({ url, text: url, line })));
	found.pictures.push(...pictures.map((picture) => ({ ...picture, line })));
	found.faults.push(...faults.map((message) => ({ line, field: 'text', message })));
}

/** HTML in Markdown, piece by piece for its lines, then the page as a whole: pieces may join to what none of them is. */
function collectHtml(text: string, found: Found) {
	for (const { value, line } of found.html) {
		for (const [row, part] of partsByRow(value)) addParts(part, line + row, found);
	}
	const said = new Set(found.faults.map(({ message }) => message));
	const whole = htmlParts(elementsOf(reader.page(text))).faults;
	const first = found.html[0]?.line ?? 1;
	found.faults.push(
		...[...new Set(whole)].filter((message) => !said.has(message)).map((message) => ({ line: first, field: 'text', message })),
	);
}
