import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { ComponentProps } from 'astro/types';
import Case from '../../components/case/Case.astro';
import { dayMarks } from '../../portfolio/day-marks.ts';
import { toCase, toNeed, toOrganisation } from '../../portfolio/from-content.ts';
import { needOverviews } from '../../portfolio/groups.ts';
import { answeredNeed } from '../../portfolio/lines.ts';
import type { Day } from '../../portfolio/model.ts';
import { caseSchema, type CaseFrontmatter } from '../../portfolio/schema/case.ts';
import { needSchema } from '../../portfolio/schema/need.ts';
import { organisationSchema } from '../../portfolio/schema/organisation.ts';
import { presentable } from './presentable.ts';
import { textHtml } from './text.ts';

/** An entry as the form has it. */
export interface FormEntry {
	id: string;
	data: Record<string, unknown>;
}

interface Props extends FormEntry {
	body: string;
	organisations: readonly FormEntry[];
	needs: readonly FormEntry[];
	today: Day;
}

/** What a case must have for a page to be made, where the author has not come to it yet. */
const blank = (today: Day): CaseFrontmatter => ({
	titel: '…',
	ingress: '',
	organisationer: [],
	inriktning: 'blandat',
	inriktning_skal: '',
	behov: [],
	kallor: [],
	publicerad: today,
	granskad: today,
});

const container = AstroContainer.create();

/**
 * The case's page as it will be, by the site's own components. A photo is not shown: the build makes its sizes.
 */
export async function renderCase({ id, data, body, organisations, needs, today }: Props): Promise<string> {
	const written = presentable(caseSchema, data) as Partial<CaseFrontmatter>;
	const item = { ...toCase(id, { ...blank(today), ...written } as Parameters<typeof toCase>[1]), picture: undefined };
	const own = needs.flatMap((need) => {
		const read = needSchema.safeParse(presentable(needSchema, need.data));
		return read.success && item.needIds.includes(need.id) ? [toNeed(need.id, read.data)] : [];
	});
	const known = organisations.flatMap((organisation) => {
		const read = organisationSchema.safeParse(presentable(organisationSchema, organisation.data));
		return read.success ? [toOrganisation(organisation.id, read.data)] : [];
	});
	const props: ComponentProps<typeof Case> = {
		item,
		organisations: known,
		needs: needOverviews(own, [item]).map(answeredNeed),
		picture: undefined,
		edit: '',
		day: dayMarks(item, today),
	};
	return (await container).renderToString(Case, {
		props: { ...props },
		slots: { default: textHtml(body) },
	});
}
