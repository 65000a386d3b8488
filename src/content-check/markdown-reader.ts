import type { HastNode, MdastNode } from 'satteri';

/** What turns texts into trees: the site's own parser in Node, another with the same answers in a browser. */
export interface MarkdownReader {
	/** @throws what the parser says, with `line:column:` first */
	markdown(text: string): MdastNode;
	/** @throws what the parser says, with `line:column:` first; {@link NoMdx} where MDX cannot be read at all */
	mdx(text: string): MdastNode;
	/** The page that Markdown becomes, with the HTML in it read as HTML. */
	page(text: string): HastNode;
	/** A piece of HTML as a browser would take it. */
	html(html: string): HastNode;
}

/** MDX has to be checked by `npm run check:content`. */
export class NoMdx extends Error {
	override name = 'NoMdx';
	constructor() {
		super('MDX cannot be checked in a browser.');
	}
}
