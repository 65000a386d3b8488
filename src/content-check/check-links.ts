import { address } from '../portfolio/addresses.ts';
import { linkFault, type LinkTargets } from '../portfolio/rules/link-rules.ts';
import type { DraftOf } from '../portfolio/rules/portfolio-rules.ts';
import type { CollectionName } from '../portfolio/schema/collections.ts';
import { siteAddresses } from '../portfolio/site-addresses.ts';
import type { ReadEntry } from './read-entry.ts';
import type { LineFault } from './yaml.ts';

/** The page a file with a text becomes. */
const pages: { [Name in CollectionName]?: (id: string) => string } = {
	exempel: address.case,
	behov: address.need,
	ideslussar: address.lab,
	sidor: address.guide,
};
const pageOf = ({ collection, id }: ReadEntry) => pages[collection]?.(id) ?? '';

const caseDraft = ({ draft }: ReadEntry) => draft as DraftOf<'exempel'> | undefined;

/** All that a link in a text can lead to. */
export function linkTargets(entries: readonly ReadEntry[]): LinkTargets {
	const of = (name: CollectionName) => entries.filter(({ collection }) => collection === name);
	const ids = (name: CollectionName) => of(name).map(({ id }) => id);
	const drafts = of('exempel').filter((entry) => caseDraft(entry)?.utkast);
	const published = of('exempel').filter((entry) => !drafts.includes(entry));
	const formerIds = published.flatMap((entry) => caseDraft(entry)?.tidigare_id ?? []).filter((id) => id !== undefined);
	const anchors = new Map(entries.map((entry) => [pageOf(entry), new Set([...entry.body.anchors, ...sourceAnchors(entry)])]));
	return {
		addresses: siteAddresses({
			cases: [...published.map(({ id }) => id), ...formerIds],
			needs: ids('behov'),
			organisations: ids('organisationer'),
			labs: ids('ideslussar'),
			guides: ids('sidor'),
		}),
		drafts: new Set(drafts.map(pageOf)),
		anchors: (page) => anchors.get(page),
	};
}

/** Each source on a page has an anchor of its own: `kalla-1`. */
function sourceAnchors({ draft }: ReadEntry): string[] {
	const sources = (draft as { kallor?: unknown } | undefined)?.kallor;
	return Array.isArray(sources) ? sources.map((_, index) => `kalla-${index + 1}`) : [];
}

/** Broken links in a file's text. */
export const linkFaults = (entry: ReadEntry, targets: LinkTargets): LineFault[] =>
	entry.body.links.flatMap(({ url, text, line }) => {
		const message = linkFault(url, text, pageOf(entry), targets);
		return message ? [{ line, field: 'text', message }] : [];
	});
