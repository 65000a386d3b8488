import { caseSections } from './case-sections.ts';
import { softHyphens } from './headings.ts';
import { siteLinks } from './site-links.ts';
import { scrollingTables } from './tables.ts';
import { typography } from './typography.ts';

/** What happens to every Markdown and MDX text on its way to a page, in this order. */
export const markdownPlugins = (base: string) => ({
	mdastPlugins: [typography],
	hastPlugins: [siteLinks(base), softHyphens, scrollingTables, caseSections],
});
