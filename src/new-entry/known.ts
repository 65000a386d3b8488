import type { Content } from '../content-check/content.ts';
import { readEntry, type ReadEntry } from '../content-check/read-entry.ts';
import { placeOf } from '../portfolio/rules/file-rules.ts';
import type { DraftOf } from '../portfolio/rules/portfolio-rules.ts';
import type { CollectionName } from '../portfolio/schema/collections.ts';
import type { Choice } from './asker.ts';
import type { EntryKind } from './entry.ts';

/** What a new file can point at, and the names it cannot have. */
export interface Known {
	/** The portfolio's own first, then by name. */
	organisations: readonly Choice[];
	needs: readonly Choice[];
	taken: Readonly<Record<EntryKind, ReadonlySet<string>>>;
}

export function knownFrom(content: Content): Known {
	const of = <Name extends CollectionName>(name: Name) =>
		content.files.flatMap((file) => {
			const { collection, id } = placeOf(file.path);
			return collection === name && id ? [readEntry(name, id, file) as ReadEntry & { draft: DraftOf<Name> | undefined }] : [];
		});
	const cases = of('exempel');
	const needs = of('behov');
	const organisations = of('organisationer').map(({ id, draft }) => ({ value: id, label: draft?.namn ?? id, home: draft?.hemma === true }));
	const formerIds = cases.flatMap(({ draft }) => draft?.tidigare_id ?? []).filter((id) => id !== undefined);
	return {
		organisations: organisations
			.sort((a, b) => Number(b.home) - Number(a.home) || byLabel(a, b))
			.map(({ value, label }) => ({ value, label })),
		needs: needs.map(({ id, draft }) => ({ value: id, label: draft?.titel ?? id })).sort(byLabel),
		taken: { exempel: new Set([...cases.map(({ id }) => id), ...formerIds]), behov: new Set(needs.map(({ id }) => id)) },
	};
}

const byLabel = (a: Choice, b: Choice) => a.label.localeCompare(b.label, 'sv') || (a.value < b.value ? -1 : 1);
