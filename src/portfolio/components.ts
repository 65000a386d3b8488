import type { CollectionName } from './schema/collections.ts';

/** The site's own components that a guide page (`sidor/*.mdx`) may place, by the names authors write. */
export const guideComponents = [
	'Kompass',
	'Statusar',
	'Inriktningar',
	'Forandringsslag',
	'Evidensskala',
	'ObesvaradeBehov',
	'Ideslussar',
] as const;

export type GuideComponent = (typeof guideComponents)[number];

/** The components an MDX file may use, by the kind of file. A case study uses none: its layout is the site's. */
export const componentsIn = (collection: CollectionName): readonly string[] => (collection === 'sidor' ? guideComponents : []);
