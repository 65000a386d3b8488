import { codeLink, linkBroken, linkEmpty, linkNeedsSlash, linkRelative, linkToDraft, linkToFile, noSuchAnchor } from '../messages/text.ts';
import { address } from '../addresses.ts';

/** The site that a link is checked against. */
export interface LinkTargets {
	addresses: ReadonlySet<string>;
	/** Addresses of drafts: known to the author, not built. */
	drafts: ReadonlySet<string>;
	/** Ids of the headings of a page whose text is known; undefined for the site's own pages. */
	anchors: (page: string) => ReadonlySet<string> | undefined;
}

const runsCode = /^\s*(javascript|vbscript|data):/i;

/** What is wrong with a link in a text that is published at `page`, or undefined. Other websites are not visited. */
export function linkFault(url: string, text: string, page: string, targets: LinkTargets): string | undefined {
	if (runsCode.test(url)) return codeLink(url);
	if (url.trim() === '') return linkEmpty(text);
	const [path = '', anchor] = url.split('#', 2) as [string, string?];
	if (path === '') return anchorFault(anchor, page, targets);
	if (/^(mailto|tel):/i.test(url)) return undefined;
	if (/^[a-z][a-z0-9+.-]*:/i.test(url))
		return URL.canParse(url) && /^https?:\/\/[^/]/i.test(url) ? undefined : linkRelative(url, undefined);
	if (url.startsWith('//')) return linkRelative(url, `https:${url}`);

	const plain = path.split('?', 1)[0] ?? '';
	if (/\.mdx?$/i.test(plain)) return linkToFile(url, pageOfFile(plain, page, targets));
	if (!plain.startsWith('/')) {
		const right = `/${plain.replace(/^(\.{0,2}\/)+/, '').replace(/\/?$/, '/')}`;
		return linkRelative(url, targets.addresses.has(right) ? right : undefined);
	}
	if (targets.addresses.has(plain)) return anchorFault(anchor, plain, targets);
	if (targets.drafts.has(plain)) return linkToDraft(plain);
	return targets.addresses.has(`${plain}/`) ? linkNeedsSlash(plain, `${plain}/`) : linkBroken(plain, [...targets.addresses]);
}

function anchorFault(anchor: string | undefined, page: string, { anchors }: LinkTargets): string | undefined {
	const known = anchors(page);
	if (!anchor || !known) return undefined;
	const name = decoded(anchor);
	return known.has(name) ? undefined : noSuchAnchor(name, [...known]);
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** The address of the page that a file becomes: `../behov/kortare-ko.md` → `/behov/kortare-ko/`. */
function pageOfFile(file: string, page: string, { addresses }: LinkTargets): string | undefined {
	const [id = '', folder] = file
		.replace(/\.mdx?$/i, '')
		.split('/')
		.reverse();
	const inFolder = folder === undefined || folder.startsWith('.') ? page.split('/')[1] : folder;
	const right = inFolder === 'sidor' ? address.guide(id) : `/${inFolder}/${id}/`;
	return addresses.has(right) ? right : undefined;
}
