import { editingWithoutRepository, repositoryWithoutOwner } from '../messages/entries.ts';
import type { SiteData } from '../schema/site.ts';
import type { Draft } from './draft.ts';
import type { Fault } from './fault.ts';
import { colourFaults } from './theme-rules.ts';

/** An owner's repository: `https://github.com/kommunen/portfolj`. */
const hasOwner = (repository: string): boolean => new URL(repository).pathname.split('/').filter(Boolean).length > 1;

/** Rules within `webbplats.yaml`. */
export const siteFaults = ({ kodforrad, redigering, tema }: Draft<SiteData>): Fault[] => [
	...(kodforrad && !hasOwner(kodforrad) ? [{ path: ['kodforrad'], message: repositoryWithoutOwner(kodforrad) }] : []),
	...(redigering && !kodforrad ? [{ path: ['redigering'], message: editingWithoutRepository }] : []),
	...(tema?.farg ? colourFaults(tema.farg) : []),
];
