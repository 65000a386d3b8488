import type { GuideComponent } from '@/portfolio/components.ts';
import ChangeKinds from './ChangeKinds.astro';
import EvidenceScale from './EvidenceScale.astro';
import Ideslussar from './tags/Ideslussar.astro';
import Inriktningar from './tags/Inriktningar.astro';
import Kompass from './tags/Kompass.astro';
import ObesvaradeBehov from './tags/ObesvaradeBehov.astro';
import Statusar from './tags/Statusar.astro';

/**
 * What each tag in a guide page's text stands for. The files in `tags/` hand on what the page has worked out for them
 * (`portfolio/guide-tags.ts`); a tag that needs nothing from the portfolio is the component itself.
 */
export const guideTags = {
	Evidensskala: EvidenceScale,
	Forandringsslag: ChangeKinds,
	Ideslussar,
	Inriktningar,
	Kompass,
	ObesvaradeBehov,
	Statusar,
} satisfies Record<GuideComponent, unknown>;
