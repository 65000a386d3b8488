/** The site's own components that a guide page (`sidor/*.mdx`) may use. */
export const guideComponents = [
	'Evidensskala',
	'Forandringsslag',
	'Ideslussar',
	'Inriktningar',
	'Kompass',
	'ObesvaradeBehov',
	'Statusar',
] as const;

export type GuideComponent = (typeof guideComponents)[number];
