import { raw } from 'hast-util-raw';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { NoMdx, type MarkdownReader } from '../markdown-reader.ts';

const extensions = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

/** Reads Markdown as `../markdown.ts` does, in plain JavaScript. A test holds the two together. */
export const reader: MarkdownReader = {
	markdown: (text) => fromMarkdown(text, extensions),
	mdx: () => {
		throw new NoMdx();
	},
	page: (text) => raw(toHast(fromMarkdown(text, extensions), { allowDangerousHtml: true })),
	// A doctype makes it a whole document, where <body> and <frame> are tags too.
	html: (html) => raw({ type: 'root', children: [{ type: 'doctype' }, { type: 'raw', value: html }] }),
};
