import type { NeedOverview } from './groups.ts';
import type { AccessibilityStatement, Case, GuidePage, Lab, Need, Organisation, Site } from './model.ts';
import type { relatedAmong } from './related.ts';

/** All that the pages are made of. Lists are in the order a reader meets them. */
export interface Portfolio {
	site: Site;
	/** The portfolio's own organisation. */
	home: Organisation;
	/** Its logo as SVG markup, where `tema.logotyp` names one. */
	logo?: string;
	/** Published cases by title: no drafts in a build, nothing unpublished. */
	cases: readonly Case[];
	/** Unpublished cases. Each keeps a page that says when and why. */
	unpublished: readonly Case[];
	needs: readonly Need[];
	/** Each need with its cases and state, in the same order. */
	overviews: readonly NeedOverview[];
	/** The cases nearest a case. */
	related: ReturnType<typeof relatedAmong>;
	organisations: readonly Organisation[];
	labs: readonly Lab[];
	guides: readonly GuidePage[];
	accessibility: AccessibilityStatement;
}
