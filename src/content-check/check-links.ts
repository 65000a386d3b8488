import { address } from '../portfolio/addresses.ts';
import { linkFault, type LinkTargets } from '../portfolio/rules/link-rules.ts';
import type { DraftOf } from '../portfolio/rules/portfolio-rules.ts';
import type { CollectionName } from '../portfolio/schema/collections.ts';
import { siteAddresses } from '../portfolio/site-addresses.ts';
import type { ReadEntry } from './read-entry.ts';
import type { FileFacts } from './surroundings.ts';
import type { LineFault } from './yaml.ts';

/** The page a file with a text becomes. */
const pages: { [Name in CollectionName]?: (id: string) => string } = {
	exempel: address.case,
	behov: address.need,
	ideslussar: address.lab,
	sidor: address.guide,
};
const pageOf = ({ collection, id }: Pick<ReadEntry, 'collection' | 'id'>) => pages[collection]?.(id) ?? '';

type Entry = FileFacts & Pick<ReadEntry, 'collection' | 'id'>;

const isDraft = ({ draft }: Entry) => Boolean((draft as DraftOf<'exempel'> | undefined)?.utkast);
const formerIds = ({ draft }: Entry) => ((draft as DraftOf<'exempel'> | undefined)?.tidigare_id ?? []).filter((id) => id !== undefined);

/** All that a link in a text can lead to. */
export function linkTargets(entries: readonly Entry[]): LinkTargets {
	const of = (name: CollectionName) => entries.filter(({ collection }) => collection === name);
	const ids = (name: CollectionName) => of(name).map(({ id }) => id);
	const published = of('exempel').filter((entry) => !isDraft(entry));
	const pages = new Map(entries.map((entry) => [pageOf(entry), entry]));
	return {
		addresses: siteAddresses({
			cases: [...published.map(({ id }) => id), ...published.flatMap(formerIds)],
			needs: ids('behov'),
			organisations: ids('organisationer'),
			labs: ids('ideslussar'),
			guides: ids('sidor'),
		}),
		drafts: new Set(of('exempel').filter(isDraft).map(pageOf)),
		anchors: (page) => {
			const entry = pages.get(page);
			return entry && new Set([...(entry.anchors ?? []), ...sourceAnchors(entry)]);
		},
	};
}

/** Each source on a page has an anchor of its own: `kalla-1`. */
const sourceAnchors = ({ sources = 0 }: Entry) => Array.from({ length: sources }, (_, index) => `kalla-${index + 1}`);

/** Broken links in a file's text. */
export const linkFaults = (entry: ReadEntry, targets: LinkTargets): LineFault[] =>
	entry.body.links.flatMap(({ url, text, line }) => {
		const message = linkFault(url, text, pageOf(entry), targets);
		return message ? [{ line, field: 'text', message }] : [];
	});
