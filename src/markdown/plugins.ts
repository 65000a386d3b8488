import { defineHastPlugin } from 'satteri';
import { caseSections } from './case-sections.ts';
import { softHyphens } from './headings.ts';
import { siteLinks } from './site-links.ts';
import { scrollingTables } from './tables.ts';
import { typography } from './typography.ts';

/**
 * What happens to every Markdown and MDX text on its way to a page, in this order. Each plugin is a walk of its own between native code
 * and this, so steps that look at one element at a time share one.
 */
export const markdownPlugins = (base: string) => ({
	mdastPlugins: [typography],
	hastPlugins: [defineHastPlugin({ name: 'elements', element: [siteLinks(base), softHyphens, scrollingTables] }), caseSections],
});
