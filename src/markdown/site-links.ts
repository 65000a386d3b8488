import type { Element } from 'hast';
import type { HastFilteredVisitor } from 'satteri';

/** `/behov/` under the base path `/innovation/` is `/innovation/behov/`. Addresses of other sites are left as they are. */
const underBase = (address: string, base: string): string =>
	address.startsWith('/') && !address.startsWith('//') ? `${base}${address.slice(1)}` : address;

/** Authors write addresses from the site's root; the site may be published under a path. */
export const siteLinks = (base: string) =>
	({
		filter: ['a', 'img'],
		visit(node, context) {
			const attribute = node.tagName === 'a' ? 'href' : 'src';
			const written = node.properties[attribute];
			if (typeof written !== 'string') return;
			const address = underBase(written, base);
			if (address !== written) context.setProperty(node, attribute, address);
		},
	}) satisfies HastFilteredVisitor<Element>;
