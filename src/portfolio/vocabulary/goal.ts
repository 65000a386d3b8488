import { defineVocabulary } from './define.ts';

const goalTerm = (label: string, english: string) => ({ label, english, description: `Globalt mål i Agenda 2030: ${label}.` });

/** *Globala målen*: the 17 goals of Agenda 2030 with their official Swedish names. Front matter holds the number. */
export const goal = defineVocabulary('globala mål', {
	'1': goalTerm('Ingen fattigdom', 'No poverty'),
	'2': goalTerm('Ingen hunger', 'Zero hunger'),
	'3': goalTerm('God hälsa och välbefinnande', 'Good health and well-being'),
	'4': goalTerm('God utbildning för alla', 'Quality education'),
	'5': goalTerm('Jämställdhet', 'Gender equality'),
	'6': goalTerm('Rent vatten och sanitet för alla', 'Clean water and sanitation'),
	'7': goalTerm('Hållbar energi för alla', 'Affordable and clean energy'),
	'8': goalTerm('Anständiga arbetsvillkor och ekonomisk tillväxt', 'Decent work and economic growth'),
	'9': goalTerm('Hållbar industri, innovationer och infrastruktur', 'Industry, innovation and infrastructure'),
	'10': goalTerm('Minskad ojämlikhet', 'Reduced inequalities'),
	'11': goalTerm('Hållbara städer och samhällen', 'Sustainable cities and communities'),
	'12': goalTerm('Hållbar konsumtion och produktion', 'Responsible consumption and production'),
	'13': goalTerm('Bekämpa klimatförändringarna', 'Climate action'),
	'14': goalTerm('Hav och marina resurser', 'Life below water'),
	'15': goalTerm('Ekosystem och biologisk mångfald', 'Life on land'),
	'16': goalTerm('Fredliga och inkluderande samhällen', 'Peace, justice and strong institutions'),
	'17': goalTerm('Genomförande och globalt partnerskap', 'Partnerships for the goals'),
});

/** All goal numbers in order, 1–17. */
export const goalNumbers: readonly number[] = goal.ids.map(Number);

/** The Swedish name of goal 1–17. */
export const goalLabel = (number: number): string => goal.label(`${number}` as (typeof goal.ids)[number]);
