import { hasFile, type BuiltPage, type BuiltSite } from './built-site.ts';

/** Attributes that hold the address of something the site itself must have. */
const linking = [
	['a[href], area[href], link[href]', 'href'],
	['img[src], script[src], source[src], iframe[src]', 'src'],
	['form[action]', 'action'],
	['use[href], image[href]', 'href'],
] as const;

/** Every address a page links to, as written. `srcset` gives one for each picture. */
function linksOf({ document }: BuiltPage): string[] {
	const plain = linking.flatMap(([selector, attribute]) =>
		[...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? ''),
	);
	const pictures = [...document.querySelectorAll('[srcset]')].flatMap((element) =>
		(element.getAttribute('srcset') ?? '').split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? ''),
	);
	const data = [...document.querySelectorAll('meta[property="og:image"]')].map((element) => element.getAttribute('content') ?? '');
	return [...new Set([...plain, ...pictures, ...data])];
}

/** Walks every link of a built site within the site, base path and fragments included. Gives one line for each that leads nowhere. */
export function brokenLinks(site: BuiltSite, origin: string): string[] {
	const targets = new Map(site.pages.map((page) => [page.address, page]));
	return site.pages.flatMap((page) => {
		const here = new URL(site.base + page.address.slice(1), origin);
		return linksOf(page).flatMap((link) => {
			const fault = URL.canParse(link, here.href) ? faultOf(new URL(link, here.href)) : 'is not an address';
			return fault ? [`${page.address}: ${link} ${fault}`] : [];
		});

		function faultOf(url: URL): string | undefined {
			if (url.origin !== origin || !/^https?:$/.test(url.protocol)) return undefined;
			if (!url.pathname.startsWith(site.base)) return 'is outside the base path';
			const address = decodeURIComponent(url.pathname.slice(site.base.length - 1));
			const target = targets.get(address);
			// A file, or the form, which is no page of the site's.
			if (!target) return hasFile(site, address.replace(/\/$/, '/index.html')) ? undefined : 'does not exist';
			const fragment = decodeURIComponent(url.hash.slice(1));
			return fragment === '' || target.document.getElementById(fragment) ? undefined : 'has no such place on the page';
		}
	});
}
