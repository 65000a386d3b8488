import type { GuidePage } from './model.ts';

/** A way to a guide page. */
export type GuideWay = Pick<GuidePage, 'id' | 'title'>;

/** The way to a guide page, where the portfolio has it. */
export function guideWay(guides: readonly GuidePage[], id: string): GuideWay | undefined {
	const guide = guides.find((item) => item.id === id);
	return guide && { id, title: guide.title };
}
