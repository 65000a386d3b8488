import {
	consentMissing,
	endedNeedsLesson,
	ordinaryNeedsUse,
	positionDisagrees,
	reuseNeedsLicence,
	reuseNeedsMaterial,
	secondFacetIsFirst,
} from '../messages/entries.ts';
import type { Day } from '../model.ts';
import { facetAt } from '../position.ts';
import type { CaseFrontmatter } from '../schema/case.ts';
import { notBefore, notInFuture } from './date-rules.ts';
import type { Draft } from './draft.ts';
import type { Fault } from './fault.ts';
import { sourceNumberFaults } from './source-rules.ts';

/** What a case has written so far. The picture's file is text here; Astro reads it later. */
export type CaseDraft = Draft<CaseFrontmatter>;

const when = (wrong: unknown, path: Fault['path'], message: () => string): Fault[] => (wrong ? [{ path, message: message() }] : []);

/** Rules over several keys of one case (content model, section 3). What is missing or faulty by itself is left to the schema. */
export function caseFaults(item: CaseDraft, today: Day): Fault[] {
	const { startade, i_bruk, avslutat, kallor, publicerad, granskad } = item;
	const started = { key: 'startade', date: startade };
	const inUse = { key: 'i_bruk.sedan', date: i_bruk?.sedan };
	return [
		...facetFaults(item),
		...notBefore(['i_bruk', 'sedan'], i_bruk?.sedan, started),
		...notBefore(['avslutat', 'datum'], avslutat?.datum, started, inUse),
		...when(avslutat && !item.lardomar?.length, ['avslutat'], () => endedNeedsLesson),
		...when(avslutat?.orsak === 'blev-ordinarie' && !i_bruk, ['avslutat', 'orsak'], () => ordinaryNeedsUse),
		...sourceNumberFaults('effekter', item.effekter, kallor),
		...sourceNumberFaults('lardomar', item.lardomar, kallor),
		...sourceNumberFaults('kostnader', item.kostnader, kallor),
		...reuseFaults(item.aterbruk),
		...when(item.bild?.personer === 'invanare' && !item.bild.samtycke, ['bild', 'personer'], () => consentMissing),
		...notInFuture(['publicerad'], publicerad, today),
		...notInFuture(['granskad'], granskad, today),
		...notBefore(['granskad'], granskad, { key: 'publicerad', date: publicerad }),
	];
}

function facetFaults({ inriktning, andra_inriktning, lage }: CaseDraft): Fault[] {
	if (!inriktning) return [];
	const at =
		lage?.visshet === undefined || lage.riktning === undefined ? undefined : facetAt({ certainty: lage.visshet, direction: lage.riktning });
	return [
		...when(andra_inriktning === inriktning, ['andra_inriktning'], () => secondFacetIsFirst(inriktning)),
		...when(at && at !== inriktning, ['lage'], () => positionDisagrees(String(at), inriktning)),
	];
}

function reuseFaults(reuse: CaseDraft['aterbruk']): Fault[] {
	if (reuse?.mognad !== 'material' && reuse?.mognad !== 'fardig') return [];
	const { mognad, kod, material, licens } = reuse;
	return [
		...when(!kod && !material?.length, ['aterbruk', 'mognad'], () => reuseNeedsMaterial(mognad)),
		...when(!licens, ['aterbruk', 'mognad'], () => reuseNeedsLicence(mognad)),
	];
}
