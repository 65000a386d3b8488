import { defineHastPlugin } from 'satteri';

/** `/behov/` under the base path `/innovation/` is `/innovation/behov/`. Addresses of other sites are left as they are. */
const underBase = (address: string, base: string): string =>
	address.startsWith('/') && !address.startsWith('//') ? `${base}${address.slice(1)}` : address;

/** Authors write addresses from the site's root; the site may be published under a path. */
export const siteLinks = (base: string) =>
	defineHastPlugin({
		name: 'site-links',
		element: ['a', 'img'].map((tag) => ({
			filter: [tag],
			visit(node, context) {
				const attribute = tag === 'a' ? 'href' : 'src';
				const written = node.properties[attribute];
				if (typeof written === 'string') context.setProperty(node, attribute, underBase(written, base));
			},
		})),
	});
