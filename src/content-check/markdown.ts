import { htmlToHast, markdownToHast, markdownToMdast, mdxToMdast } from 'satteri';
import type { MarkdownReader } from './markdown-reader.ts';

/** The same parser as Astro's. A browser has `browser/markdown.ts` in its place: this one is native code. */
export const reader: MarkdownReader = {
	markdown: (text) => markdownToMdast(text),
	mdx: (text) => mdxToMdast(text),
	page: (text) => markdownToHast(text, { features: { rawHtml: true } }),
	html: (html) => htmlToHast(html),
};
