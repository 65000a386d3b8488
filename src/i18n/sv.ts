import { caseMessages } from './sv/case.ts';
import { common } from './sv/common.ts';
import { guide } from './sv/guide.ts';
import { labMessages } from './sv/labs.ts';
import { lists } from './sv/lists.ts';
import { needMessages } from './sv/needs.ts';
import { organisationMessages } from './sv/organisations.ts';
import { placement } from './sv/placement.ts';
import { portfolio } from './sv/portfolio.ts';
import { search } from './sv/search.ts';
import { start } from './sv/start.ts';

/** Every Swedish word of the interface, under flat keys that begin with the part of the site they belong to. */
export const sv = {
	...common,
	...caseMessages,
	...guide,
	...labMessages,
	...lists,
	...needMessages,
	...organisationMessages,
	...placement,
	...portfolio,
	...search,
	...start,
};
