import { accessibility } from './sv/accessibility.ts';
import { caseMessages } from './sv/case.ts';
import { common } from './sv/common.ts';
import { contribute } from './sv/contribute.ts';
import { guide } from './sv/guide.ts';
import { labMessages } from './sv/labs.ts';
import { lists } from './sv/lists.ts';
import { needMessages } from './sv/needs.ts';
import { organisationMessages } from './sv/organisations.ts';
import { notFound } from './sv/not-found.ts';
import { openDataMessages } from './sv/open-data.ts';
import { placement } from './sv/placement.ts';
import { portfolio } from './sv/portfolio.ts';
import { search } from './sv/search.ts';
import { start } from './sv/start.ts';

/** Every Swedish word of the interface, under flat keys that begin with the part of the site they belong to. */
export const sv = {
	...common,
	...accessibility,
	...caseMessages,
	...contribute,
	...guide,
	...labMessages,
	...lists,
	...needMessages,
	...notFound,
	...openDataMessages,
	...organisationMessages,
	...placement,
	...portfolio,
	...search,
	...start,
};
