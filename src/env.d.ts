import type { GuideTagViews } from './portfolio/guide-tags.ts';

declare global {
	namespace App {
		interface Locals {
			/** What the tags in a guide page's text show; set by the page. */
			guideTags: Partial<GuideTagViews>;
		}
	}
}
