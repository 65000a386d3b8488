import type { z } from 'zod';
import { address } from '../addresses.ts';
import { formerIdTaken, formerIdTwice, noHome, notTheHome, reservedId, secondHome, unknownId } from '../messages/entries.ts';
import { missingFile, needsOneFile } from '../messages/files.ts';
import { idPattern } from '../schema/fields.ts';
import { collections, type CollectionName } from '../schema/collections.ts';
import { wordInBothFaults } from './compound-rules.ts';
import type { Draft } from './draft.ts';
import type { Fault } from './fault.ts';

/** The valid parts of a file of one kind. */
export type DraftOf<Name extends CollectionName> = Draft<z.output<(typeof collections)[Name]['schema']>>;

export interface DraftEntry<Name extends CollectionName> {
	id: string;
	/** Path within the content folder. */
	file: string;
	/** The valid parts; undefined where the file could not be read at all. */
	draft: DraftOf<Name> | undefined;
}

/** A whole portfolio as far as it is written, one list per kind of file. */
export type PortfolioDraft = { [Name in CollectionName]: readonly DraftEntry<Name>[] };

/** A fault and the file it is in. */
export type PlacedFault = Fault & { file: string };

type Path = Fault['path'];
type Folder = 'exempel' | 'behov' | 'organisationer';

/** Rules that no file can be checked for alone: ids, old ids, words of the search, the home organisation and what a portfolio has to hold. */
export function portfolioFaults(portfolio: PortfolioDraft): PlacedFault[] {
	const known = {
		exempel: new Set(portfolio.exempel.map(({ id }) => id)),
		behov: new Set(portfolio.behov.map(({ id }) => id)),
		organisationer: new Set(portfolio.organisationer.map(({ id }) => id)),
	};
	/** Ids that no file has. A name in plain text may stand in for some ids; only what is spelled like an id is then looked up. */
	const unknown = (folder: Folder, path: Path, ids: readonly (string | undefined)[] | undefined, orText = false): Fault[] =>
		(ids ?? []).flatMap((id, index) =>
			id === undefined || known[folder].has(id) || (orText && !(idPattern.test(id) && id.includes('-')))
				? []
				: [{ path: [...path, index], message: unknownId(id, folder, [...known[folder]]) }],
		);
	/** The same for a single id that stands by itself. */
	const unknownOne = (folder: Folder, path: Path, id: string | undefined, orText = false): Fault[] =>
		unknown(folder, path, [id], orText).map(({ message }) => ({ path, message }));

	const inCases = portfolio.exempel.flatMap(({ file, draft }) =>
		at(file, [
			...unknown('organisationer', ['organisationer'], draft?.organisationer),
			...unknown('behov', ['behov'], draft?.behov),
			...(draft?.anvands_av ?? []).flatMap((user, index) =>
				unknownOne('organisationer', ['anvands_av', index, 'organisation'], user?.organisation, true),
			),
		]),
	);
	const inLabs = portfolio.ideslussar.flatMap(({ file, draft }) =>
		at(file, [
			...unknownOne('organisationer', ['leds_av'], draft?.leds_av),
			...unknown('organisationer', ['med'], draft?.med, true),
			...unknown('exempel', ['exempel'], draft?.exempel),
		]),
	);
	const inSite = portfolio.webbplats.flatMap(({ file, draft }) =>
		at(file, unknownOne('organisationer', ['organisation'], draft?.organisation)),
	);
	return [
		...inCases,
		...inLabs,
		...inSite,
		...formerIdFaults(portfolio.exempel),
		...wordInBothFaults(portfolio),
		...homeFaults(portfolio),
		...requiredFaults(portfolio),
	];
}

const at = (file: string, faults: readonly Fault[]): PlacedFault[] => faults.map((fault) => ({ ...fault, file }));

function formerIdFaults(cases: PortfolioDraft['exempel']): PlacedFault[] {
	const ids = new Set(cases.map(({ id }) => id));
	const firstFile = new Map<string, string>();
	return cases.flatMap(({ file, draft }) =>
		(draft?.tidigare_id ?? []).flatMap((id, index): PlacedFault[] => {
			if (id === undefined) return [];
			const earlier = firstFile.get(id);
			firstFile.set(id, earlier ?? file);
			const message = ids.has(id) ? formerIdTaken(id) : earlier && formerIdTwice(id, earlier);
			return message ? [{ file, path: ['tidigare_id', index], message }] : [];
		}),
	);
}

function homeFaults({ organisationer, webbplats }: PortfolioDraft): PlacedFault[] {
	const site = webbplats[0];
	const named = site?.draft?.organisation;
	const homes = organisationer.filter(({ draft }) => draft?.hemma);
	const home = homes.find(({ id }) => id === named) ?? homes[0];
	if (!home) {
		// An organisation that could not be read may be the one.
		if (organisationer.some(({ draft }) => draft === undefined)) return [];
		const file = organisationer.find(({ id }) => id === named)?.file;
		return file && named ? [{ file, path: [], message: noHome(named) }] : [];
	}
	const others = homes.filter((item) => item !== home).map(({ file }) => ({ file, path: ['hemma'], message: secondHome(home.id) }));
	const known = organisationer.some(({ id }) => id === named);
	if (!site || !named || !known || named === home.id) return others;
	return [...others, { file: site.file, path: ['organisation'], message: notTheHome(named, home.id) }];
}

/** The least a portfolio has (content model, section 1), and the file names that an own page already uses. */
function requiredFaults(portfolio: PortfolioDraft): PlacedFault[] {
	const files = (['webbplats', 'tillganglighet'] as const)
		.filter((name) => portfolio[name].length === 0)
		.map((name) => ({ file: collections[name].path, path: [], message: missingFile(collections[name].path) }));
	const folders = (['organisationer', 'behov', 'exempel'] as const)
		.filter((name) => portfolio[name].length === 0)
		.map((name) => ({ file: `${collections[name].path}/`, path: [], message: needsOneFile(name) }));
	const taken = [
		...portfolio.behov.map((entry) => ({ ...entry, page: address.need(entry.id) })),
		...portfolio.organisationer.map((entry) => ({ ...entry, page: address.organisation(entry.id) })),
		...portfolio.ideslussar.map((entry) => ({ ...entry, page: address.lab(entry.id) })),
	]
		// A number is a later page of the list.
		.filter(({ id, page }) => page === address.unmetNeeds || /^\d+$/.test(id))
		.map(({ id, file, page }) => ({ file, path: [], message: reservedId(id, page) }));
	return [...files, ...folders, ...taken];
}
